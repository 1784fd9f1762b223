import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const OAKES = 'people/marguerite-oakes.mdx'
const AMBROSE = 'people/celeste-ambrose.mdx'

/** Owners of open actions who have left. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a member leaves with an open action',
    edits: { [AMBROSE]: change('from: 2025-01-06', 'from: 2025-01-06\n    until: 2026-11-22') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'not on the very last day',
    edits: { [AMBROSE]: change('from: 2025-01-06', 'from: 2025-01-06\n    until: 2026-11-23') },
    answers: [],
  },
  {
    name: 'a member with an open action is suspended',
    edits: { [AMBROSE]: change('from: 2025-01-06', 'from: 2025-01-06\n    suspended: [{ from: 2026-11-23 }]') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'the post of one who carries over is empty once a successor has left',
    edits: {
      [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="stair-clerk"'),
      'people/fenella-rook.mdx': change(
        'name: Fenella Rook\n',
        'name: Fenella Rook\nroles: [{ post: stair-clerk, from: 2026-11-10, until: 2026-11-20 }]\n',
      ),
    },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'one of two owners leaves',
    edits: { [OAKES]: change('post: vice-chair', 'post: vice-chair\n    until: 2026-11-20') },
    answers: [
      { file: SEPTEMBER, line: '<Action id="1"' },
      { rule: 'post-held', file: 'posts/vice-chair.mdx', line: 'name: ' },
      { rule: 'buddy-clear', file: 'pathfinders/fourth-stair.mdx', line: 10 },
    ],
  },
  {
    name: 'the post that owns an open action becomes vacant',
    edits: {
      [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="vice-chair"'),
      'people/marguerite-oakes.mdx': change('post: vice-chair', 'post: vice-chair\n    until: 2026-11-12'),
    },
    answers: [
      { file: NOVEMBER, line: '<Action id="1"' },
      { file: SEPTEMBER, line: '<Action id="1"' },
      { rule: 'post-held', file: 'posts/vice-chair.mdx', line: 'name: ' },
      { rule: 'buddy-clear', file: 'pathfinders/fourth-stair.mdx', line: 10 },
    ],
  },
  {
    name: 'the one who leads for a group leaves',
    edits: {
      [NOVEMBER]: change('lead="chair"', 'lead="barnaby-thistle"'),
      'people/barnaby-thistle.mdx': change('from: 2025-01-06', 'from: 2025-01-06\n    until: 2026-11-12'),
    },
    answers: [{ file: NOVEMBER, line: '<Action id="2"' }],
  },
]
