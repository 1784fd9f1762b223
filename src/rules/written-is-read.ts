import { may } from './engine/example-body.ts'
import type { Rule } from './engine/rule.ts'
import { faultsOf } from './help/faults.ts'

export const rule: Rule = {
  id: 'written-is-read',
  title: 'Everything that is written is read',
  invariant:
    'What is written is read: no sign in a document drops or changes words that stand beside it, or breaks a word where nobody sees it.',
  why: 'Some signs mean something to the formats of these files. A value would end at a number sign behind a space, a list from Word would become one line, and nobody would see it.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  *check(record) {
    yield* faultsOf(record, 'written-is-read')
  },
  bad: {
    files: {
      'people/cleo-dray.mdx': '---\nname: Cleo Dray # not yet a member\n---\n',
    },
    output: `error[written-is-read]: Unexpected \`#\` after a space: what follows it is not read
 --> content/people/cleo-dray.mdx:2:17
  |
2 | name: Cleo Dray # not yet a member
  |                 ^^^^^^^^^^^^^^^^^^
  = help: put the whole value in quotes: \`"Cleo Dray # not yet a member"\`
  = help: if it is a remark of yours, give it a line of its own that begins with \`#\``,
  },
  good: {
    files: {
      'people/cleo-dray.mdx': '---\n# not yet a member\nname: "Cleo Dray #2"\n---\n',
      ...may('The clock is right twice a day, at 3.10 and at 15.10.'),
    },
  },
}
