import { at, change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const price = { file: SEPTEMBER, line: '<Decision id="price"' }
const reply = { file: SEPTEMBER, line: '<Decision id="reply"' }

/** Decisions of too few. The panel asks for five. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a decision by four',
    edits: {
      [SEPTEMBER]: (text) =>
        text
          .replace('marguerite-oakes, barnaby-thistle, celeste-ambrose', 'barnaby-thistle')
          .replace('absent: [', 'absent: [marguerite-oakes, celeste-ambrose, '),
    },
    answers: [price, reply],
  },
  {
    name: 'a vote by four, told and not marked',
    edits: {
      [SEPTEMBER]: (text) =>
        `${text
          .replace('marguerite-oakes, barnaby-thistle, celeste-ambrose', 'barnaby-thistle')
          .replace(
            'absent: [',
            'absent: [marguerite-oakes, celeste-ambrose, ',
          )}\nThe panel voted, 4 to 0, for red curtains.\n`,
    },
    answers: [
      reply,
      { file: SEPTEMBER, line: 'The panel voted, 4 to 0' },
      { file: SEPTEMBER, line: '<Decision id="price"' },
      at('action-marked', SEPTEMBER, 'The panel voted, 4 to 0'),
    ],
  },
  {
    name: 'no answer to a decision by five',
    edits: {
      [SEPTEMBER]: (text) =>
        text.replace('celeste-ambrose, odhran', 'odhran').replace('absent: [', 'absent: [celeste-ambrose, '),
    },
    answers: [],
  },
  {
    name: 'not quorate, with a decision and with members enough',
    edits: { [SEPTEMBER]: change('status: approved', 'status: approved\nquorate: false') },
    answers: [{ file: SEPTEMBER, line: 'quorate: false' }],
  },
  {
    name: 'quorate, with four members',
    edits: {
      [NOVEMBER]: (text) =>
        text
          .replace('status: approved', 'status: approved\nquorate: true')
          .replace('celeste-ambrose, jonas', 'jonas')
          .replace('absent: [', 'absent: [celeste-ambrose, '),
    },
    answers: [{ file: NOVEMBER, line: 'quorate: true' }],
  },
  {
    name: 'a decision that only four took',
    edits: { [MAY]: change('<Decision id="report"', '<Decision id="report" quorum="4"') },
    answers: [{ file: MAY, line: '<Decision id="report"' }],
  },
  {
    name: 'a decision by more than were there',
    edits: { [MAY]: change('<Decision id="report"', '<Decision id="report" quorum="7"') },
    answers: [{ file: MAY, line: '<Decision id="report"' }],
  },
  {
    name: 'the terms ask for seven',
    edits: { 'body.yaml': change('quorum: 5', 'quorum: 7') },
    answers: [{ file: MAY, line: '<Decision id="report"' }, price, reply],
  },
]
