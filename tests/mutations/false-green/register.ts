import { at, change, type Mutation, signed } from '../../../scripts/lab/mutate/mutation.ts'

const BODY = 'body.yaml'
const FEBRUARY = 'minutes/2026-02-11.mdx'
const SEPTEMBER = 'minutes/2026-09-09.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const KETTLEBY = 'interests/jonas-kettleby/2026-05-20.mdx'
const OAKES = 'interests/marguerite-oakes/2026-09-28.mdx'
const CLERK = 'interests/barnaby-thistle/2026-10-19.mdx'
const TERMS = 'terms-of-reference/second.mdx'
const STRAND = 'people/wilhelmina-strand.mdx'
const atMeeting = (file: string) => at('declaration-current-at-meeting', file, 'attended: [')
/** What explains the missing forms of a member is left over. */
const leftOver = (line: string) => at('exception-in-force', 'exceptions.yaml', `subject: ${line}`)
const clauseGone = (name: string, id: string, ...further: Mutation['answers']): Mutation => ({
  name,
  edits: { [TERMS]: (text) => text.replace(new RegExp(`<Clause id="${id}">[\\s\\S]*?</Clause>\\n\\n`), '') },
  answers: [at('clause-permanent', TERMS, 'title: '), ...further],
})
const field = (name: string, file: string, from: string, to: string, ...answers: Mutation['answers']): Mutation => ({
  name,
  edits: { [file]: change(from, to) },
  answers,
})
/** A form changed after it was signed. */
const reworded = (name: string, file: string, from: string, to: string): Mutation => ({
  ...field(name, file, from, to, at('history-kept', file, 'signed: ')),
  isChange: true,
})

/** What terms without a register ask: whether there is such a duty, and what exceptions to its other rules are for. */
export const UNANSWERED_REGISTER = [
  at('declaration-current', BODY, 'terms: '),
  ...[7, 26, 32].map((line) => at('exception-in-force', 'exceptions.yaml', line)),
]

