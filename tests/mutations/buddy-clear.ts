import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const CAUSEWAY = 'pathfinders/causeway-end.mdx'
const STAIR = 'pathfinders/fourth-stair.mdx'

/** Buddies who should not be. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a buddy with an interest in the pathfinder',
    edits: { [STAIR]: (text) => text.replaceAll('marguerite-oakes', 'celeste-ambrose') },
    answers: [
      { file: 'pathfinders/fourth-stair.mdx', line: 6 },
      { file: 'pathfinders/fourth-stair.mdx', line: 10 },
    ],
  },
  {
    name: 'a buddy with an interest in what it is part of',
    edits: {
      [STAIR]: (text) =>
        text
          .replaceAll('marguerite-oakes', 'celeste-ambrose')
          .replace('organisation: seven-stairs', 'organisation: fourth-landing'),
    },
    answers: [
      { file: 'pathfinders/fourth-stair.mdx', line: 6 },
      { file: 'pathfinders/fourth-stair.mdx', line: 10 },
    ],
  },
  {
    name: 'a buddy who did not ask for it',
    edits: {
      [STAIR]: (text) =>
        text
          .replace('buddies:\n  - member: marguerite-oakes', 'buddies:\n  - member: jonas-kettleby')
          .replace('from: 2026-02-12', 'from: 2026-06-12'),
    },
    answers: [{ file: 'pathfinders/fourth-stair.mdx', line: 10 }],
  },
  {
    name: 'a buddy from before the first day as a member',
    edits: { [CAUSEWAY]: change('from: 2026-11-12', 'from: 2026-03-31') },
    answers: [{ file: 'pathfinders/causeway-end.mdx', line: 13 }],
  },
  {
    name: 'no answer from that first day on',
    edits: { [CAUSEWAY]: change('from: 2026-11-12', 'from: 2026-04-01') },
    answers: [],
  },
  {
    name: 'the same preference twice',
    edits: { [STAIR]: change('member: barnaby-thistle\n    rank: 2', 'member: marguerite-oakes\n    rank: 2') },
    answers: [{ file: 'pathfinders/fourth-stair.mdx', line: 7 }],
  },
  {
    name: 'one rank for two pathfinders',
    edits: {
      [CAUSEWAY]: change(
        '- member: celeste-ambrose\n    rank: 1\n',
        '- member: celeste-ambrose\n    rank: 1\n  - member: marguerite-oakes\n    rank: 1\n',
      ),
    },
    answers: [{ file: 'pathfinders/fourth-stair.mdx', line: 6 }],
  },
  {
    name: 'an end before the beginning',
    edits: { [CAUSEWAY]: change('until: 2026-10-31', 'until: 2026-02-11') },
    answers: [{ file: 'pathfinders/causeway-end.mdx', line: 12 }],
  },
]
