import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const FEBRUARY = 'minutes/2026-02-11.mdx'
const interest = (id: string) => (text: string) => text.replace(new RegExp(`<Interest id="${id}"[^\\n]*\\n\\n`), '')

/** Interests of those present of which the minutes say nothing. */
export const mutations: readonly Mutation[] = [
  {
    name: 'one handling taken out',
    edits: { [SEPTEMBER]: interest('i1') },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: 30 }],
  },
  {
    name: 'the other taken out',
    edits: { [SEPTEMBER]: interest('i2') },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: 30 }],
  },
  {
    name: 'the one before the item, in a part of the organisation',
    edits: { [NOVEMBER]: interest('i1') },
    answers: [{ file: 'minutes/2026-11-11.mdx', line: 39 }],
  },
  {
    name: 'the wrong member named',
    edits: {
      [FEBRUARY]: change(
        'member="celeste-ambrose" organisation="seven-stairs"',
        'member="odhran-pike" organisation="seven-stairs"',
      ),
    },
    answers: [
      { file: 'minutes/2026-02-11.mdx', line: 32 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-02-11.mdx', line: 34 },
    ],
  },
  {
    name: 'the wrong organisation named',
    edits: {
      [FEBRUARY]: change(
        'member="barnaby-thistle" organisation="umber-oil"',
        'member="barnaby-thistle" organisation="brightwater"',
      ),
    },
    answers: [
      { file: 'minutes/2026-02-11.mdx', line: 40 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-02-11.mdx', line: 42 },
    ],
  },
  {
    name: 'another item that concerns somebody’s organisation',
    edits: { [NOVEMBER]: change('<Item topics="marsh-fog" />', '<Item topics="marsh-fog" concerns="umber-oil" />') },
    answers: [{ file: 'minutes/2026-11-11.mdx', line: 25 }],
  },
  {
    name: 'no answer where the interest ended the day before',
    edits: {
      [NOVEMBER]: change('<Item topics="marsh-fog" />', '<Item topics="marsh-fog" concerns="umber-oil" />'),
      'interests/barnaby-thistle/2026-10-19.mdx': change('from: 2016-09-01', 'from: 2016-09-01\n    until: 2026-11-10'),
    },
    answers: [],
  },
  {
    name: 'an interest that ended on the day of the meeting',
    edits: {
      [NOVEMBER]: change('<Item topics="marsh-fog" />', '<Item topics="marsh-fog" concerns="umber-oil" />'),
      'interests/barnaby-thistle/2026-10-19.mdx': change('from: 2016-09-01', 'from: 2016-09-01\n    until: 2026-11-11'),
    },
    answers: [{ file: 'minutes/2026-11-11.mdx', line: 25 }],
  },
  {
    name: 'no answer where the member stayed away',
    edits: {
      [SEPTEMBER]: (text) =>
        interest('i1')(text)
          .replace('barnaby-thistle, celeste', 'celeste')
          .replace('absent: [', 'apologies: [barnaby-thistle]\nabsent: ['),
    },
    answers: [],
  },
]
