import {
  attachedTo,
  attachmentsOf,
  type DataOf,
  type Document,
  type HeldFile,
  isAttachment,
  nearest,
  type PublicRecord,
  START,
} from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'

export const rule: Rule = {
  id: 'attachment-safe',
  title: 'Attachments belong to a document, and hold nothing that runs',
  invariant:
    'Every attachment belongs to a document of the record, each that a document names is there, and none holds macros, scripts or other content that runs.',
  why: 'Whoever downloads a file from a public record trusts it, and wants to know of what it is a part.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  *check(record) {
    for (const file of record.files.values()) {
      if (!isAttachment(file.path)) continue
      if (!record.documents.has(attachedTo(file.path))) yield astray(file, record)
      if (file.active !== undefined) yield runs(file, file.active)
    }
    for (const document of record.documents.values()) yield* unheld(document, record)
  },
  judges: ({ files }) => [...files.keys()].some(isAttachment),
  bad: {
    files: {
      ...may('Nothing was raised.', 'links:\n  - attachment: levels.csv\n    title: The levels of May\n'),
      'attachments/minutes/2024-05-02/levels.csv': 'day,feet\n1,4\n',
    },
    output: `error[attachment-safe]: Unexpected attachment of \`minutes/2024-05-02\`, expected one of a document that this record has
 --> content/attachments/minutes/2024-05-02/levels.csv:1:1
  = help: if it belongs to \`minutes/2024-05-01\`, move it to \`attachments/minutes/2024-05-01/\`

error[attachment-safe]: Unexpected attachment \`levels.csv\`, expected the name of a file in attachments/minutes/2024-05-01/
 --> content/minutes/2024-05-01.mdx:7:17
  |
7 |   - attachment: levels.csv
  |                 ^^^^^^^^^^
  = help: put the file there, or take the entry out`,
  },
  good: {
    files: {
      ...may('Nothing was raised.', 'links:\n  - attachment: levels.csv\n    title: The levels of May\n'),
      'attachments/minutes/2024-05-01/levels.csv': 'day,feet\n1,4\n',
    },
  },
}

function astray({ path, file }: HeldFile, { documents }: PublicRecord): Finding {
  const id = attachedTo(path)
  const near = nearest(id, documents.keys())
  return {
    file,
    span: START,
    message: `Unexpected attachment of \`${id}\`, expected one of a document that this record has`,
    help: [
      near === undefined
        ? 'move it into the folder that has the name of its document'
        : `if it belongs to \`${near}\`, move it to \`attachments/${near}/\``,
    ],
  }
}

function runs({ path, file }: HeldFile, what: string): Finding {
  return {
    file,
    span: START,
    message: `Unexpected ${what} in \`${path.slice(path.lastIndexOf('/') + 1)}\`, expected a file in which nothing runs`,
    help: ['save it anew without, such as by printing it to a PDF, or as a workbook without macros'],
  }
}

/** Attachments that a document names and the record doesn't hold. */
function* unheld(document: Document, record: PublicRecord): Generator<Finding> {
  const { links } = (document.data ?? {}) as Partial<Pick<DataOf<'minutes'>, 'links'>>
  for (const [n, link] of (links ?? []).entries()) {
    if (!('attachment' in link)) continue
    const folder = `attachments/${document.id}/`
    if (record.files.has(folder + link.attachment)) continue
    const names = attachmentsOf(record, document.id).map(({ path }) => path.slice(folder.length))
    const near = nearest(link.attachment, names)
    yield {
      ...document.at(['links', n, 'attachment']),
      message: `Unexpected attachment \`${link.attachment}\`, expected the name of a file in ${folder}`,
      help: [
        near === undefined
          ? 'put the file there, or take the entry out'
          : { say: `nearest known file: \`${near}\``, edits: [{ text: near }] },
      ],
      subjects: [document.id],
    }
  }
}
