import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const MAY = 'minutes/2026-05-13.mdx'
const PIKE = 'people/odhran-pike.mdx'
const candle = (words: string) => change('A candle was lit for the goat.', `A candle was lit for the goat. ${words}`)
const answers = [{ file: NOVEMBER, line: 'A candle was lit' }]

/** Ways to publish how a person can be reached. */
export const mutations: readonly Mutation[] = [
  { name: 'a number from abroad', edits: { [NOVEMBER]: candle('Ring +353 1 555 0143 2.') }, answers },
  {
    name: 'an e-mail address in the field of a person',
    edits: { [PIKE]: change('name: Odhrán Pike', 'name: Odhrán Pike <pike@far-skerry.example>') },
    answers: [{ file: PIKE, line: 'name: Odhrán' }],
  },
  {
    name: 'the postcode of a venue in the minutes of another meeting',
    edits: { [NOVEMBER]: candle('The next is at UM2 8ZX.') },
    answers,
  },
  {
    name: 'no answer to the contact of the body, to dates, sums and the number of a book',
    edits: {
      [NOVEMBER]: candle('Ask lamps@lamp-house.example by 2026-12-01 of ISBN 0-19-852663-6, 2,011–2,012 copies.'),
    },
    answers: [],
  },
  {
    name: 'no answer to the postcode of the venue of that meeting',
    edits: { [MAY]: change('The panel approved', 'In the lamp room, UM2 8ZX, the panel approved') },
    answers: [],
  },
]
