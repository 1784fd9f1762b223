import {
  type Document,
  inWords,
  isPlaceholder,
  lazy,
  only,
  type PublicRecord,
  shortId,
  type Witness,
  witnessKey,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { personName } from './help/names.ts'

const evidence = (lines: string) => ({
  'events/tide-evidence.mdx': `---
title: Evidence on the tide
type: evidence-session
status: held
date: 2024-05-15
witnesses:
  - name: Dot Quay
${lines}---
`,
})

export const rule: Rule = {
  id: 'witness-interests',
  title: 'The interests of each witness are on record',
  invariant:
    'The record says of each witness who was heard at an event which interests they stated, or that there are none.',
  why: 'Whoever reads the evidence can weigh it only by knowing what the witness stood to gain.',
  basis: 'good-practice',
  severity: 'warning',
  turns: 'never',
  judges: (record) => heard(record).next().done !== true,
  *check(record) {
    for (const { witness, n, document } of heard(record)) {
      const { date, title } = document.data ?? {}
      yield* unnamed(witness, n, document, record)
      if (witness.nil || witness.interests) continue
      const name = witness.person === undefined ? witness.name : personName(record, witness.person)
      yield {
        ...document.at(['witnesses', n, witness.person === undefined ? 'name' : 'person']),
        message: `This record does not say whether ${name}, a witness at “${title}”${date === undefined ? '' : `, ${inWords(date)}`}, declared interests`,
        help: [
          'write what was declared under `interests`, each with a `detail` and the `organisation`',
          'if the witness declared that there are none, write `nil: true`',
        ],
        explain: 'if nobody knows,',
        subjects: [`${document.id}/${witnessKey(witness, n)}`, document.id],
      }
    }
  },
  bad: {
    files: evidence(''),
    output: `warning[witness-interests]: This record does not say whether Dot Quay, a witness at “Evidence on the tide”, 15 May 2024, declared interests
 --> content/events/tide-evidence.mdx:7:11
  |
7 |   - name: Dot Quay
  |           ^^^^^^^^
  = help: write what was declared under \`interests\`, each with a \`detail\` and the \`organisation\`
  = help: if the witness declared that there are none, write \`nil: true\`
  = help: if nobody knows, explain it in exceptions.yaml: \`rule: witness-interests\`, \`subject: events/tide-evidence/dot-quay\``,
  },
  good: {
    files: evidence(`    interests:
      - detail: Sells clocks to three harbours
  - person: ben-marl
    nil: true
`),
  },
}

/** A name that is nobody's, or that of a person who has a page. */
function* unnamed(
  { name }: Witness,
  n: number,
  document: Document<'events'>,
  record: PublicRecord,
): Generator<Finding> {
  if (name === undefined) return
  const at = { ...document.at(['witnesses', n, 'name']), subjects: [document.id] }
  if (isPlaceholder(name))
    yield {
      ...at,
      message: `Unexpected witness “${name}”, expected the name of somebody who was heard`,
      help: ['write the name as the source has it; if nobody knows it, take the entry out'],
    }
  const [id, more] = pagesOf(record).get(name.trim().toLowerCase()) ?? []
  if (id !== undefined && more === undefined)
    yield {
      ...at,
      message: `Unexpected name “${name}” of a witness, expected the id of the person of that name, who has a page here`,
      help: [`if it is the same person, write \`person: ${id}\` in place of the name`],
      explain: 'if it is somebody else of the same name,',
    }
}

/** The short ids of people by their names in small letters. */
const pagesOf = lazy((record: PublicRecord) => {
  const pages = new Map<string, string[]>()
  for (const person of only(record.documents.values(), 'people')) {
    const name = person.data?.name.toLowerCase()
    if (name !== undefined) pages.set(name, [...(pages.get(name) ?? []), shortId(person)])
  }
  return pages
})

/** Every witness of an event that was held, with the place in its list. */
function* heard({ documents }: PublicRecord): Generator<{ witness: Witness; n: number; document: Document<'events'> }> {
  for (const document of only(documents.values(), 'events'))
    if (document.data?.status === 'held')
      for (const [n, witness] of document.data.witnesses.entries()) yield { witness, n, document }
}
