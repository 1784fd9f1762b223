import { change, type Edit, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const MINUTES = 'minutes/2025-11-12.mdx'
const PAPER = 'papers/oil-in-winter.mdx'
const FIRST = 'terms-of-reference/first.mdx'
const TERMS = 'terms-of-reference/second.mdx'
const FORM = 'interests/marguerite-oakes/2025-10-06.mdx'

/** A change of the unbroken body, sealed anew afterwards. */
const changed = (name: string, file: string, edit: Edit, ...lines: (string | number)[]): Mutation => ({
  name,
  isChange: true,
  edits: { [file]: edit },
  answers: lines.map((line) => ({ file, line })),
})

/** The paper with the picture: sealed, as papers that are out are. */
const WICKS = 'papers/wick-trials.mdx'
const PICTURE = 'papers/wick-trials.png'
const ATTACHMENT = 'attachments/papers/wick-trials/nights.csv'
const repainted = (bytes: string) => `${bytes}\0`

/** Ways to change what stands, without a word about it. */
export const mutations: readonly Mutation[] = [
  changed(
    'rules that begin after what they were held against',
    'body.yaml',
    change('terms: second', 'terms: second\nrulesFrom: 2025-12-01'),
    'rulesFrom: 2025-12-01',
  ),
  changed('a word of approved minutes', MINUTES, change('lean on the lamp', 'lean at the lamp'), 'seal: '),
  changed('the owner of an action', MINUTES, change('owner="marguerite-oakes"', 'owner="isolde-quill"'), 'seal: '),
  changed('a word of a paper that is out', PAPER, change('below the frost line', 'above the frost line'), 'seal: '),
  changed('a clause in force reworded', TERMS, change('from dusk to dawn', 'from dusk till dawn'), '<Clause id="goal"'),
  {
    ...changed('minutes that are a draft again', MINUTES, change('status: approved', 'status: draft')),
    answers: [
      { file: MINUTES, line: 'status: draft' },
      { rule: 'meeting-held', file: MINUTES, line: 'status: draft' },
    ],
  },
  {
    ...changed(
      'minutes that are a draft again, without their seal',
      MINUTES,
      (text) => text.replace('status: approved', 'status: draft').replace(/seal: .*\n/, ''),
      'status: draft',
    ),
    asEdited: true,
    answers: [
      { rule: 'meeting-held', file: MINUTES, line: 'status: draft' },
      { file: MINUTES, line: 'status: draft' },
      { file: MINUTES, line: 'status: draft' },
    ],
  },
  {
    ...changed('a seal taken out', PAPER, (text) => text.replace(/seal: .*\n/, ''), 'status: '),
    asEdited: true,
    answers: [
      { file: PAPER, line: 'status: ' },
      { rule: 'sealed-text', file: PAPER, line: 'status: ' },
    ],
  },
  changed(
    'a line more in a form',
    FORM,
    (text) => `${text.trimEnd()}

Once more.
`,
    'signed: ',
  ),
  {
    ...changed('another picture under the same name, in a paper that is out', PICTURE, repainted),
    answers: [{ file: WICKS, line: '![Two flames' }],
  },
  {
    name: 'no answer to another picture, with a note in the paper',
    isChange: true,
    edits: {
      [PICTURE]: repainted,
      [WICKS]: change('seal: ', 'updates: [{ date: 2026-11-20, note: The picture was blurred. }]\nseal: '),
    },
    answers: [],
  },
  {
    ...changed('another file as attachment of a paper that is out', ATTACHMENT, (text) => `${text}\n`),
    answers: [{ file: WICKS, line: '  - attachment: nights.csv' }],
  },
  {
    ...changed('an attachment that is gone, and its link with it', ATTACHMENT, { remove: true }),
    edits: {
      [ATTACHMENT]: { remove: true },
      [WICKS]: (text) => text.replace(/links:\n {2}- attachment: .*\n {4}.*\n/, ''),
    },
    answers: [{ file: WICKS, line: 'seal: ' }],
  },
  {
    name: 'no answer to another attachment, with a note in the paper',
    isChange: true,
    edits: {
      [ATTACHMENT]: (text) => `${text}\n`,
      [WICKS]: change('seal: ', 'updates: [{ date: 2026-11-20, note: A night was counted twice. }]\nseal: '),
    },
    answers: [],
  },
  changed(
    'a clause that is checked no longer',
    TERMS,
    change('<Clause id="register"', '<Clause id="register" unchecked="Forms leave no trace in this record."'),
    '<Clause id="register"',
  ),
  changed(
    'another reason why a clause is not checked',
    TERMS,
    change('The program reads no marsh tongue.', 'Nobody here reads any marsh tongue.'),
    '<Clause id="marsh-tongue"',
  ),
  changed(
    'other words of a note',
    'minutes/2026-05-13.mdx',
    change('a month after this meeting', 'a week after this meeting'),
    'seal: ',
  ),
  changed('other words of a change note', TERMS, change('is repealed; a clause', 'is reworded; a clause'), 'seal: '),
  changed('terms of before that are gone', FIRST, { remove: true }, 1),
  {
    name: 'a form that comes a year after its signature',
    isChange: true,
    edits: signed('hester-vane', '2025-11-03'),
    answers: [{ file: 'interests/hester-vane/2025-11-03.mdx', line: 'signed: ' }],
  },
  {
    name: 'no answer to a word corrected with a note',
    isChange: true,
    edits: {
      [MINUTES]: (text) =>
        text
          .replace('lean on the lamp', 'lean at the lamp')
          .replace('seal: ', 'updates: [{ date: 2026-01-08, note: It was at the lamp. }]\nseal: '),
    },
    answers: [],
  },
  {
    name: 'no answer to a note beside the text, nor to the next form of a member',
    isChange: true,
    edits: {
      [MINUTES]: (text) => `${text.trimEnd()}\n\n<Note date="2026-01-08">The lamp has been lit since.</Note>\n`,
      ...signed('marguerite-oakes', '2026-11-20'),
    },
    answers: [],
  },
  {
    name: 'no answer to a clause that is repealed',
    isChange: true,
    edits: { [TERMS]: (text) => text.replace('<Clause id="status"', '<Clause id="status" repealed="2026-11-20"') },
    answers: [],
  },
  {
    name: 'no answer to a page that has moved',
    isChange: true,
    edits: {
      [FIRST]: { remove: true },
      'addresses.yaml': { write: 'moved:\n  terms-of-reference/first/: terms-of-reference/second/\n' },
    },
    answers: [],
  },
  changed(
    'a reply that is altered',
    'interests/barnaby-thistle/2026-10-19.mdx',
    change('a new bung', 'a new cellar'),
    'date: 2026-11-02',
  ),
  changed(
    'a reply to an explanation that is altered',
    'exceptions.yaml',
    change('three times what to write', 'twice what to write'),
    '- date: 2026-10-05',
  ),
  {
    name: 'no answer to a reply that is added',
    isChange: true,
    edits: {
      [FORM]: change(
        'form: signed\n',
        'form: signed\nreplies:\n  - { date: 2026-11-20, by: secretariat, text: The form was read aloud. }\n',
      ),
    },
    answers: [],
  },
]