/** Declarations, seats and duties that would vanish, or come just in time. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a form dated back to before the meeting',
    isChange: true,
    edits: signed('wilhelmina-strand', '2025-12-01'),
    answers: [
      at('history-kept', 'interests/wilhelmina-strand/2025-12-01.mdx', 'signed: '),
      at('declaration-lapses-soon', 'interests/wilhelmina-strand/2025-12-01.mdx', 'signed: '),
      leftOver('people/wilhelmina-strand'),
      leftOver('minutes/2026-02-11/attended/wilhelmina-strand'),
    ],
  },
  {
    name: 'a form dated forward',
    edits: { [OAKES]: { remove: true }, ...signed('marguerite-oakes', '2027-09-28') },
    answers: [
      at('declaration-complete', 'interests/marguerite-oakes/2027-09-28.mdx', 'signed: '),
      at('declaration-current', 'interests/marguerite-oakes/2025-10-06.mdx', 'signed: '),
      atMeeting(NOVEMBER),
    ],
  },
  {
    name: 'a form moved by one day',
    isChange: true,
    edits: { [OAKES]: { remove: true }, ...signed('marguerite-oakes', '2026-09-27') },
    answers: [
      at('history-kept', OAKES, 1),
      at('history-kept', 'interests/marguerite-oakes/2026-09-27.mdx', 'signed: '),
    ],
  },
  reworded(
    'an interest that had ended before the meeting after all',
    CLERK,
    'from: 2025-11-14',
    'from: 2025-11-14\n    until: 2025-11-15',
  ),
  reworded('an interest in fewer words', CLERK, 'A grant of the Scheme to the oil cellar', 'A small grant'),
  reworded('an interest of another kind', CLERK, 'category: recipient', 'category: other'),
  reworded('a gift of another value', 'interests/petra-knell/2026-09-21.mdx', 'value: £35', 'value: £350'),
  reworded(
    'what was made orally, signed in its own file',
    'interests/petra-knell/2026-09-21.mdx',
    'form: oral',
    'form: signed',
  ),
  field('neither nil nor interests', OAKES, 'nil: true\n', '', at('declaration-complete', OAKES, 'member: ')),
  field('not nil, and no interests', OAKES, 'nil: true', 'nil: false', at('declaration-complete', OAKES, 'member: ')),
  field(
    'no interests in a list',
    OAKES,
    'nil: true',
    'interests: []',
    at('declaration-complete', OAKES, 'interests: '),
  ),
  field(
    'a form of which nobody says that it was signed',
    OAKES,
    'form: signed\n',
    '',
    at('document-shape', OAKES, 'member: '),
  ),
  field(
    'a form that nobody signed',
    OAKES,
    'form: signed',
    'form: unsigned',
    at('declaration-complete', OAKES, 'form: '),
  ),
  field(
    'an interest of points',
    KETTLEBY,
    'Sells wicks to the lanterns of the Scheme',
    '"…………………"',
    at('document-shape', KETTLEBY, 'detail: '),
  ),
  field(
    'an interest that ended before it began',
    CLERK,
    'from: 2025-11-14',
    'from: 2025-11-14\n    until: 2024-11-14',
    at('declaration-complete', CLERK, 'until: '),
  ),
  field(
    'an interest in somebody else',
    KETTLEBY,
    'everlight-scheme',
    'brightwater',
    at('interest-declared-in-meeting', 'minutes/2026-05-13.mdx', '<Interest id="i1"'),
    at('interest-declared-in-meeting', SEPTEMBER, '<Interest id="i2"'),
  ),
  {
    name: 'the form of somebody else in the folder',
    edits: {
      'interests/wilhelmina-strand/2026-08-30.mdx': {
        write: '---\nmember: hester-vane\nsigned: 2026-08-30\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [at('document-shape', 'interests/wilhelmina-strand/2026-08-30.mdx', 'member: ')],
  },
  field(
    'a member left out',
    NOVEMBER,
    'absent: [wilhelmina-strand]\n',
    '',
    at('member-at-the-time', NOVEMBER, 'attended: ['),
  ),
  {
    name: 'a member without a form among the guests',
    edits: {
      [NOVEMBER]: (text) =>
        text.replace('absent: [wilhelmina-strand]\n', '').replace('[secretariat]', '[secretariat, wilhelmina-strand]'),
    },
    answers: [at('member-at-the-time', NOVEMBER, 'inAttendance: ')],
  },
  {
    name: 'attendance that is not recorded any more',
    isChange: true,
    edits: {
      [SEPTEMBER]: (text) =>
        text.replace(/attended: .*\ninAttendance: .*\nabsent: .*/, 'attendance: not-recorded\nattended: []'),
    },
    answers: [at('history-kept', SEPTEMBER, 'seal: '), leftOver('minutes/2026-09-09/attended/odhran-pike')],
  },
  {
    name: 'only those who came, and one of them left out',
    isChange: true,
    edits: {
      [SEPTEMBER]: (text) => text.replace('odhran-pike, ', '').replace(/absent: .*/, 'attendance: attended-only'),
    },
    answers: [at('history-kept', SEPTEMBER, 'seal: '), leftOver('minutes/2026-09-09/attended/odhran-pike')],
  },
  {
    name: 'a member without a form, whose seat had ended',
    edits: { [STRAND]: change('from: 2025-01-06', 'from: 2025-01-06\n    until: 2026-08-31') },
    answers: [
      leftOver('people/wilhelmina-strand'),
      ...[SEPTEMBER, NOVEMBER].map((file) => at('member-at-the-time', file, 'absent: [')),
    ],
  },
  {
    name: 'a member without a form, of whom there is no file',
    edits: { [STRAND]: { remove: true } },
    answers: [
      at('exception-in-force', 'exceptions.yaml', 'by: wilhelmina-strand'),
      leftOver('people/wilhelmina-strand'),
      leftOver('minutes/2026-02-11/attended/wilhelmina-strand'),
      at('link-resolves', 'minutes/2025-11-12.mdx', 'apologies: ['),
      at('link-resolves', FEBRUARY, 'attended: ['),
      ...['minutes/2026-05-13.mdx', SEPTEMBER, NOVEMBER].map((file) => at('link-resolves', file, 'absent: [')),
    ],
  },
  clauseGone('the clause of the register taken out', 'register', ...UNANSWERED_REGISTER),
  clauseGone(
    'the clause of the Chair’s agenda taken out',
    'chair-agenda',
    at('action-has-owner', BODY, 'terms: '),
    at('exception-in-force', 'exceptions.yaml', 'rule: deferral-taken-up'),
  ),
  clauseGone('the clause of who sits on the panel taken out', 'structure'),
  {
    name: 'the clause of the register taken out of both versions',
    isChange: true,
    edits: Object.fromEntries(
      ['first', 'second'].map((id) => [
        `terms-of-reference/${id}.mdx`,
        (text: string) => text.replace(/<Clause id="register">[\s\S]*?<\/Clause>\n\n/, ''),
      ]),
    ),
    answers: [at('history-kept', TERMS, 'seal: '), ...UNANSWERED_REGISTER],
  },
  field(
    'the terms of before in force again',
    BODY,
    'terms: second',
    'terms: first',
    at('sealed-text', 'terms-of-reference/first.mdx', 'title: '),
  ),
  field('terms that there are not', BODY, 'terms: second', 'terms: third', at('link-resolves', BODY, 'terms: third')),
  field(
    'a rule that stands on a clause that there is not',
    BODY,
    'contact:',
    'basis: { declaration-current: nothing }\ncontact:',
    at('link-resolves', BODY, 'basis: '),
  ),
  field(
    'a basis for a rule that there is not',
    BODY,
    'contact:',
    'basis: { declaration-currnt: register }\ncontact:',
    at('link-resolves', BODY, 'basis: '),
  ),
  field(
    'a rule turned off',
    BODY,
    'contact:',
    'rules: { declaration-current: off }\ncontact:',
    at('link-resolves', BODY, 'rules: '),
  ),
  field(
    'a rule turned off, with a reason, that the terms ask for',
    BODY,
    'contact:',
    'rules: { declaration-current-at-meeting: { off: "Meetings are short" } }\ncontact:',
    at('link-resolves', BODY, 'rules: '),
  ),
  field(
    'a rule on the integrity of the record turned off',
    BODY,
    'contact:',
    'rules: { sealed-text: off }\ncontact:',
    at('link-resolves', BODY, 'rules: '),
  ),
  field(
    'an owner that is asked for less strictly',
    BODY,
    'contact:',
    'rules: { action-has-owner: warning }\ncontact:',
    at('link-resolves', BODY, 'rules: '),
  ),
  field(
    'a rule in `rules` that there is not',
    BODY,
    'contact:',
    'rules: { personal-dta: off }\ncontact:',
    at('link-resolves', BODY, 'rules: '),
  ),
  field(
    'a form that counts for ever',
    BODY,
    'Months: 12',
    'Months: 12000',
    at('document-shape', BODY, 'Months: 12000'),
  ),
  field(
    'a form that counts for ten years',
    BODY,
    'Months: 12',
    'Months: 120',
    leftOver('people/odhran-pike'),
    leftOver('minutes/2026-09-09/attended/odhran-pike'),
  ),
  field(
    'an interest of which the minutes say nothing',
    NOVEMBER,
    'Ms Ambrose said that her brother still sweeps the fourth stair, and that she would leave for the next item.',
    '.',
    at('document-shape', NOVEMBER, '<Interest id="i1"'),
  ),
  {
    name: 'an item that concerns nobody any more, and nobody who had to leave',
    isChange: true,
    edits: { [FEBRUARY]: (text) => text.replace(' concerns="umber-oil"', '').replace(/<Interest id="i2".*\n\n/, '') },
    answers: [at('history-kept', FEBRUARY, 'seal: ')],
  },
  field(
    'a landing that is no part of the stairs any more',
    'organisations/fourth-landing.mdx',
    'partOf: seven-stairs\n',
    '',
    at('conflict-handled', NOVEMBER, '<Interest id="i1"'),
  ),
]
