import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const FEBRUARY = 'minutes/2026-02-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const OIL = /<Interest id="i2" member="barnaby-thistle".*\n\n/
const STAIRS = /<Interest id="i1" member="celeste-ambrose".*\n\n/

/** Takes what a pattern finds out of a text. */
const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '')
/** A form of the Lamp Adviser, who was at the meetings of November 2025 and September 2026, with an interest in the Scheme. */
const adviser = (day: string, dates = '') =>
  signed(
    'rufus-lamb',
    day,
    `interests: [{id: 1, category: other, organisation: everlight-scheme, ${dates}detail: Advises the board of the Scheme}]\nemployerLetter: 2025-09-01`,
  )
const scheme = { file: SEPTEMBER, line: 'concerns="everlight-scheme"' }

/** Conflicts of which the minutes say nothing. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the sentence on how it was handled taken out',
    edits: { [FEBRUARY]: without(OIL) },
    answers: [{ file: FEBRUARY, line: 'concerns="umber-oil"' }],
  },
  {
    name: 'no answer where the member was not there',
    edits: {
      [FEBRUARY]: (text) =>
        without(OIL)(text)
          .replace('barnaby-thistle, celeste-ambrose, odhran-pike', 'celeste-ambrose, odhran-pike')
          .replace('apologies: [hester-vane]', 'apologies: [hester-vane, barnaby-thistle]'),
    },
    answers: [],
  },
  {
    name: 'said only after the item, which concerns a part of the organisation',
    edits: {
      [NOVEMBER]: (text) =>
        text
          .replace(STAIRS, '')
          .replace('## Any other business\n', `## Any other business\n\n${STAIRS.exec(text)?.[0]}`),
    },
    answers: [{ file: NOVEMBER, line: 'concerns="fourth-landing"' }],
  },
  {
    name: 'the interest of somebody else in its place',
    edits: { [FEBRUARY]: change('member="barnaby-thistle"', 'member="marguerite-oakes"') },
    answers: [
      { file: FEBRUARY, line: 'concerns="umber-oil"' },
      { rule: 'interest-declared-in-meeting', file: FEBRUARY, line: '<Interest id="i2"' },
    ],
  },
  {
    name: 'a misspelt organisation is asked for, and no more',
    edits: { [FEBRUARY]: change('organisation="umber-oil"', 'organisation="umbre-oil"') },
    answers: [{ rule: 'link-resolves', file: FEBRUARY, line: 'organisation="umbre-oil"' }],
  },
  {
    name: 'somebody in attendance by a post, who had declared on the day',
    edits: adviser('2026-09-09'),
    answers: [scheme],
  },
  {
    name: 'a form whose last day was the day of the meeting',
    edits: adviser('2025-09-10'),
    answers: [{ ...scheme, file: 'minutes/2025-11-12.mdx' }, scheme],
  },
  {
    name: 'the Scheme becomes part of the oil company',
    edits: { 'organisations/everlight-scheme.mdx': change('barrier: true', 'barrier: true\npartOf: umber-oil') },
    answers: [{ ...scheme, file: 'minutes/2025-11-12.mdx' }],
  },
  {
    name: 'an interest under an item that says nothing of it',
    edits: { [FEBRUARY]: change(' concerns="umber-oil"', '') },
    answers: [{ file: FEBRUARY, line: '<Interest id="i2"' }],
  },
  {
    name: 'an interest in what no item concerns, and taken part in all the same',
    edits: { 'minutes/2026-05-13.mdx': change('not-on-agenda', 'not-engaged') },
    answers: [{ file: 'minutes/2026-05-13.mdx', line: '<Interest id="i1"' }],
  },
  {
    name: 'an interest said not to be on the agenda, where it is',
    edits: { [FEBRUARY]: change('handling="remained"', 'handling="not-on-agenda"') },
    answers: [{ file: FEBRUARY, line: '<Interest id="i2"' }],
  },
  {
    name: 'no answer where the one who left had not yet come',
    edits: { [FEBRUARY]: change('handling="remained"', 'handling="not-present"') },
    answers: [],
  },
]
