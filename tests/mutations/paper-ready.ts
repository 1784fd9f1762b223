import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const OIL = 'papers/oil-in-winter.mdx'
const REPORT = 'papers/keeping-the-light.mdx'
const REPLY = 'papers/reply-on-everlight.mdx'
const FOG = 'papers/fog-signals.mdx'

/** Ways to publish a paper that is not ready. */
export const mutations: readonly Mutation[] = [
  {
    name: 'no author',
    edits: { [OIL]: change('authors: [barnaby-thistle]\n', '') },
    answers: [{ file: OIL, line: 'status: ' }],
  },
  {
    name: 'no date',
    edits: { [REPLY]: change('date: 2026-10-01\n', '') },
    answers: [{ file: REPLY, line: 'status: ' }],
  },
  {
    name: 'a month for a date',
    edits: { [REPLY]: change('date: 2026-10-01', 'date: "2026-10"') },
    answers: [{ file: REPLY, line: 'date: ' }],
  },
  {
    name: 'approved the day after it was published',
    edits: { [REPLY]: change('approved: 2026-09-30', 'approved: 2026-10-02') },
    answers: [{ file: REPLY, line: 'approved: ' }],
  },
  {
    name: 'an embargo until tomorrow',
    edits: { [OIL]: change('embargo: 2026-02-04', 'embargo: 2026-11-24') },
    answers: [{ file: OIL, line: 'embargo: ' }],
  },
  {
    name: 'a draft under embargo is published, unapproved and without a date',
    edits: { [FOG]: change('status: draft', 'status: published') },
    answers: [
      { file: FOG, line: 'status: ' },
      { file: FOG, line: 'status: ' },
      { file: FOG, line: 'embargo: ' },
    ],
  },
  {
    name: 'a contributor whose declaration had lapsed',
    edits: { 'interests/isolde-quill/2026-06-01.mdx': { remove: true } },
    answers: [{ file: REPORT, line: 'contributors: ' }],
  },
  {
    name: 'no decision on the paper at the meeting that it names',
    edits: { [REPORT]: change('approvedAt: 2026-05-13', 'approvedAt: 2026-02-11') },
    answers: [{ file: REPORT, line: 'approvedAt: ' }],
  },
  {
    name: 'the decision on the paper taken out',
    edits: {
      'minutes/2026-05-13.mdx': (text) =>
        text.replace(/<Decision id="report">(.*)<\/Decision>/, 'The panel spoke of the report.'),
    },
    answers: [{ file: REPORT, line: 'approvedAt: ' }],
  },
  {
    name: 'the decision on the paper turned round',
    edits: { 'minutes/2026-05-13.mdx': change('The panel approved [', 'The panel has not approved [') },
    answers: [{ file: REPORT, line: 'approvedAt: ' }],
  },
]
