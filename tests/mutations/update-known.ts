import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const GOAT = 'A candle was lit for the goat.'
const added = (name: string, update: string, answered = true): Mutation => ({
  name,
  edits: { [NOVEMBER]: change(GOAT, `${GOAT}\n\n${update}`) },
  answers: answered ? [{ file: NOVEMBER, line: update }] : [],
})

/** Reports on what is not there to be reported on. */
export const mutations: readonly Mutation[] = [
  added(
    'a report on what was closed in an earlier meeting',
    '<Update of="minutes/2026-05-13/1" status="done">Once more.</Update>',
  ),
  added(
    'an action replaced by one that is not there',
    '<Update of="minutes/2026-09-09/1" status="replaced" by="minutes/2026-11-11/77">Given over.</Update>',
  ),
  added('an action replaced by nothing', '<Update of="minutes/2026-09-09/1" status="replaced">Given over.</Update>'),
  added('a report on a decision', '<Update of="minutes/2026-09-09/reply" status="done">Done.</Update>'),
  {
    name: 'a report on an action of a later meeting',
    edits: {
      [SEPTEMBER]: change('## Wicks', '<Update of="minutes/2026-11-11/1" status="done">Early.</Update>\n\n## Wicks'),
    },
    answers: [{ file: SEPTEMBER, line: 'Early.' }],
  },
  {
    name: 'the action that a report is on taken out',
    edits: { [SEPTEMBER]: (text) => text.replace(/<Action id="2"[^\n]*\n/, '') },
    answers: [{ file: NOVEMBER, line: 'minutes/2026-09-09/2' }],
  },
  {
    name: 'no answer to a second report on what is still open',
    edits: {
      [NOVEMBER]: change(GOAT, `${GOAT}\n\n<Update of="minutes/2026-09-09/1" status="in-progress">Still.</Update>`),
    },
    answers: [],
  },
]
