import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const SEALED = 'minutes/2025-11-12.mdx'
const broken = [{ file: SEALED, line: 'seal: sha256-' }]

const PAPER = 'papers/oil-in-winter.mdx'
const TERMS = 'terms-of-reference/second.mdx'
const bare = (file: string, line: string): Mutation => ({
  name: `${file} without its seal`,
  edits: { [file]: (text) => text.replace(/^seal: .*\n/m, '') },
  answers: [{ file, line }],
})

/** Ways to change what is sealed, or to take its seal away. */
export const mutations: readonly Mutation[] = [
  {
    name: 'one letter of a sentence',
    edits: { [SEALED]: change('nobody lean on the lamp', 'nobody leans on the lamp') },
    answers: broken,
  },
  { name: 'the hour', edits: { [SEALED]: change('end: "20:30"', 'end: "20:45"') }, answers: broken },
  { name: 'the room', edits: { [SEALED]: change('The lamp room, Little', 'The oil room, Little') }, answers: broken },
  {
    name: 'one digit of the seal itself',
    edits: {
      [SEALED]: (text) =>
        text.replace(/(seal: sha256-)./, '$1g').replace('-g', text.includes('sha256-0') ? '-1' : '-0'),
    },
    answers: broken,
  },
  {
    name: 'no answer to a note beside the text',
    edits: { [SEALED]: (text) => `${text.trimEnd()}\n\n<Note date="2026-01-08">The lamp has been lit since.</Note>\n` },
    answers: [],
  },
  {
    name: 'no answer to a change note, nor to lines broken otherwise',
    edits: {
      [SEALED]: (text) =>
        text
          .replace('The Chair welcomed the panel', 'The Chair welcomed\nthe panel')
          .replace('seal: ', 'updates: [{ date: 2026-01-08, note: Lines broken otherwise. }]\nseal: '),
    },
    answers: [],
  },
  bare(SEALED, 'status: approved'),
  bare(PAPER, 'status: published'),
  bare(TERMS, 'title: '),
  {
    name: 'an action given to somebody else',
    edits: { [SEALED]: change('owner="marguerite-oakes"', 'owner="isolde-quill"') },
    answers: broken,
  },
  {
    name: 'a sentence as if somebody else had said it',
    edits: { [SEALED]: (text) => text.replace(/^(The Chair welcomed the panel)/m, '> $1') },
    answers: broken,
  },
  {
    name: 'words in the signs of a quotation',
    edits: { [SEALED]: change('nobody lean', '<q>nobody</q> lean') },
    answers: broken,
  },
  {
    name: 'a line through a word',
    edits: { [SEALED]: change('nobody lean', '~~nobody~~ lean') },
    answers: broken,
  },
  {
    name: 'a word of a paper that is out',
    edits: { [PAPER]: change('Oil thickens', 'Oil thins') },
    answers: [{ file: PAPER, line: 'seal: ' }],
  },
  {
    name: 'a picture of a paper exchanged',
    edits: { 'papers/wick-trials.mdx': change('Two flames: that', 'Three flames: that') },
    answers: [{ file: 'papers/wick-trials.mdx', line: 'seal: ' }],
  },
  {
    name: 'a clause of the terms in force reworded',
    edits: { [TERMS]: change('to keep every lantern', 'to keep each lantern') },
    answers: [{ file: TERMS, line: 'seal: ' }],
  },
  {
    name: 'no answer to another topic of an item',
    edits: {
      [SEALED]: change('topics="wicks"', 'topics="wicks, stairs"'),
    },
    answers: [],
  },
]
