import {
  type Document,
  isArchive,
  isRead,
  needsSeal,
  only,
  SEALED_KINDS,
  type SealedKind,
  sealOf,
} from '../record/index.ts'
import { minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'

export const rule: Rule = {
  id: 'sealed-text',
  title: 'Sealed texts stay as they were',
  invariant:
    'Approved minutes are sealed, and so are terms in force and published papers once anything is; each reads as it did then, unless a correction says otherwise.',
  why: 'Approved minutes are what the meeting agreed was said. Who changes a letter of them later must say so; what is added belongs in a note beside them.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  *check(record) {
    // A record that has sealed nothing yet is asked for the seals of approved minutes, and of nothing else.
    const seals = SEALED_KINDS.some((kind) =>
      [...only(record.documents.values(), kind)].some(({ data }) => data?.seal !== undefined),
    )
    for (const kind of SEALED_KINDS) {
      for (const document of only(record.documents.values(), kind)) {
        if (!isRead(document)) continue
        const seal = document.data?.seal
        if (seal === undefined) {
          const isAsked = (seals || kind === 'minutes') && !isArchive(document, record)
          if (isAsked && needsSeal(document, record)) yield bare(document)
        } else if (seal !== sealOf(document)) yield broken(document)
      }
    }
  },
  bad: {
    files: minutes(
      '2024-05-01',
      `## Matters arising

The minute hand is oiled.`,
      'seal: sha256-0000000000000000000000000000000000000000000000000000000000000000\n',
    ),
    output: `error[sealed-text]: The seal is broken: these minutes no longer read as when it was put on
 --> content/minutes/2024-05-01.mdx:6:7
  |
6 | seal: sha256-0000000000000000000000000000000000000000000000000000000000000000
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: put back what was changed; what is to be added goes into a \`<Note>\`, which stands outside the seal
  = help: or, where it is a correction, say in a sentence what was corrected, and why: \`npm run seal -- content/minutes/2024-05-01.mdx --note "…"\``,
  },
  good: {
    files: minutes(
      '2024-05-01',
      `## Matters arising

The minute hand is oiled.

<Note date="2024-06-01">It has stopped again.</Note>`,
      'seal: sha256-3ccac0e739dfa4f6f46f111c0948862418cfffc0f92e10de087774f320571bd7\n',
    ),
  },
}

const WORDS: Record<SealedKind, { state: string; change: string; field: string }> = {
  minutes: { state: 'These minutes are approved', change: 'these minutes no longer read', field: 'status' },
  'terms-of-reference': { state: 'These terms are in force', change: 'these terms no longer read', field: 'title' },
  papers: { state: 'This paper is published', change: 'this paper no longer reads', field: 'status' },
}

function bare(document: Document<SealedKind>): Finding {
  const { state, field } = WORDS[document.kind]
  return {
    ...document.at([field]),
    message: `${state}, and ${document.kind === 'papers' ? 'bears' : 'bear'} no seal`,
    help: [`read it once more, and seal it: \`npm run seal -- ${document.file}\``],
    subjects: [document.id],
  }
}

function broken(document: Document<SealedKind>): Finding {
  return {
    ...document.at(['seal']),
    message: `The seal is broken: ${WORDS[document.kind].change} as when it was put on`,
    help: [
      'put back what was changed; what is to be added goes into a `<Note>`, which stands outside the seal',
      `or, where it is a correction, say in a sentence what was corrected, and why: \`npm run seal -- ${document.file} --note "…"\``,
    ],
    subjects: [document.id],
  }
}
