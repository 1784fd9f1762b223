import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const update = (of: string, status: string) => (text: string) =>
  text.replace(new RegExp(`<Update of="${of}" status="${status}">[^\\n]*</Update>\\n\\n`), '')

/** Ways for an action to be heard of no more. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the report of a finished action taken out',
    edits: { [NOVEMBER]: update('minutes/2026-09-09/2', 'done') },
    answers: [{ file: SEPTEMBER, line: '<Action id="2"' }],
  },
  {
    name: 'no answer where the due day is after the next meeting',
    edits: { [NOVEMBER]: update('minutes/2026-09-09/1', 'in-progress') },
    answers: [],
  },
  {
    name: 'the due day brought to that of the next meeting, which is silent',
    edits: {
      [NOVEMBER]: update('minutes/2026-09-09/1', 'in-progress'),
      [SEPTEMBER]: change('due="2027-01"', 'due="2026-11-11"'),
    },
    answers: [{ file: SEPTEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'a new action of the meeting before, without a report',
    edits: {
      [SEPTEMBER]: (text) =>
        `${text.trimEnd()}\n\n<Action id="3" owner="jonas-kettleby">Mr Kettleby to trim the wick.</Action>\n`,
    },
    answers: [{ file: SEPTEMBER, line: '<Action id="3"' }],
  },
  {
    name: 'the day after a due day of the last meeting’s action',
    asOf: '2026-12-02',
    edits: { [NOVEMBER]: change('due="2027-02-26"', 'due="2026-12-01"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
]
