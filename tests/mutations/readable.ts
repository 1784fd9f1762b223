import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const WICKS = 'papers/wick-trials.mdx'
const TERMS = 'terms-of-reference/second.mdx'
const WREN = 'people/ottilie-wren.mdx'
const ALTERNATIVE = 'Two flames: that of the plaited wick is half as high again as that of the twisted one'

/** Ways to keep a document from being read by ear. */
export const mutations: readonly Mutation[] = [
  {
    name: 'one of two who print alike has no words that tell them apart',
    edits: { [WREN]: change('distinguisher: of Lamp House\n', '') },
    answers: [{ file: WREN, line: 'name: Ottilie Wren' }],
  },
  {
    name: 'both who print alike have the same words',
    edits: { [WREN]: change('of Lamp House', 'of the Seven Stairs') },
    answers: [
      { file: WREN, line: 'distinguisher:' },
      { file: 'people/ottilie-wren-of-the-stairs.mdx', line: 'distinguisher:' },
    ],
  },
  {
    name: 'somebody was called what another is called',
    edits: {
      'people/percival-tallow.mdx': change(
        'name: Percival Tallow',
        'name: Percival Tallow\nformerNames: [{ name: Odhran Pike, until: 2025-12-31 }]',
      ),
    },
    answers: [
      { file: 'people/percival-tallow.mdx', line: 'name: Percival Tallow' },
      { file: 'people/odhran-pike.mdx', line: 'name: Odhrán Pike' },
    ],
  },
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
  {
    name: 'nobody whom readers can ask',
    edits: { 'body.yaml': (text) => text.replace(/^contact: .*\n/m, '') },
    answers: [
      { file: 'body.yaml', line: 'name: Lantern' },
      { rule: 'personal-data', file: 'posts/secretariat.mdx', line: 8 },
    ],
  },
]
