import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const CAUSEWAY = 'pathfinders/causeway-end.mdx'
const STAIR = 'pathfinders/fourth-stair.mdx'
const first = { file: CAUSEWAY, line: 10 }
const second = { file: CAUSEWAY, line: 13 }
const again = (from: string) => ({
  [CAUSEWAY]: change(
    '    from: 2026-11-12\n',
    `    from: 2026-11-12\n  - member: celeste-ambrose\n    from: ${from}\n`,
  ),
})
/** Ms Ambrose, whose buddying ended on 31 October, in the Guild behind that pathfinder too. */
const guild = (day: string, dates = '') =>
  signed(
    'celeste-ambrose',
    day,
    `interests:
  - {id: 1, category: family, organisation: seven-stairs, detail: Her brother sweeps the fourth stair}
  - {id: 2, category: membership, organisation: marsh-road-guild, ${dates}detail: Honorary bearer of a ladder}`,
  )

/** Buddies who should not be, and preferences that do not agree. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the pathfinder passes to an organisation in which the buddy has an interest',
    edits: { [CAUSEWAY]: change('organisation: marsh-road-guild', 'organisation: everlight-scheme') },
    answers: [second],
  },
  {
    name: 'the stairs become part of the Guild',
    edits: { 'organisations/seven-stairs.mdx': change('type: charity', 'type: charity\npartOf: marsh-road-guild') },
    answers: [
      first,
      { rule: 'conflict-handled', file: 'minutes/2026-02-11.mdx', line: 'concerns="seven-stairs"' },
      { rule: 'conflict-handled', file: 'minutes/2026-11-11.mdx', line: 'concerns="fourth-landing"' },
    ],
  },
  {
    name: 'declared after the buddying, and held since its last day',
    edits: guild('2026-11-20', 'from: 2026-10-31, '),
    answers: [first],
  },
  {
    name: 'a buddy from the day before the seat',
    edits: { [CAUSEWAY]: change('from: 2026-11-12', 'from: 2026-03-31') },
    answers: [second],
  },
  {
    name: 'no answer from the first day of the seat',
    edits: { [CAUSEWAY]: change('from: 2026-11-12', 'from: 2026-04-01') },
    answers: [],
  },
  {
    name: 'the same buddy again, from the last day of the first time',
    edits: again('2026-10-31'),
    answers: [{ file: CAUSEWAY, line: 15 }],
  },
  {
    name: 'a post that can’t be read, so that nobody knows who sat when',
    edits: { 'posts/members.mdx': change('role: member', 'role: membr') },
    answers: [{ rule: 'document-shape', file: 'posts/members.mdx', line: 'role: membr' }],
  },
  {
    name: 'a buddying that ends the day before it begins',
    edits: { [CAUSEWAY]: change('until: 2026-10-31', 'until: 2026-02-11') },
    answers: [{ file: CAUSEWAY, line: 'until: ' }],
  },
  {
    name: 'a buddy who did not ask',
    edits: { [CAUSEWAY]: change('  - member: jonas-kettleby\n    rank: 1\n', '') },
    answers: [{ file: CAUSEWAY, line: 11 }],
  },
  {
    name: 'two second choices of one member',
    edits: { [CAUSEWAY]: change('buddies:', '  - member: barnaby-thistle\n    rank: 2\nbuddies:') },
    answers: [{ file: STAIR, line: 'rank: 2' }],
  },
  {
    name: 'a buddy with an interest in the pathfinder, who ranked two alike',
    edits: { [STAIR]: (text) => text.replaceAll('marguerite-oakes', 'celeste-ambrose') },
    answers: [
      { file: STAIR, line: 6 },
      { file: STAIR, line: 10 },
    ],
  },
]
