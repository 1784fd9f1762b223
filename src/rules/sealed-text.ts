import { only, sealOf } from '../record/index.ts'
import { minutes } from './engine/example-body.ts'
import type { Rule } from './engine/rule.ts'

export const rule: Rule = {
  id: 'sealed-text',
  invariant:
    'Minutes that were sealed when they were approved read as they did then, unless a correction says otherwise.',
  why: 'Approved minutes are what the meeting agreed was said. Who changes a letter of them later must say so; what is added belongs in a note beside them.',
  basis: 'record',
  severity: 'error',
  *check(record) {
    for (const document of only(record.documents.values(), 'minutes')) {
      const { data } = document
      if (data?.seal === undefined) continue
      const seal = sealOf(document)
      if (seal === undefined || seal === data.seal) continue
      yield {
        ...document.at(['seal']),
        message: 'The seal is broken: these minutes no longer read as when they were sealed',
        help: [
          'take the change back, and write what is to be added as `<Note date="2024-06-01">…</Note>`, which stands outside the seal',
          `or correct them in public: \`npm run seal -- ${document.file} --note "what was corrected, and why"\``,
        ],
        subjects: [document.id],
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
    output: `error[sealed-text]: The seal is broken: these minutes no longer read as when they were sealed
 --> content/minutes/2024-05-01.mdx:6:7
  |
6 | seal: sha256-0000000000000000000000000000000000000000000000000000000000000000
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: take the change back, and write what is to be added as \`<Note date="2024-06-01">…</Note>\`, which stands outside the seal
  = help: or correct them in public: \`npm run seal -- content/minutes/2024-05-01.mdx --note "what was corrected, and why"\``,
  },
  good: {
    files: minutes(
      '2024-05-01',
      `## Matters arising

The minute hand is oiled.

<Note date="2024-06-01">It has stopped again.</Note>`,
      'seal: sha256-3e9ee77348818ecec53d1a3d39d9f09f8a0370ac51ef3cec01fa3ffb4704025a\n',
    ),
  },
}
