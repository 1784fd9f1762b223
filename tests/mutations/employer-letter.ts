import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const CLERK = 'interests/barnaby-thistle/2026-10-19.mdx'
const EARLIER = 'interests/barnaby-thistle/2025-11-17.mdx'
const SCHEME = 'organisations/everlight-scheme.mdx'
const FIRST = 'minutes/2025-11-12.mdx'
const line = 'organisation: everlight-scheme'
const grant = 'interests: [{id: 1, category: recipient, organisation: everlight-scheme, detail: A grant of the Scheme}]'

const letter = (to: string) => change('employerLetter: 2025-11-19\n', to)
/** Mr Pike's form of March 2025, with an interest in the Scheme. */
const keeper = {
  'interests/odhran-pike/2025-03-03.mdx': change('nil: true', grant),
}

/** Interests behind the barrier without the letter. */
export const mutations: readonly Mutation[] = [
  { name: 'no letter', edits: { [CLERK]: letter('') }, answers: [{ file: CLERK, line }] },
  {
    name: 'no letter with the form before the present one',
    edits: { [EARLIER]: letter('') },
    answers: [{ file: EARLIER, line }],
  },
  {
    name: 'a letter of tomorrow',
    edits: { [CLERK]: letter('employerLetter: 2026-11-24\n') },
    answers: [{ file: CLERK, line: 'employerLetter: ' }],
  },
  {
    name: 'judged on the day of the decision, when the Scheme was discussed before the member too',
    asOf: '2025-11-12',
    edits: keeper,
    answers: [
      { file: 'interests/odhran-pike/2025-03-03.mdx', line },
      { rule: 'conflict-handled', file: FIRST, line: 'concerns="everlight-scheme"' },
    ],
  },
  { name: 'no answer the day before the decision', asOf: '2025-11-11', edits: keeper, answers: [] },
  {
    name: 'an ordinary organisation that asks for the letter itself',
    edits: { 'organisations/marsh-road-guild.mdx': change('type: charity', 'type: charity\nemployerLetter: true') },
    answers: ['2025-09-01', '2026-08-24'].map((day) => ({
      file: `interests/tobias-fenwick-lowe/${day}.mdx`,
      line: 'organisation: marsh-road-guild',
    })),
  },
  {
    name: 'no answer where the Scheme itself asks for none',
    edits: { [SCHEME]: change('barrier: true', 'barrier: true\nemployerLetter: false'), [CLERK]: letter('') },
    answers: [],
  },
  {
    name: 'a ropeworks that becomes part of the Scheme',
    edits: { 'organisations/brightwater.mdx': change('type: company', 'type: company\npartOf: everlight-scheme') },
    answers: [
      { file: 'interests/barnaby-thistle/2025-01-06.mdx', line: 'organisation: brightwater' },
      { rule: 'conflict-handled', file: FIRST, line: 'concerns="everlight-scheme"' },
    ],
  },
  {
    name: 'the oil company put behind the barrier',
    edits: { 'organisations/umber-oil.mdx': change('type: company', 'type: company\nbarrier: true') },
    answers: [
      { file: 'interests/barnaby-thistle/2025-01-06.mdx', line: 'organisation: umber-oil' },
      { rule: 'information-barrier', file: 'minutes/2026-02-11.mdx', line: 'concerns="umber-oil"' },
    ],
  },
]
