import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'

/** Attendance that the roles do not bear out. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a serving member in no list',
    edits: { [NOVEMBER]: change('absent: [wilhelmina-strand]', 'absent: []') },
    answers: [{ file: NOVEMBER, line: 'attended: [' }],
  },
  {
    name: 'somebody in two lists',
    edits: { [NOVEMBER]: change('absent: [wilhelmina-strand]', 'absent: [wilhelmina-strand, odhran-pike]') },
    answers: [{ file: NOVEMBER, line: 'absent: [' }],
  },
  {
    name: 'a former member among the apologies',
    edits: { [NOVEMBER]: change('apologies: [odhran-pike]', 'apologies: [odhran-pike, hester-vane]') },
    answers: [{ file: NOVEMBER, line: 'apologies: [' }],
  },
  {
    name: 'a member whose last day was before the meeting',
    edits: { 'people/jonas-kettleby.mdx': change('from: 2026-04-01', 'from: 2026-04-01\n    until: 2026-11-10') },
    answers: [
      { rule: 'buddy-clear', file: 'pathfinders/causeway-end.mdx', line: 13 },
      { file: NOVEMBER, line: 'attended: [' },
    ],
  },
  {
    name: 'none but for the pathfinder where it is the day of the meeting',
    edits: { 'people/jonas-kettleby.mdx': change('from: 2026-04-01', 'from: 2026-04-01\n    until: 2026-11-11') },
    answers: [{ rule: 'buddy-clear', file: 'pathfinders/causeway-end.mdx', line: 13 }],
  },
]
