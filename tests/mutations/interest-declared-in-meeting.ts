import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const FORM = 'interests/jonas-kettleby/2026-05-20.mdx'
const first = { file: MAY, line: '<Interest id="i1"' }

/** The form of Mr Kettleby, signed on another day. */
const moved = (day: string) => ({
  [FORM]: { remove: true } as const,
  ...signed(
    'jonas-kettleby',
    day,
    'interests: [{id: 1, category: supplier, organisation: everlight-scheme, detail: Sells wicks to the Scheme}]\nemployerLetter: 2026-05-20',
  ),
})
/** One more interest declared in November: the last day to register it is 9 December. */
const said = (member: string, organisation: string, handling = 'not-on-agenda') => ({
  [NOVEMBER]: change(
    'A candle was lit for the goat.',
    `<Interest id="new" member="${member}" organisation="${organisation}" handling="${handling}">A new post was declared.</Interest>`,
  ),
})
const answer = { file: NOVEMBER, line: '<Interest id="new"' }
const ropes = said('celeste-ambrose', 'brightwater')
const sold = (day: string) => ({
  [SEPTEMBER]: change(
    'The panel heard of the',
    '<Interest id="new" member="barnaby-thistle" organisation="brightwater" handling="not-on-agenda">Mr Thistle spoke of his shares.</Interest>\n\nThe panel heard of the',
  ),
  'interests/barnaby-thistle/2025-11-17.mdx': change('until: 2025-10-31', `until: ${day}`),
})

/** Interests that were declared in a meeting and did not reach the register in time. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the form says nil after all',
    edits: { [FORM]: { remove: true }, ...signed('jonas-kettleby', '2026-05-20') },
    answers: [first, { file: SEPTEMBER, line: '<Interest id="i2"' }],
  },
  { name: 'a form signed on the twenty-ninth day', edits: moved('2026-06-11'), answers: [first] },
  { name: 'no answer where it is signed on the twenty-eighth', edits: moved('2026-06-10'), answers: [] },
  { name: 'an interest not registered by the last day', asOf: '2026-12-10', edits: ropes, answers: [answer] },
  {
    name: 'no answer to a part, where the register has the whole',
    asOf: '2027-01-05',
    edits: said('celeste-ambrose', 'fourth-landing', 'remained'),
    answers: [],
  },
  {
    name: 'no answer to an adviser, whom the register does not ask',
    asOf: '2027-01-05',
    edits: said('rufus-lamb', 'brightwater'),
    answers: [],
  },
  {
    name: 'the register says that it had ended the day before the meeting',
    edits: sold('2026-09-08'),
    answers: [{ file: SEPTEMBER, line: '<Interest id="new"' }],
  },
  {
    name: 'an interest added to old minutes',
    edits: {
      [MAY]: (text) =>
        `${text.trimEnd()}\n\n<Interest id="new" member="celeste-ambrose" organisation="umber-oil" handling="not-on-agenda">It was declared.</Interest>\n`,
    },
    answers: [{ file: MAY, line: '<Interest id="new"' }],
  },
]
