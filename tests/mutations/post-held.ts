import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const CHAIR = { file: 'posts/chair.mdx', line: 'name: Chair' }
const VICE = { file: 'posts/vice-chair.mdx', line: 'name: Vice-Chair' }
// The Vice-Chair is the buddy of a pathfinder, and a buddy is a member.
const BUDDY = { rule: 'buddy-clear', file: 'pathfinders/fourth-stair.mdx', line: 10 }
// She owns an open action, and the Chair leads one.
const OWNER = { rule: 'owner-in-post', file: 'minutes/2026-09-09.mdx', line: '<Action id="1"' }
const LEAD = { rule: 'owner-in-post', file: 'minutes/2026-11-11.mdx', line: '<Action id="2"' }
const TOBIAS = 'people/tobias-fenwick-lowe.mdx'

/** Posts that nobody is recorded to hold. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the Vice-Chair’s last day was yesterday',
    edits: {
      'people/marguerite-oakes.mdx': (text) =>
        text.replace(/from: 2026-07-01/, 'from: 2026-07-01\n    until: 2026-11-22'),
    },
    answers: [VICE, BUDDY, OWNER],
  },
  {
    name: 'no answer on the last day itself',
    edits: {
      'people/marguerite-oakes.mdx': (text) =>
        text.replace(/from: 2026-07-01/, 'from: 2026-07-01\n    until: 2026-11-23'),
    },
    answers: [],
  },
  {
    name: 'the Chair’s last day was yesterday',
    edits: { [TOBIAS]: (text) => text.replace('from: 2026-07-01', 'from: 2026-07-01\n    until: 2026-11-22') },
    answers: [CHAIR, LEAD],
  },
  {
    name: 'the Vice-Chair is only from tomorrow',
    edits: { 'people/marguerite-oakes.mdx': change('from: 2026-07-01', 'from: 2026-11-24') },
    answers: [
      VICE,
      BUDDY,
      ...['2026-09-09', '2026-11-11'].map((day) => ({
        rule: 'member-at-the-time',
        file: `minutes/${day}.mdx`,
        line: 'attended: [',
      })),
    ],
  },
]
