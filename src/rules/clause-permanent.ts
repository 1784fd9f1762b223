import {
  type AnyElement,
  bodyOfTerms,
  compare,
  type Document,
  elements,
  isWhole,
  nearest,
  only,
  type PublicRecord,
} from '../record/index.ts'
import { ANSWERED } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { allRead } from './help/unread.ts'

/** An example with two versions of the terms; `more` is the end of the second. */
const terms = (more: string) => ({
  'terms-of-reference/second.mdx': `---
title: Terms of reference of the Tide Clock Committee, second version
from: 2024-05-01
---

<Clause id="structure">A Chair and members sit on the Committee.</Clause>
${more}`,
  'terms-of-reference/first.mdx': `---
title: Terms of reference of the Tide Clock Committee
---

<Clause id="structure">A Chair and members sit on the Committee.</Clause>

<Clause id="minute-hand">The minute hand is oiled at each spring tide.</Clause>
`,
})

export const rule: Rule = {
  id: 'clause-permanent',
  title: 'Clauses keep their ids',
  invariant:
    'Each clause of the terms has an id of its own, and none vanishes from a later version unless it is marked as repealed.',
  why: 'Minutes, rules and readers point to a clause by its id for as long as the record lasts. A clause that is quietly left out is one that nobody repealed.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  *check(record) {
    // A version whose fields can't be read may belong between any two.
    const inOrder = allRead('terms-of-reference', record) && allNamed(record)
    const last = new Map<string | undefined, Version>()
    for (const version of versions(record)) {
      const body = bodyOfTerms(record, version.document)
      const before = last.get(body)
      yield* twice(version)
      // A clause with a mistyped attribute is not among those that were read.
      const isCertain = before && isWhole(before.document) && isWhole(version.document)
      if (inOrder && before && isCertain) yield* vanished(before, version)
      last.set(body, version)
    }
  },
  bad: {
    files: terms(''),
    output: `error[clause-permanent]: The clause \`minute-hand\` of the version before is missing here, and is not marked as repealed
 --> content/terms-of-reference/second.mdx:2:8
  |
2 | title: Terms of reference of the Tide Clock Committee, second version
  |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = see content/terms-of-reference/first.mdx:7:1: the clause in the version before
  = help: if it was repealed, keep its words: \`<Clause id="minute-hand" repealed="2024-05-01">…</Clause>\``,
  },
  good: {
    files: {
      ...ANSWERED,
      ...terms(`
<Clause id="minute-hand" repealed="2024-05-01">The minute hand is oiled at each spring tide.</Clause>
`),
    },
  },
}

/** Whether the terms that each committee names are there: else nobody can say whose versions the others are. */
function allNamed({ documents }: PublicRecord): boolean {
  return [...only(documents.values(), 'bodies')].every(
    ({ data }) => data && (data.terms === undefined || documents.has(`terms-of-reference/${data.terms}`)),
  )
}

type Clause = Extract<AnyElement, { name: 'Clause' }>

/** One version of the terms with its clauses, the first of each id. */
interface Version {
  document: Document<'terms-of-reference'>
  all: readonly Clause[]
  byId: ReadonlyMap<string, Clause>
}

/** All versions, oldest first: by their first day, then by their number; one without a day is older than one with. */
function versions(record: PublicRecord): Version[] {
  return [...only(record.documents.values(), 'terms-of-reference')]
    .sort((a, b) => compare(a.data?.from ?? '', b.data?.from ?? '') || byNumber(a, b) || compare(a.id, b.id))
    .map((document) => {
      const all = elements(document.body).filter((element) => element.name === 'Clause')
      const byId = new Map<string, Clause>()
      for (const clause of all) if (!byId.has(clause.attributes.id)) byId.set(clause.attributes.id, clause)
      return { document, all, byId }
    })
}

function byNumber(a: Document<'terms-of-reference'>, b: Document<'terms-of-reference'>): number {
  const difference = Number.parseFloat(a.data?.version ?? '') - Number.parseFloat(b.data?.version ?? '')
  return Number.isNaN(difference) ? 0 : difference
}

/** A second clause with the id of a first, or with that of a note. */
function* twice({ document, all }: Version): Generator<Finding> {
  for (const clause of all) {
    const { id } = clause.attributes
    const first = document.fragments.get(id)
    if (first === clause || !first) continue
    yield {
      file: document.file,
      span: clause.places.id ?? clause.tag,
      message: `Unexpected second clause with the id \`${id}\`, expected each id once in the terms`,
      help: [`give this one an id of its own, such as \`${free(id, document)}\`, and keep it for good`],
      related: [{ file: document.file, span: first.span, message: 'the first' }],
      subjects: [`${document.id}#${id}`, document.id],
    }
  }
}

function free(id: string, { fragments }: Document): string {
  let n = 2
  while (fragments.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}

/** A clause of one version that the next one doesn't have, unless it was repealed before. */
function* vanished(before: Version, after: Version): Generator<Finding> {
  const { document } = after
  const day = document.data?.from ?? 'YYYY-MM-DD'
  const added = [...after.byId.keys()].filter((id) => !before.byId.has(id))
  for (const [id, clause] of before.byId) {
    if (after.byId.has(id) || clause.attributes.repealed !== undefined) continue
    const near = nearest(id, added)
    const renamed = near === undefined ? undefined : after.byId.get(near)
    yield {
      file: document.file,
      span: renamed ? (renamed.places.id ?? renamed.tag) : document.where(['title']),
      message: `The clause \`${id}\` of the version before is missing here, and is not marked as repealed`,
      help: [
        ...(near === undefined ? [] : [`if \`${near}\` is the same clause, give it its id back: \`id="${id}"\``]),
        `if it was repealed, keep its words: \`<Clause id="${id}" repealed="${day}">…</Clause>\``,
      ],
      related: [{ file: before.document.file, span: clause.tag, message: 'the clause in the version before' }],
      subjects: [`${document.id}#${id}`, document.id],
    }
  }
}
