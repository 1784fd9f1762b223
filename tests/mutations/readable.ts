import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const WICKS = 'papers/wick-trials.mdx'
const TERMS = 'terms-of-reference/second.mdx'
const ALTERNATIVE = 'Two flames: that of the plaited wick is half as high again as that of the twisted one'

/** Ways to keep a document from being read by ear. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a picture with its file name for an alternative',
    edits: { [WICKS]: change(ALTERNATIVE, 'wick-trials.png') },
    answers: [{ file: WICKS, line: '![wick-trials.png](' }],
  },
  {
    name: 'a second title',
    edits: { [WICKS]: change('## What was tried', '# What was tried') },
    answers: [
      { file: WICKS, line: '# What' },
      { file: WICKS, line: '### The' },
    ],
  },
  {
    name: 'the first heading of the terms below the second level',
    edits: { [TERMS]: change('## Purpose', '### Purpose') },
    answers: [{ file: TERMS, line: '### Purpose' }],
  },
  {
    name: 'a bare address',
    edits: { [NOVEMBER]: change('A candle was lit', 'As https://goats.example says, a candle was lit') },
    answers: [{ file: NOVEMBER, line: 'https://goats.example' }],
  },
  {
    name: 'no answer to an address behind words',
    edits: { [NOVEMBER]: change('A candle was lit', 'As the [goats](https://goats.example) say, a candle was lit') },
    answers: [],
  },
]
