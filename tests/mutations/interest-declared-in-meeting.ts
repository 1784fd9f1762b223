import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const JONAS = 'interests/jonas-kettleby/2026-05-20.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const MAY = 'minutes/2026-05-13.mdx'
const GOAT = 'A candle was lit for the goat.'
const declared = (member: string, organisation: string) =>
  change(
    GOAT,
    `${GOAT}\n\n<Interest id="i9" member="${member}" organisation="${organisation}" handling="remained">It was declared.</Interest>`,
  )
const moved = (day: string) => ({
  [JONAS]: { remove: true } as const,
  [`interests/jonas-kettleby/${day}.mdx`]: {
    write: `---\nmember: jonas-kettleby\nsigned: ${day}\nform: signed\ninterests:\n  - id: 1\n    category: supplier\n    organisation: everlight-scheme\n    from: 2026-05-01\n    detail: Sells wicks to the lanterns of the Scheme\nemployerLetter: 2026-05-20\n---\n`,
  },
})

/** Interests declared aloud that never reach the register. */
export const mutations: readonly Mutation[] = [
  { name: 'signed on the last day, the twenty-eighth', edits: moved('2026-06-10'), answers: [] },
  {
    name: 'signed a day too late',
    edits: moved('2026-06-11'),
    answers: [{ file: 'minutes/2026-05-13.mdx', line: 39 }],
  },
  {
    name: 'the register names another organisation',
    edits: { [JONAS]: change('organisation: everlight-scheme', 'organisation: brightwater') },
    answers: [
      { file: 'minutes/2026-05-13.mdx', line: 39 },
      { file: 'minutes/2026-09-09.mdx', line: 34 },
    ],
  },
  {
    name: 'no answer while the days run',
    edits: { [NOVEMBER]: declared('marguerite-oakes', 'umber-oil') },
    answers: [],
  },
  {
    name: 'no answer on the last of them',
    asOf: '2026-12-09',
    edits: { [NOVEMBER]: declared('marguerite-oakes', 'umber-oil') },
    answers: [],
  },
  {
    name: 'the day after',
    asOf: '2026-12-10',
    edits: { [NOVEMBER]: declared('marguerite-oakes', 'umber-oil') },
    answers: [{ file: 'minutes/2026-11-11.mdx', line: 49 }],
  },
  {
    name: 'a policy of six days, and a form on the seventh',
    edits: { 'body.yaml': change('interestDays: 28', 'interestDays: 6') },
    answers: [{ file: 'minutes/2026-05-13.mdx', line: 39 }],
  },
  {
    name: 'an interest added to old minutes',
    edits: {
      [MAY]: (text) =>
        `${text.trimEnd()}\n\n<Interest id="i9" member="celeste-ambrose" organisation="umber-oil" handling="remained">It was declared.</Interest>\n`,
    },
    answers: [{ file: 'minutes/2026-05-13.mdx', line: 41 }],
  },
]
