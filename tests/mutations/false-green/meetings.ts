import { at, change, type Mutation } from '../../../scripts/lab/mutate/mutation.ts'

const FIRST = 'minutes/2025-11-12.mdx'
const FEBRUARY = 'minutes/2026-02-11.mdx'
const MAY = 'minutes/2026-05-13.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const BODY = 'body.yaml'
const TERMS = 'terms-of-reference/second.mdx'
const REPORT = 'papers/keeping-the-light.mdx'
const OIL = 'papers/oil-in-winter.mdx'

const field = (name: string, file: string, from: string, to: string, ...answers: Mutation['answers']): Mutation => ({
  name,
  edits: { [file]: change(from, to) },
  answers,
})
const sealedAs = (name: string, to: string, rule: string, line: string): Mutation => ({
  name,
  asEdited: true,
  edits: { [NOVEMBER]: (text) => text.replace(/seal: .*\n/, to) },
  answers: [at(rule, NOVEMBER, line)],
})
const silent = (
  name: string,
  file: string,
  edit: (text: string) => string,
  line: string,
  ...more: Mutation['answers']
): Mutation => ({
  name,
  isChange: true,
  edits: { [file]: edit },
  answers: [at('history-kept', file, line), ...more],
})
const approvedLater = (name: string, lines: string): Mutation =>
  field(name, NOVEMBER, 'status: approved', `status: approved\n${lines}`, at('meeting-dates', NOVEMBER, lines))

/** Meetings, decisions and papers that would look as if all were in order. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a member whose form has lapsed among the guests, by a second file',
    edits: {
      'people/wilhelmina-strand-2.mdx': { write: '---\nname: Dame Wilhelmina Strand\n---\n' },
      'minutes/2026-11-11.mdx': change(
        'inAttendance: [secretariat]',
        'inAttendance: [secretariat, wilhelmina-strand-2]',
      ),
    },
    answers: [
      at('member-at-the-time', 'minutes/2026-11-11.mdx', 'inAttendance: '),
      at('names-clear', 'people/wilhelmina-strand-2.mdx', 'name: '),
      at('readable', 'people/wilhelmina-strand-2.mdx', 'name: '),
      at('readable', 'people/wilhelmina-strand.mdx', 'name: Dame'),
    ],
  },
  sealedAs('approved without a seal', '', 'sealed-text', 'status: approved'),
  sealedAs(
    'the seal of other minutes',
    'seal: sha256-56e68cd54decb6f346a9315afae5f11ceaf65fcae1c480ef8d5ee1c998721eab\n',
    'sealed-text',
    'seal: ',
  ),
  sealedAs('an empty seal', 'seal: ""\n', 'document-shape', 'seal: '),
  sealedAs(
    'a seal of another sort',
    'seal: sha1-56e68cd54decb6f346a9315afae5f11ceaf65fcae\n',
    'document-shape',
    'seal: ',
  ),
  {
    name: 'minutes taken away',
    isChange: true,
    edits: { [NOVEMBER]: { remove: true } },
    answers: [at('history-kept', NOVEMBER, 1)],
  },
  silent(
    'minutes without their words',
    NOVEMBER,
    (text) => text.slice(0, text.indexOf('## Matters')),
    'seal: ',
    at('deferral-taken-up', SEPTEMBER, 'agenda: [Fog]'),
    at('action-followed-up', SEPTEMBER, '<Action id="2"'),
  ),
  silent('an announcement taken out', SEPTEMBER, change('agenda: [Fog]', 'agenda: []'), 'seal: '),
  silent(
    'a decision without its mark',
    SEPTEMBER,
    (text) => text.replace(/<Decision id="reply" vote="4-0-1">(.*)<\/Decision>/, '$1'),
    'seal: ',
  ),
  silent('a paper that is a draft again', OIL, change('status: published', 'status: draft'), 'status: '),
  silent('a paper by somebody else', OIL, change('authors: [barnaby-thistle]', 'authors: [secretariat]'), 'seal: '),
  field(
    'minutes that the body did not live to hold',
    BODY,
    'established: 2025-01-06',
    'established: 2025-01-06\ndissolved: 2026-11-01',
    at('meeting-dates', NOVEMBER, 'date: 2026-11-11'),
  ),
  field(
    'a meeting announced for a day that had passed',
    NOVEMBER,
    'date: 2027-02-10',
    'date: 2026-09-30',
    at('meeting-dates', NOVEMBER, '  date: 2026-09-30'),
  ),
  field(
    'minutes that have no status',
    MAY,
    'status: approved\n',
    '',
    at('document-shape', MAY, 'date: 2026-05-13'),
    at('meeting-held', MAY, 'date: 2026-05-13'),
  ),
  field(
    'minutes of a status that there is not',
    MAY,
    'status: approved',
    'status: minuted',
    at('document-shape', MAY, 'status: '),
    at('meeting-held', MAY, 'status: '),
  ),
  field(
    'a decision by one',
    SEPTEMBER,
    '<Decision id="reply"',
    '<Decision id="reply" quorum="1"',
    at('quorate', SEPTEMBER, '<Decision id="reply"'),
  ),
  field(
    'a decision by nobody',
    SEPTEMBER,
    '<Decision id="reply"',
    '<Decision id="reply" quorum="0"',
    at('quorate', SEPTEMBER, '<Decision id="reply"'),
  ),
  field(
    'a decision without words',
    SEPTEMBER,
    'The Chair replies to the Warden’s questions on the purpose of the Scheme.',
    '…',
    at('document-shape', SEPTEMBER, '<Decision id="reply"'),
  ),
  {
    name: 'a decision with a label in the place of its mark',
    edits: {
      [SEPTEMBER]: (text) => text.replace(/<Decision id="reply" vote="4-0-1">(.*)<\/Decision>/, 'Resolved: $1'),
    },
    answers: [at('action-marked', SEPTEMBER, 'Resolved: ')],
  },
  field(
    'a deferral dropped in two words',
    MAY,
    'The wick maker withdrew the sample, so there was nothing to discuss.',
    'Not now',
    at('document-shape', MAY, 'Not now'),
  ),
  field(
    'a deferral forgotten',
    FEBRUARY,
    ' takes="minutes/2025-11-12/stairs"',
    '',
    at('deferral-taken-up', FIRST, '<Deferral id="stairs"'),
  ),
  field(
    'a member in the chair',
    NOVEMBER,
    'chair: tobias-fenwick-lowe',
    'chair: celeste-ambrose',
    at('chaired', NOVEMBER, 'chair: '),
  ),
  field(
    'an adviser in the chair',
    NOVEMBER,
    'chair: tobias-fenwick-lowe',
    'chair: rufus-lamb',
    at('chaired', NOVEMBER, 'chair: '),
    at('chaired', NOVEMBER, 'chair: '),
  ),
  approvedLater('approved by themselves', 'approvedAt: minutes/2026-11-11'),
  approvedLater('approved the day before', 'approved: 2026-11-10'),
  approvedLater('words of another day at the head', 'masthead: [Meeting of 12 November 2026]'),
  field('an end the night before', NOVEMBER, 'end: "20:30"', 'end: "08:30"', at('meeting-dates', NOVEMBER, 'end: ')),
  field(
    'a report after the day of the promise',
    REPORT,
    'date: 2026-06-15',
    'date: 2026-07-15',
    at('commitment-met', TERMS, '<Clause id="report"'),
  ),
  field(
    'a report that is a draft',
    REPORT,
    'status: published',
    'status: draft',
    at('commitment-met', TERMS, '<Clause id="report"'),
  ),
]
