import type { Rule } from './engine/rule.ts'
import { disguised } from './help/disguised.ts'
import { faultsOf } from './help/faults.ts'

export const rule: Rule = {
  id: 'safe-content',
  title: 'Nothing in a document runs',
  invariant:
    'A document holds text and the elements of the record, nothing that runs, and a picture is what its name says.',
  why: 'Content comes from pull requests. It must not run in the check, in the build or in a reader’s browser.',
  basis: 'record',
  severity: 'error',
  turns: 'never',
  *check(record) {
    yield* faultsOf(record, 'safe-content')
    yield* disguised(record)
  },
  bad: {
    files: {
      'topics/gears.mdx': '---\nname: Gears\n---\n\nSee [the plan](javascript:alert(1)) of the gears.\n',
    },
    output: `error[safe-content]: Unexpected \`javascript:\` in the address of a link, expected a web address or a file of this record
 --> content/topics/gears.mdx:5:5
  |
5 | See [the plan](javascript:alert(1)) of the gears.
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write the whole address, from \`https://\` on, or the way from this file to the other, with \`../\` before its folder`,
  },
  good: {
    files: {
      'topics/gears.mdx': '---\nname: Gears\n---\n\nSee [the plan](https://example.org/plan) of the gears.\n',
    },
  },
}
