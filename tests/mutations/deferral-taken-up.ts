import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const FIRST = 'minutes/2025-11-12.mdx'
const FEBRUARY = 'minutes/2026-02-11.mdx'
const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'

/** What was put off, and forgotten. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the item no longer says what it takes up',
    edits: { [FEBRUARY]: change(' takes="minutes/2025-11-12/stairs"', '') },
    answers: [{ file: FIRST, line: '<Deferral id="stairs"' }],
  },
  {
    name: 'what was announced is under another name, and nothing says so',
    edits: { [FEBRUARY]: change('<Item takes="minutes/2025-11-12/agenda/the-ladder-of-the-harbour-light" />\n\n', '') },
    answers: [{ file: FIRST, line: 'agenda: [' }],
  },
  {
    name: 'the word that it was dropped is taken out',
    edits: { [MAY]: (text) => text.replace(/<Update of="minutes\/2026-02-11\/wicks"[^\n]*\n\n/, '') },
    answers: [{ file: FEBRUARY, line: '<Deferral id="wicks"' }],
  },
  {
    name: 'no answer where it is put off to the day after',
    edits: {
      [SEPTEMBER]: (text) =>
        `${text.trimEnd()}\n\n<Deferral id="bell" to="2026-11-12">The bell was put off.</Deferral>\n`,
    },
    answers: [],
  },
  {
    name: 'a heading announced and reworded',
    edits: { [NOVEMBER]: change('## Fog\n', '## Mist\n') },
    answers: [{ file: SEPTEMBER, line: 'agenda: [Fog]' }],
  },
]
