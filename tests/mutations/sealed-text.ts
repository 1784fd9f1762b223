import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const SEALED = 'minutes/2025-11-12.mdx'
const broken = [{ file: SEALED, line: 'seal: sha256-' }]

/** Ways to change minutes that are sealed. */
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
]
