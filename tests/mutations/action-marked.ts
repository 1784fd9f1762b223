import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const FEBRUARY = 'minutes/2026-02-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'

const below = (words: string) => change('It has been asked to stop.\n', `It has been asked to stop.\n\n${words}\n`)

/** Actions, decisions, deferrals and needs that nobody marked. */
export const mutations: readonly Mutation[] = [
  {
    name: 'an action of nobody, with a label only',
    edits: { [NOVEMBER]: below('ACTION 6.1: TBC to find out who feeds the goat.') },
    answers: [{ file: NOVEMBER, line: 'ACTION 6.1' }],
  },
  {
    name: 'the mark around an action is taken out',
    edits: {
      [SEPTEMBER]: change(
        '<Action id="2" owner="chair" due="next-meeting">The Chair to send the reply.</Action>',
        'The Chair to send the reply.',
      ),
      [NOVEMBER]: (text) => text.replace(/<Update of="minutes\/2026-09-09\/2"[^\n]*\n\n/, ''),
    },
    answers: [{ file: SEPTEMBER, line: 'The Chair to send the reply.' }],
  },
  {
    name: 'an action in a table, with an owner of its own column',
    edits: { [NOVEMBER]: below('| Action | Owner |\n| --- | --- |\n| Oil the fourth stair | Ms Ambrose |') },
    answers: [{ file: NOVEMBER, line: '| Oil the fourth stair' }],
  },
  {
    name: 'an open box',
    edits: { [NOVEMBER]: below('- [ ] Ms Ambrose to oil the fourth stair') },
    answers: [{ file: NOVEMBER, line: '- [ ] Ms Ambrose' }],
  },
  {
    name: 'an action in the middle of a paragraph',
    edits: { [NOVEMBER]: change('It has been asked to stop.', 'It was agreed that the secretariat would oil it.') },
    answers: [{ file: NOVEMBER, line: 'It was agreed that' }],
  },
  {
    name: 'the mark around a decision is taken out',
    edits: {
      [FEBRUARY]: change(
        '<Decision id="definition">The [definition](../definitions/lantern.mdx) was adopted as drafted.</Decision>',
        'The [definition](../definitions/lantern.mdx) was adopted as drafted.',
      ),
    },
    answers: [{ file: FEBRUARY, line: 'was adopted as drafted' }],
  },
  {
    name: 'something put off without a mark',
    edits: { [NOVEMBER]: below('The colour of the rail was deferred to the next meeting.') },
    answers: [{ file: NOVEMBER, line: 'The colour of the rail' }],
  },
  {
    name: 'something needed, and nobody asked',
    edits: { [NOVEMBER]: below('A new rail is needed.') },
    answers: [{ file: NOVEMBER, line: 'A new rail is needed.' }],
  },
  {
    name: 'an action that is marked as what was decided',
    edits: { [NOVEMBER]: below('<Decision id="oiling">Ms Ambrose to oil the fourth stair.</Decision>') },
    answers: [{ file: NOVEMBER, line: '<Decision id="oiling"' }],
  },
  {
    name: 'no answer to an action that is struck out, or in a note beside what is approved',
    edits: {
      [NOVEMBER]: below('~~ACTION: TBC to find the goat.~~\n\n<Note>ACTION: TBC to find the goat.</Note>'),
    },
    answers: [],
  },
]
