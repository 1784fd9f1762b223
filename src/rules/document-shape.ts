import { type IsoDate, inWords, isFieldsOnly, KINDS, oneOf, type PublicRecord, START } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { unknownCategories } from './help/categories.ts'
import { faultsOf } from './help/faults.ts'
import { misnamed } from './help/reserved-names.ts'

export const rule: Rule = {
  id: 'document-shape',
  title: 'Every document has the fields and elements of its kind',
  invariant: 'Every document has the fields and elements of its kind, and no others.',
  why: 'A misspelt field is a field that nobody reads: the page would look complete and lack what was typed.',
  basis: 'record',
  severity: 'error',
  *check(record, asOf) {
    yield* faultsOf(record, 'document-shape')
    yield* tooSoon(record, asOf)
    yield* unknownCategories(record)
    for (const file of record.strays) yield stray(file)
    for (const one of record.unread) yield { ...one, span: START }
    for (const document of record.documents.values()) yield* misnamed(document, record)
  },
  bad: {
    files: {
      'posts/chair.mdx': '---\nname: Chair\nrole: chair\nledd: ada-finch\n---\n',
    },
    output: `error[document-shape]: Unexpected field \`ledd\`, expected one of the fields of posts
 --> content/posts/chair.mdx:4:1
  |
4 | ledd: ada-finch
  | ^^^^
  = help: nearest known field: \`lead\``,
  },
  good: { files: {} },
}

function stray(file: string): Finding {
  if (/(?:^|\/)attachments\//.test(file)) {
    return {
      file,
      span: START,
      message:
        'Unexpected file among attachments, expected `attachments/<document id>/<name>` with an ending of those that are offered',
      help: [
        'put it into the folder with the id of its document; pdf, xlsx, csv, odt, docx, png, jpg and webp are offered, so save it as one of these',
      ],
    }
  }
  const word = /\.docx?$|\.odt$/i.test(file) ? 'a Word document' : 'a file that is no document of the record'
  const isInBodies = /(^|\/)bodies\/[^/]+$/.test(file)
  return {
    file,
    span: START,
    message: isInBodies
      ? `Unexpected file, ${word}, expected \`.yaml\` files in \`bodies\``
      : `Unexpected file, ${word}, expected \`.mdx\` files in ${oneOf(KINDS.filter((kind) => !isFieldsOnly(kind)))}`,
    help: [
      isInBodies
        ? 'if it has the fields of a committee, give it the ending `.yaml`; else move it to the folder of its kind'
        : 'move it out of the content folder, or give it the ending `.mdx` and the folder of its kind',
    ],
  }
}

/** Rules that begin on a day to come: until then nothing would be asked. */
function* tooSoon({ body: { data, file, where } }: PublicRecord, asOf: IsoDate): Generator<Finding> {
  const from = data?.rulesFrom
  if (from === undefined || from <= asOf) return
  yield {
    file,
    span: where(['rulesFrom']),
    message: `Unexpected \`rulesFrom\`, ${inWords(from)}: a day that has not come by ${inWords(asOf)}`,
    help: ['write the day from which the documents of this record are held to its rules, today at the latest'],
  }
}
