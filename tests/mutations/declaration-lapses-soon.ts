import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const TOBIAS = 'interests/tobias-fenwick-lowe/2026-08-24.mdx'
const JONAS = 'interests/jonas-kettleby/2026-05-20.mdx'
const OIL = { 'topics/oil.mdx': change('dear in winter', 'dear each winter') }
const renewed = (day: string) => ({
  [`interests/celeste-ambrose/${day}.mdx`]: {
    write: `---\nmember: celeste-ambrose\nsigned: ${day}\nform: signed\nnil: true\n---\n`,
  },
})

/** Declarations about to lapse. */
export const mutations: readonly Mutation[] = [
  { name: 'no answer that the body has not already', asOf: '2027-01-11', edits: OIL, answers: [] },
  {
    name: 'a notice that reaches sixty days further',
    edits: { 'body.yaml': change('lapseWarningDays: [60, 30, 7]', 'lapseWarningDays: [178]') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 3 }],
  },
  {
    name: 'a notice that is a day too short',
    edits: { 'body.yaml': change('lapseWarningDays: [60, 30, 7]', 'lapseWarningDays: [177]') },
    answers: [],
  },
  {
    name: 'the next meeting on the day on which one lapses',
    edits: { 'minutes/2026-11-11.mdx': change('date: 2027-02-10', 'date: 2027-05-20') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 3 }],
  },
  {
    name: 'no answer where it is the day before',
    edits: { 'minutes/2026-11-11.mdx': change('date: 2027-02-10', 'date: 2027-05-19') },
    answers: [],
  },
  {
    name: 'a signature a year ago but thirty days',
    edits: {
      [TOBIAS]: { remove: true },
      'interests/tobias-fenwick-lowe/2025-12-23.mdx': {
        write: '---\nmember: tobias-fenwick-lowe\nsigned: 2025-12-23\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [{ file: 'interests/tobias-fenwick-lowe/2025-12-23.mdx', line: 3 }],
  },
  { name: 'no answer for one that is renewed', edits: renewed('2026-11-20'), answers: [] },
  {
    name: 'no answer for one whose last day as a member comes first',
    edits: {
      'people/jonas-kettleby.mdx': change('from: 2026-04-01', 'from: 2026-04-01\n    until: 2027-05-19'),
      'minutes/2026-11-11.mdx': change('date: 2027-02-10', 'date: 2027-05-20'),
      [JONAS]: change('Sells wicks', 'Sells fine wicks'),
    },
    answers: [],
  },
]
