import { at, change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const CANDLE = 'A candle was lit for the goat.'

/** Words at the end of the minutes. */
const written = (name: string, words: string): Mutation => ({
  name,
  edits: { [NOVEMBER]: change(CANDLE, `${CANDLE}\n\n${words}`) },
  answers: [at('withheld-reviewed', NOVEMBER, words)],
})

/** Ways to withhold something without a reason, a day, or another look at it. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the review of a passage was due in April of this year',
    edits: { [NOVEMBER]: change('until="2027-04-15"', 'until="2026-04-15"') },
    answers: [at('withheld-reviewed', NOVEMBER, '<Passage ')],
  },
  {
    name: 'a passage without a day of review',
    edits: { [NOVEMBER]: change(' until="2027-04-15"', '') },
    answers: [at('withheld-reviewed', NOVEMBER, '<Passage ')],
  },
  written('a decision that only says that it is withheld', '<Decision id="goat">[Withheld]</Decision>'),
  written('an action that only says that it is redacted', '<Action id="3" owner="members">(redacted)</Action>'),
  written('a line that only says that it is withheld', '[withheld]'),
]
