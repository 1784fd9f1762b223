import {
  type Document,
  elements,
  find,
  lazy,
  nearest,
  only,
  type PublicRecord,
  type Span,
  shortId,
  termsInForce,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { unknownItems } from './help/came-for.ts'
import { misruled, unknownId } from './help/misruled.ts'
import { placed } from './help/placed.ts'

/** References that rules of their own answer for. */
const ELSEWHERE = new Set(['Action.owner', 'Update.of', 'Update.by'])

export const rule: Rule = {
  id: 'link-resolves',
  title: 'Every link leads somewhere',
  invariant: 'Every relative link, fragment and id leads to something in the record.',
  why: 'The public follows one action, one topic or one person across all documents; a dead link ends the way.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  *check(record, _, { known, duty }) {
    for (const { reference, why } of record.brokenLinks) {
      const { from, raw, role } = reference
      if (ELSEWHERE.has(role) || (reference.offset < 0 && wordsFor(from).has(begin(reference.span)))) continue
      yield {
        file: from.file,
        get span() {
          return reference.span
        },
        message: why.message,
        help: () => {
          const words = from.source.within(reference.span, raw)
          return why.help().map((help) => placed(help, words))
        },
      }
    }
    yield* fromBody(record)
    yield* fromBasis(record, [...known.keys()])
    yield* misruled(record, known, duty)
    yield* fromPapers(record)
    yield* unknownItems(record)
  },
  bad: {
    files: {
      'topics/gears.mdx':
        '---\nname: Gears\n---\n\nThe [report](../terms-of-reference/first.mdx#reprt) says who makes gears.\n',
    },
    output: `error[link-resolves]: Unexpected fragment \`#reprt\` in \`../terms-of-reference/first.mdx#reprt\`, expected one that content/terms-of-reference/first.mdx has
 --> content/topics/gears.mdx:5:5
  |
5 | The [report](../terms-of-reference/first.mdx#reprt) says who makes gears.
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: nearest known fragment: \`#report\``,
  },
  good: {
    files: {
      'topics/gears.mdx':
        '---\nname: Gears\n---\n\nThe [report](../terms-of-reference/first.mdx#report) says who makes gears.\n',
    },
  },
}

function* fromBody(record: PublicRecord): Generator<Finding> {
  const { file, data, where } = record.body
  if (!data || find(record, 'terms-of-reference', data.terms)) return
  const near = nearest(data.terms, only(record.documents.values(), 'terms-of-reference').map(shortId))
  yield {
    file,
    span: where(['terms']),
    message: `Unexpected terms \`${data.terms}\`, expected the id of a file in terms-of-reference/`,
    help: near
      ? [{ say: `nearest known id: \`${near}\``, edits: [{ text: near }] }]
      : [`add the file \`terms-of-reference/${data.terms}.mdx\``],
  }
}

/** What body.yaml says under `basis`: rules that there are, and clauses of the terms in force. */
function* fromBasis(record: PublicRecord, rules: readonly string[]): Generator<Finding> {
  const { file, data, where, whereKey } = record.body
  const terms = termsInForce(record)
  for (const [rule, clause] of Object.entries(data?.basis ?? {})) {
    if (!rules.includes(rule))
      yield { file, span: whereKey(['basis', rule]), ...unknownId('rule', rule, 'basis', rules) }
    if (!terms?.readable) continue
    const clauses = elements(terms.body).flatMap((one) => (one.name === 'Clause' ? [one.attributes.id] : []))
    if (!clauses.includes(clause))
      yield { file, span: where(['basis', rule]), ...unknownId('clause', clause, 'basis', clauses) }
  }
}

function* fromPapers(record: PublicRecord): Generator<Finding> {
  const terms = termsInForce(record)
  if (!terms?.readable) return
  for (const document of only(record.documents.values(), 'papers')) {
    for (const [n, clause] of (document.data?.meets ?? []).entries()) {
      if (terms.fragments.get(clause)?.type === 'element') continue
      const near = nearest(clause, terms.fragments.keys())
      yield {
        ...document.at(['meets', n]),
        message: `Unexpected clause \`${clause}\`, expected the id of a clause of ${terms.file}`,
        help: near
          ? [{ say: `nearest known id: \`${near}\``, edits: [{ text: near }] }]
          : ['there is no clause like it: look its id up in the terms, or take the entry out'],
      }
    }
  }
}

/** Where words stand for an id in the fields of a document, or nothing stands: another rule tells that. */
const wordsFor = lazy(
  ({ faults }: Document) =>
    new Set(
      faults
        .filter(({ unknown, message }) => unknown || message.startsWith('Missing field'))
        .map(({ span }) => begin(span)),
    ),
)

function begin({ line, column }: Span): string {
  return `${line}:${column}`
}
