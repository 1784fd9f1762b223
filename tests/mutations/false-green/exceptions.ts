import { at, change, type Mutation } from '../../../scripts/lab/mutate/mutation.ts'

const FILE = 'exceptions.yaml'
const NOVEMBER = 'minutes/2026-11-11.mdx'

/** An explanation at the end of the list. */
const explained = (rule: string, subject: string, fields: Readonly<Record<string, string>> = {}) => {
  const all = { approvedBy: 'Marguerite Oakes', recorded: '2026-11-20', expires: '2027-01-01', ...fields }
  const rest = Object.entries({ reason: 'The lamp has kept everybody busy since the summer.', ...all })
  const lines = rest.flatMap(([name, value]) => (value === '' ? [] : [`  ${name}: ${value}\n`]))
  return (text: string) => `${text}- rule: ${rule}\n  subject: ${subject}\n${lines.join('')}`
}
/** An explanation of why an action has no owner, with fields that are wrong. */
const ownerless = (
  name: string,
  fields: Readonly<Record<string, string>>,
  line: string,
  more: Mutation['answers'] = [at('exception-in-force', FILE, line)],
): Mutation => ({
  name,
  edits: {
    [NOVEMBER]: change(' owner="celeste-ambrose"', ''),
    [FILE]: explained('action-has-owner', 'minutes/2026-11-11/1', fields),
  },
  answers: more,
})
const OPEN = at('action-has-owner', NOVEMBER, '<Action id="1"')
const unread = (name: string, fields: Readonly<Record<string, string>>, line: string | number): Mutation =>
  ownerless(name, fields, '', [at('document-shape', FILE, line), OPEN])
/** What no explanation can explain. */
const beyond = (
  rule: string,
  edit: (text: string) => string,
  line: string,
  more: Partial<Mutation> = {},
): Mutation => ({
  name: `an explanation of what ${rule} finds`,
  edits: { [NOVEMBER]: edit, [FILE]: explained(rule, 'minutes/2026-11-11') },
  answers: [at('exception-in-force', FILE, `rule: ${rule}`), at(rule, NOVEMBER, line)],
  ...more,
})

