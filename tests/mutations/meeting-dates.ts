import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'

/** Days and hours of meetings that can't be. */
export const mutations: readonly Mutation[] = [
  {
    name: 'another day than that of the file',
    edits: { [NOVEMBER]: change('date: 2026-11-11', 'date: 2026-11-12') },
    answers: [{ file: NOVEMBER, line: 'date: 2026-11-12' }],
  },
  {
    name: 'an end at the very beginning',
    edits: { [NOVEMBER]: change('end: "20:30"', 'end: "18:00"') },
    answers: [{ file: NOVEMBER, line: 'end: "18:00"' }],
  },
  {
    name: 'approved on a day to come',
    edits: { [SEPTEMBER]: change('status: approved', 'status: approved\napproved: 2026-11-24') },
    answers: [{ file: SEPTEMBER, line: 'approved: 2026-11-24' }],
  },
  {
    name: 'a next meeting on the same day',
    edits: { [NOVEMBER]: change('date: 2027-02-10', 'date: 2026-11-11') },
    answers: [{ file: NOVEMBER, line: '  date: 2026-11-11' }],
  },
  {
    name: 'another day among the heading lines',
    edits: { [NOVEMBER]: change('status: approved', 'status: approved\nmasthead: [Wednesday 18 November 2026]') },
    answers: [{ file: NOVEMBER, line: 'masthead: [' }],
  },
  {
    name: 'a last day before the first',
    edits: { [NOVEMBER]: change('date: 2026-11-11', 'date: 2026-11-11\nuntil: 2026-11-10') },
    answers: [{ file: NOVEMBER, line: 'until: 2026-11-10' }],
  },
  {
    name: 'a night of thirteen hours',
    edits: { [NOVEMBER]: change('end: "20:30"', 'end: "06:30"') },
    answers: [{ file: NOVEMBER, line: 'end: "06:30"' }],
  },
  {
    name: 'a meeting called off that somebody attended',
    edits: {
      'minutes/2026-11-18.mdx': {
        write:
          '---\ndate: 2026-11-18\nstatus: cancelled\nreason: The lamp room was flooded.\nattended: [isolde-quill]\n---\n\nIt was called off.\n',
      },
    },
    answers: [{ file: 'minutes/2026-11-18.mdx', line: 'attended: ' }],
  },
  {
    name: 'minutes of the day after the end',
    edits: { 'body.yaml': change('established: 2025-01-06', 'established: 2025-01-06\ndissolved: 2026-11-10') },
    answers: [{ file: NOVEMBER, line: 'date: 2026-11-11' }],
  },
  {
    name: 'no answer to minutes of the last day',
    edits: { 'body.yaml': change('established: 2025-01-06', 'established: 2025-01-06\ndissolved: 2026-11-11') },
    answers: [],
  },
  {
    name: 'a form and a paper after the end of the record',
    edits: {
      'body.yaml': change('established: 2025-01-06', 'established: 2025-01-06\nrecordEnds: 2026-11-12'),
      'interests/isolde-quill/2026-11-13.mdx': {
        write: '---\nmember: isolde-quill\nsigned: 2026-11-13\nform: signed\nnil: true\n---\n',
      },
      'papers/fog-signals.mdx': change('status: draft', 'status: draft\ndate: 2026-11-13'),
    },
    answers: [
      { file: 'interests/isolde-quill/2026-11-13.mdx', line: 'signed: ' },
      { file: 'papers/fog-signals.mdx', line: 'date: ' },
    ],
  },
  {
    name: 'attendance of a meeting to come, in a draft with a wrong year',
    edits: {
      'minutes/2062-11-18.mdx': {
        write: '---\ndate: 2062-11-18\nstatus: draft\nattended: [celeste-ambrose]\n---\n\n## The horn\n',
      },
    },
    answers: [{ file: 'minutes/2062-11-18.mdx', line: 'date: ' }],
  },
  {
    name: 'approved at a meeting that says nothing of it',
    edits: {
      [SEPTEMBER]: change('status: approved', 'status: approved\napprovedAt: minutes/2026-11-11'),
    },
    answers: [{ file: SEPTEMBER, line: 'approvedAt: ' }],
  },
  {
    name: 'no answer where it says so',
    edits: {
      [SEPTEMBER]: change('status: approved', 'status: approved\napprovedAt: minutes/2026-11-11'),
      [NOVEMBER]: change(
        '## Fog',
        '## Minutes\n\n<Decision id="minutes">The minutes of 9 September were agreed.</Decision>\n\n## Fog',
      ),
    },
    answers: [],
  },
  {
    name: 'approved before they were',
    edits: { [NOVEMBER]: change('status: approved', 'status: approved\napprovedAt: minutes/2026-09-09') },
    answers: [{ file: NOVEMBER, line: 'approvedAt: ' }],
  },
  {
    name: 'approved at a meeting that the record doesn’t know',
    edits: { [NOVEMBER]: change('status: approved', 'status: approved\napprovedAt: minutes/2026-11-18') },
    answers: [{ file: NOVEMBER, line: 'approvedAt: ' }],
  },
  {
    name: 'an event held on a day to come',
    edits: { 'events/listening-on-the-stairs.mdx': change('status: planned', 'status: held') },
    answers: [{ file: 'events/listening-on-the-stairs.mdx', line: 'status: held' }],
  },
  {
    name: 'an event whose last day is before its first',
    edits: { 'events/causeway-end-visit.mdx': change('until: 2026-09-28', 'until: 2026-09-26') },
    answers: [{ file: 'events/causeway-end-visit.mdx', line: 'until: 2026-09-26' }],
  },
  {
    name: 'an event that ends before it begins',
    edits: { 'events/oil-evidence.mdx': change('end: "16:00"', 'end: "13:00"') },
    answers: [{ file: 'events/oil-evidence.mdx', line: 'end: "13:00"' }],
  },
]
