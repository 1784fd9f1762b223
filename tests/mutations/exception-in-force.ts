import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const FILE = 'exceptions.yaml'
const added = (name: string, fields: string, line: string): Mutation => ({
  name,
  edits: { [FILE]: (text) => `${text.trimEnd()}\n${fields}` },
  answers: [{ file: FILE, line }],
})
const REST =
  '  reason: It was tried, and nothing came of it at all.\n  approvedBy: The Chair\n  recorded: 2026-09-10\n  expires: 2031-01-01\n'

/** Explanations that explain nothing. */
export const mutations: readonly Mutation[] = [
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
        text.replace(/(subject: minutes\/2026-02-11\/tariff[\s\S]*?expires: )2031-11-01/, '$12026-11-22'),
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
]
