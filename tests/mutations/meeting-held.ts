import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'

/** Meetings that nobody wrote up, or wrote up for good. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a day was announced on which nobody met',
    edits: { [MAY]: change('date: 2026-09-09', 'date: 2026-09-02') },
    answers: [{ file: MAY, line: '  date: 2026-09-02' }],
  },
  {
    name: 'no answer to a day that has just passed',
    edits: { [NOVEMBER]: change('date: 2027-02-10', 'date: 2026-11-18') },
    answers: [],
  },
  {
    name: 'a number left out between two meetings',
    edits: {
      [SEPTEMBER]: change('status: approved', 'status: approved\nnumber: 8'),
      [NOVEMBER]: change('status: approved', 'status: approved\nnumber: 10'),
    },
    answers: [{ file: NOVEMBER, line: 'number: 10' }],
  },
  {
    name: 'a draft two meetings on',
    edits: { [MAY]: change('status: approved', 'status: draft') },
    answers: [{ file: MAY, line: 'status: draft' }],
  },
  {
    name: 'a draft that the next meeting approved',
    edits: {
      [SEPTEMBER]: change('status: approved', 'status: draft'),
      [NOVEMBER]: change(
        '## Fog',
        '## Minutes\n\n<Decision id="minutes">Those of 9 September were approved.</Decision>\n\n## Fog',
      ),
    },
    answers: [{ file: SEPTEMBER, line: 'status: draft' }],
  },
  {
    name: 'no answer to a draft that it did not',
    edits: { [SEPTEMBER]: change('status: approved', 'status: draft') },
    answers: [],
  },
  {
    name: 'a file copied, with the day changed',
    edits: {
      'minutes/2026-11-18.mdx': {
        write: `---\ndate: 2026-11-18\nstatus: draft\nattendance: not-recorded\nattended: []\n---\n\n## The horn\n\n${'The horn was heard at a mile, and the bell at two. '.repeat(4)}\n`,
      },
      'minutes/2026-11-20.mdx': {
        write: `---\ndate: 2026-11-20\nstatus: draft\nattendance: not-recorded\nattended: []\n---\n\n## The horn\n\n${'The horn was heard at a mile, and the bell at two. '.repeat(4)}\n`,
      },
    },
    answers: [
      { file: 'minutes/2026-11-20.mdx', line: 'date: ' },
      // Nothing else was written either.
      ...['2026-11-18', '2026-11-20'].map((day) => ({ rule: 'chaired', file: `minutes/${day}.mdx`, line: 'date: ' })),
      { rule: 'deferral-taken-up', file: NOVEMBER, line: '<Deferral id="horn"' },
      { rule: 'deferral-taken-up', file: NOVEMBER, line: 'agenda: ' },
      { rule: 'deferral-taken-up', file: NOVEMBER, line: 'agenda: ' },
      { rule: 'action-followed-up', file: NOVEMBER, line: '<Action id="2"' },
      { rule: 'action-followed-up', file: NOVEMBER, line: '<Action id="bells"' },
    ],
  },
  {
    name: 'an event that was planned for a day long past',
    edits: {
      'events/oil-evidence.mdx': (text) =>
        text.replace('status: held', 'status: planned').replace('2026-10-14', '2026-10-11'),
    },
    answers: [{ file: 'events/oil-evidence.mdx', line: 'status: planned' }],
  },
  {
    name: 'no answer while the days of the policy last',
    edits: {
      'events/oil-evidence.mdx': (text) =>
        text.replace('status: held', 'status: planned').replace('2026-10-14', '2026-10-12'),
    },
    answers: [],
  },
]
