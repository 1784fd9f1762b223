import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const FILE = 'exceptions.yaml'
const added = (name: string, fields: string, line: string): Mutation => ({
  name,
  edits: { [FILE]: (text) => `${text.trimEnd()}\n${fields}` },
  answers: [{ file: FILE, line }],
})
const REST =
  '  reason: It was tried, and nothing came of it at all.\n  approvedBy: The Chair\n  recorded: 2026-09-10\n  expires: 2031-01-01\n'

const field = (name: string, from: string, to: string, line: string, ...more: Mutation['answers']): Mutation => ({
  name,
  edits: { [FILE]: change(from, to) },
  answers: [{ file: FILE, line }, ...more],
})
/** A second member without a declaration on 11 February 2026: it was renewed a day late. */
const ABSENT: Mutation['edits'] = {
  'interests/celeste-ambrose/2026-01-12.mdx': { remove: true },
  ...signed(
    'celeste-ambrose',
    '2026-02-12',
    'interests:\n  - id: 1\n    category: family\n    organisation: seven-stairs\n    from: 2021-05-01\n    detail: Her brother sweeps the fourth stair',
  ),
}
const STRAND = 'minutes/2026-02-11/attended/wilhelmina-strand'

/** Explanations that explain nothing, too much, for too long, or by nobody's leave. */
export const mutations: readonly Mutation[] = [
  {
    name: 'one about minutes that are older than the rules',
    edits: { 'body.yaml': change('terms: second', 'terms: second\nrulesFrom: 2026-02-12') },
    answers: [
      { file: FILE, line: `subject: ${STRAND}` },
      { file: FILE, line: 'subject: minutes/2026-02-11/tariff' },
    ],
  },
  added(
    'one that nothing needs',
    `- rule: chaired\n  subject: minutes/2026-11-11\n${REST}`,
    'subject: minutes/2026-11-11',
  ),
  {
    name: 'the day after the last day of all of them',
    asOf: '2031-11-02',
    edits: { [FILE]: change('is considering her seat.', 'is considering her seat again.') },
    answers: [],
  },
  {
    name: 'one whose last day was yesterday',
    edits: {
      [FILE]: (text) =>
        text.replace(/(subject: minutes\/2026-02-11\/tariff[\s\S]*?expires: )2031-05-21/, '$12026-11-22'),
    },
    answers: [
      { file: FILE, line: 'expires: 2026-11-22' },
      { rule: 'deferral-taken-up', file: 'minutes/2026-02-11.mdx', line: '<Deferral id="tariff"' },
    ],
  },
  {
    name: 'one whose subject is misspelt',
    edits: { [FILE]: change('subject: minutes/2026-02-11/tariff', 'subject: minutes/2026-02-11/tarif') },
    answers: [
      { file: FILE, line: 'subject: minutes/2026-02-11/tarif' },
      { rule: 'deferral-taken-up', file: 'minutes/2026-02-11.mdx', line: '<Deferral id="tariff"' },
    ],
  },
  {
    name: 'what was explained has come: the explanation is left over',
    edits: {
      'interests/odhran-pike/2026-09-01.mdx': {
        write: '---\nmember: odhran-pike\nsigned: 2026-09-01\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [
      { file: FILE, line: 'subject: people/odhran-pike' },
      { file: FILE, line: 'minutes/2026-09-09/attended/odhran-pike' },
    ],
  },
  {
    name: 'one that stretches over two findings where it was about one',
    edits: {
      [FILE]: change(`subject: ${STRAND}`, 'subject: {minutes: {from: 2026-02-01, until: 2026-02-13}}'),
      ...ABSENT,
    },
    answers: [{ file: FILE, line: 'from: 2026-02-01' }],
  },
  {
    name: 'one that covers fewer than there are',
    edits: { [FILE]: change(`subject: ${STRAND}`, 'subject: minutes/2026-02-11\n  covers: 1'), ...ABSENT },
    answers: [{ file: FILE, line: 'covers: 1' }],
  },
  field('one that covers more than there are', `subject: ${STRAND}`, `subject: ${STRAND}\n  covers: 2`, 'covers: 2'),
  {
    name: 'no answer to one that covers as many as there are',
    edits: { [FILE]: change(`subject: ${STRAND}`, 'subject: minutes/2026-02-11\n  covers: 2'), ...ABSENT },
    answers: [],
  },
  field(
    'one that its own subject approves',
    'approvedBy: Isolde Quill, Chair\n  recorded: 2026-02-13',
    'approvedBy: Wilhelmina Strand\n  recorded: 2026-02-13',
    'approvedBy: Wilhelmina Strand',
  ),
  field(
    'one that nobody of this record approves',
    'approvedBy: Isolde Quill, Chair\n  recorded: 2026-02-13',
    'approvedBy: Someone\n  recorded: 2026-02-13',
    'approvedBy: Someone',
  ),
  field(
    'one recorded tomorrow, which explains nothing today',
    'recorded: 2026-02-13',
    'recorded: 2026-11-24',
    'recorded: 2026-11-24',
    { file: FILE, line: 29 },
    { rule: 'declaration-current-at-meeting', file: 'minutes/2026-02-11.mdx', line: 'attended: ' },
  ),
  {
    name: 'ten years where five are the most',
    edits: {
      [FILE]: (text) =>
        text.replace(/(subject: minutes\/2026-02-11\/tariff[\s\S]*?expires: )2031-05-21/, '$12036-05-21'),
    },
    answers: [{ file: FILE, line: 'expires: 2036-05-21' }],
  },
  {
    name: 'one for good about what can still change',
    edits: {
      [FILE]: (text) => text.replace(/(subject: people\/odhran-pike[\s\S]*?)expires: 2031-09-10/, '$1closed: true #'),
    },
    answers: [
      { file: FILE, line: 'closed: true #' },
      { rule: 'written-is-read', file: FILE, line: 'closed: true #' },
    ],
  },
  {
    name: 'one without words, which explains nothing, while the others stay in force',
    edits: {
      [FILE]: change(
        'She attended without a declaration. The panel found out afterwards, and the minutes stand.',
        '"…………………………"',
      ),
    },
    answers: [
      { rule: 'document-shape', file: FILE, line: '"…………………………"' },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-02-11.mdx', line: 'attended: ' },
    ],
  },
  field('a reply of tomorrow', 'date: 2026-10-12', 'date: 2026-11-24', 'date: 2026-11-24'),
  field('a reply by somebody unknown', 'by: wilhelmina-strand', 'by: wilhelmina-strnd', 'by: wilhelmina-strnd'),
]
