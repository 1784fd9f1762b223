import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const SEPTEMBER = 'minutes/2026-09-09.mdx'
const FIRST = 'minutes/2025-11-12.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'

/** Ways to speak of what stands behind the information barrier without saying on what footing. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the mark taken off an item',
    edits: { [FIRST]: change(' scope="policy"', '') },
    answers: [{ file: FIRST, line: '<Item topics="interests"' }],
  },
  {
    name: 'no answer where the ruling stands without the mark',
    edits: { [SEPTEMBER]: change(' scope="policy"', '') },
    answers: [],
  },
  {
    name: 'mark and ruling taken off',
    edits: { [SEPTEMBER]: (text) => text.replace(/ scope="policy" ruling="[^"]*"/, '') },
    answers: [{ file: SEPTEMBER, line: '<Item topics="interests"' }],
  },
  {
    name: 'the name in the words of an item without marks',
    edits: { [NOVEMBER]: change('A candle was lit for the goat.', 'The Everlight Scheme was praised.') },
    answers: [{ file: NOVEMBER, line: 'The Everlight Scheme was praised.' }],
  },
  {
    name: 'no answer to a word that only begins like the short name',
    edits: { [NOVEMBER]: change('A candle was lit for the goat.', 'Elspeth lit a candle.') },
    answers: [],
  },
  {
    name: 'no answer to the name in a note',
    edits: { [NOVEMBER]: (text) => `${text}\n<Note date="2026-11-20">The Everlight Scheme has answered.</Note>\n` },
    answers: [],
  },
  {
    name: 'a figure without a public source',
    edits: {
      [FIRST]: (text) =>
        text
          .replace(
            '<Decision id="employer-letter">',
            'The Everlight Scheme cost £12,000 last year.\n\n<Decision id="employer-letter">',
          )
          .replace(/seal: .*\n/, ''),
    },
    answers: [{ file: FIRST, line: 'The Everlight Scheme cost' }],
  },
]
