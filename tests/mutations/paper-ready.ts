import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const OIL = 'papers/oil-in-winter.mdx'
const REPORT = 'papers/keeping-the-light.mdx'
const REPLY = 'papers/reply-on-everlight.mdx'
const CANDLES = 'papers/candles.mdx'
const WAGES = 'papers/keepers-wages.mdx'
const LADDERS = 'papers/ladders.mdx'
const WELSH = 'papers/cadw-r-golau.mdx'
const LETTER = 'papers/letter-on-horns.mdx'
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
  {
    name: 'withdrawn, and nobody says why',
    edits: { [CANDLES]: (text) => text.replace(/^reason: .*\n/m, '') },
    answers: [{ file: CANDLES, line: 'status: ' }],
  },
  {
    name: 'cleared by nobody',
    edits: { [WAGES]: change('clearedBy: [members]\napproved: 2026-11-12\n', '') },
    answers: [{ file: WAGES, line: 'status: ' }],
  },
  {
    name: 'a paper that was due in October of this year',
    edits: { [LADDERS]: change('due: "2027-03"', 'due: "2026-10"') },
    answers: [{ file: LADDERS, line: 'due: ' }],
  },
  {
    name: 'a translation into no language',
    edits: { [WELSH]: change('lang: cy\n', '') },
    answers: [{ file: WELSH, line: 'translationOf: ' }],
  },
  {
    name: 'a paper that replaces itself',
    edits: { [LADDERS]: change('due: "2027-03"', 'due: "2027-03"\nreplaces: ladders') },
    answers: [{ file: LADDERS, line: 'replaces: ' }],
  },
  {
    name: 'commissioned by something that was put off',
    edits: { [LADDERS]: change('commissionedBy: minutes/2026-02-11/1', 'commissionedBy: minutes/2026-02-11/tariff') },
    answers: [{ file: LADDERS, line: 'commissionedBy: ' }],
  },
  {
    name: 'a letter that nobody issues',
    edits: { [LETTER]: change('from: chair\n', '') },
    answers: [{ file: LETTER, line: 'status: ' }],
  },
  {
    name: 'a letter that the Guild answered before it was issued',
    edits: { [LETTER]: change('answered: 2026-09-28', 'answered: 2026-09-13') },
    answers: [{ file: LETTER, line: '    answered: ' }],
  },
  {
    name: 'a letter that was issued to the Ropeworks tomorrow',
    edits: { [LETTER]: change('issued: 2026-09-15', 'issued: 2026-11-24') },
    answers: [{ file: LETTER, line: '  - { recipient: brightwater' }],
  },
  {
    name: 'a letter made from another letter',
    edits: { [LETTER]: change('template: asking-for-a-horn', 'template: answer-of-the-guild') },
    answers: [{ file: LETTER, line: 'template: ' }],
  },
]
