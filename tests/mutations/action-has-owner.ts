import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'

/** Ways to leave an action without an owner. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the owner taken off an action',
    edits: { [NOVEMBER]: change(' owner="celeste-ambrose"', '') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'one of two owners misspelt',
    edits: {
      'minutes/2026-09-09.mdx': change('owner="marguerite-oakes, secretariat"', 'owner="marguerite-oakes, secretary"'),
    },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: '<Action id="1"' }],
  },
  {
    name: 'withheld without a reason',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="withheld"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'no answer where it is withheld with a reason',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="withheld" withheld="She asked for it."') },
    answers: [],
  },
  {
    name: 'a member who had left by the day of the meeting',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="hester-vane"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'a member who had not yet come',
    edits: {
      'minutes/2025-11-12.mdx': change('owner="marguerite-oakes"', 'owner="jonas-kettleby"'),
    },
    answers: [{ file: 'minutes/2025-11-12.mdx', line: '<Action id="1"' }],
  },
  {
    name: 'a post that nobody holds',
    edits: {
      'posts/lamplighter.mdx': { write: '---\nname: Lamplighter\nrole: official\n---\n' },
      [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="lamplighter"'),
    },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'a post that is to be confirmed, as a group',
    edits: {
      'posts/keeper.mdx': { write: '---\nname: To be confirmed\nrole: official\ngroup: true\nlead: chair\n---\n' },
      [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="keeper"'),
    },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'the Vice-Chair on the day before there was one',
    edits: {
      'people/tobias-fenwick-lowe.mdx': change('from: 2025-01-06', 'from: 2026-02-12'),
    },
    answers: [
      { rule: 'member-at-the-time', file: 'minutes/2025-11-12.mdx', line: 'attended: [' },
      { rule: 'member-at-the-time', file: 'minutes/2026-02-11.mdx', line: 'attended: [' },
      { file: 'minutes/2026-02-11.mdx', line: '<Action id="1"' },
    ],
  },
  {
    name: 'all',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="all"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
]