/** Explanations that would turn any red into green. */
export const mutations: readonly Mutation[] = [
  ownerless('no answer to one that is as it should be', {}, '', []),
  ownerless('approved by nobody of the record', { approvedBy: 'Management' }, 'approvedBy: Management'),
  ownerless(
    'approved by who held a post before',
    { approvedBy: '"Isolde Quill, Vice-Chair, Chair"' },
    'Isolde Quill, Vice',
  ),
  ownerless('approved by all members', { approvedBy: 'members' }, 'approvedBy: members'),
  {
    ...ownerless('approved by an authority that comes with it', { approvedBy: 'Management' }, 'approvedBy: Management'),
    isChange: true,
    edits: {
      'body.yaml': (text) => `${text}authorities: [Management]\n`,
      [NOVEMBER]: (text) => text.replace(' owner="celeste-ambrose"', ''),
      [FILE]: explained('action-has-owner', 'minutes/2026-11-11/1', { approvedBy: 'Management' }),
    },
    answers: [at('exception-in-force', FILE, 'approvedBy: Management'), at('history-kept', NOVEMBER, 'seal: ')],
  },
  ownerless('five years and a day', { expires: '2031-11-21' }, 'expires: 2031-11-21'),
  ownerless('a thousand years', { expires: '3026-11-20' }, 'expires: 3026-11-20'),
  ownerless('no answer to one for good, of minutes that are past', { expires: '', closed: 'true' }, '', []),
  ownerless('a number of nought', { covers: '0' }, '', [at('document-shape', FILE, 'covers: 0'), OPEN]),
  ownerless('more than there are', { covers: '9' }, 'covers: 9'),
  ownerless('from tomorrow', { recorded: '2026-11-24' }, '', [
    at('exception-in-force', FILE, 'recorded: 2026-11-24'),
    OPEN,
  ]),
  ownerless('until yesterday', { expires: '2026-11-22' }, '', [
    at('exception-in-force', FILE, 'expires: 2026-11-22'),
    OPEN,
  ]),
  unread('nobody who approved it', { approvedBy: '' }, 44),
  unread('no end', { expires: '' }, 44),
  unread('a reason of points', { reason: '". . . . . . . . . . . ."' }, 'reason: ". .'),
  unread('a reason that can’t be seen', { reason: `"${'\\u200b'.repeat(20)}"` }, 'u200b'),
  unread('a reason of one letter', { reason: 'aaaaaaaaaa' }, 'reason: aaa'),
  unread('a reason that says nothing yet', { reason: 'To be confirmed.' }, 'reason: To be'),
  unread('a reason that is to come', { reason: 'TBC' }, 'reason: TBC'),
  unread('a field that makes it wider', { everything: 'true' }, 'everything: true'),
  {
    name: 'one for the whole of some minutes, where two actions have no owner',
    edits: {
      [NOVEMBER]: (text) => text.replace(' owner="celeste-ambrose"', '').replace(' owner="members" lead="chair"', ''),
      [FILE]: explained('action-has-owner', 'minutes/2026-11-11'),
    },
    answers: [at('exception-in-force', FILE, 'subject: minutes/2026-11-11')],
  },
  {
    name: 'one for all days to come',
    edits: {
      [NOVEMBER]: change(' owner="celeste-ambrose"', ''),
      [FILE]: explained('action-has-owner', '{ minutes: { from: 2025-01-01 } }', { expires: '', closed: 'true' }),
    },
    answers: [at('exception-in-force', FILE, 49)],
  },
  {
    name: 'one for a member, by the post that the member holds',
    edits: {
      'interests/tobias-fenwick-lowe/2026-08-24.mdx': { remove: true },
      [FILE]: explained('declaration-current', 'people/tobias-fenwick-lowe', { approvedBy: 'The Chair' }),
    },
    answers: [
      at('exception-in-force', FILE, 'approvedBy: The Chair'),
      ...['2026-09-09', '2026-11-11'].map((day) =>
        at('declaration-current-at-meeting', `minutes/${day}.mdx`, 'attended: ['),
      ),
      at('paper-ready', 'papers/reply-on-everlight.mdx', 'authors: '),
    ],
  },
  {
    name: 'one for a whole rule',
    edits: {
      [NOVEMBER]: change(' owner="celeste-ambrose"', ''),
      [FILE]: explained('action-has-owner', '"*"'),
    },
    answers: [at('document-shape', FILE, '"*"'), OPEN],
  },
  {
    name: 'one for a rule that there is not',
    edits: { [NOVEMBER]: change(' owner="celeste-ambrose"', ''), [FILE]: explained('action', 'minutes/2026-11-11/1') },
    answers: [at('exception-in-force', FILE, 44), OPEN],
  },
  beyond('document-shape', change('status: approved', 'status: approvd'), 'approvd'),
  beyond('safe-content', change('It has been asked to stop.', '<script>x</script>'), '<script>'),
  beyond('written-is-read', change('venue: The lamp room', 'venue: The lamp room #2'), '#2'),
  beyond('sealed-text', change('The landing creaks.', 'The landing sings.'), 'seal: ', { asEdited: true }),
  beyond('history-kept', change('The landing creaks.', 'The landing sings.'), 'seal: ', { isChange: true }),
  {
    name: 'all of them in a second part of the file, which is not read',
    edits: { [FILE]: (text) => `${text}---\n${explained('chaired', 'minutes/2026-11-11')('')}` },
    answers: [
      at('document-shape', FILE, 44),
      at('exception-in-force', FILE, 'subject: minutes/2026-11-11'),
      at('deferral-taken-up', 'minutes/2026-02-11.mdx', '<Deferral id="tariff"'),
    ],
  },
  {
    name: 'a second list with another ending',
    edits: { 'exceptions.yml': { write: explained('action-has-owner', 'minutes/2026-11-11')('') } },
    answers: [at('document-shape', 'exceptions.yml', 1)],
  },
  {
    name: 'an anchor that stands for another explanation',
    edits: { [FILE]: change('- rule: deferral-taken-up', '- &all\n  rule: deferral-taken-up') },
    answers: [
      at('safe-content', FILE, '- &all'),
      at('deferral-taken-up', 'minutes/2026-02-11.mdx', '<Deferral id="tariff"'),
    ],
  },
]
