/** Documents that are older than `rulesFrom`. */
import { describe, expect, test } from 'vitest'
import { RULES, runRules } from '../../../src/rules/index.ts'
import { type Files, findings, minutes, recordOf, verdictOf } from '../../bodies.ts'
import { body } from '../people.ts'

const MAY = 'minutes/2024-05-01.mdx'
const from = (day: string): Files => body(`rulesFrom: ${day}`)
const OWNERLESS = minutes('## Oil\n\n<Action id="1">Somebody to buy oil.</Action>')

/** The ids of the rules that find something. */
const rulesOf = (files: Files, asOf?: string) => [
  ...new Set(verdictOf(files, asOf).diagnostics.map(({ rule }) => rule)),
]

describe('minutes', () => {
  const files = { [MAY]: OWNERLESS }
  test.each([
    ['of the day before', '2024-05-02', []],
    ['of the day itself', '2024-05-01', ['action-has-owner']],
    ['of a day after', '2024-04-30', ['action-has-owner']],
  ])('%s', (_, day, expected) =>
    expect(rulesOf({ ...files, ...from(day) }).filter((id) => id === 'action-has-owner')).toEqual(expected),
  )

  test('that reach into the day are no archive', () => {
    const long = OWNERLESS.replace('date: 2024-05-01', 'date: 2024-05-01\nuntil: 2024-05-02')
    expect(rulesOf({ [MAY]: long, ...from('2024-05-02') })).toContain('action-has-owner')
  })

  test.each([
    ['a field that no minutes have', OWNERLESS.replace('chair:', 'chear:'), 'document-shape'],
    ['a link into nothing', minutes('[Away](../papers/away.mdx)'), 'link-resolves'],
    ['an address that runs', minutes('[Away](javascript:alert)'), 'safe-content'],
    ['a seal of other words', OWNERLESS.replace('chair:', `seal: sha256-${'0'.repeat(64)}\nchair:`), 'sealed-text'],
    ['a day that is not that of their file', OWNERLESS.replace('2024-05-01', '2024-04-01'), 'meeting-dates'],
  ])('of archive with %s are found', (_, text, rule) =>
    expect(rulesOf({ [MAY]: text, ...from('2024-06-01') })).toContain(rule),
  )

  test('of archive need no seal', () => {
    expect(findings('sealed-text', { [MAY]: OWNERLESS })).not.toEqual([])
    expect(findings('sealed-text', { [MAY]: OWNERLESS, ...from('2024-06-01') })).toEqual([])
  })
})

describe('what is about a later day is asked of archive too', () => {
  test('a declaration that has lapsed', () =>
    expect(findings('declaration-current', from('2024-06-01'), '2025-01-01')).toHaveLength(2))

  test('one that lapses soon', () =>
    expect(findings('declaration-lapses-soon', from('2024-06-01'), '2024-12-10')).toHaveLength(2))

  test.each([
    ['before the rules', '2024-05-20', 0],
    ['after', '2024-06-10', 1],
  ])('a meeting announced for a day %s', (_, day, count) => {
    const files = {
      [MAY]: minutes('').replace('status:', `nextMeeting: {date: ${day}}\nstatus:`),
      ...from('2024-06-01'),
    }
    expect(findings('meeting-held', files, '2024-12-01')).toHaveLength(count)
  })
})

test('an explanation of archive explains nothing', () => {
  const exception = `- rule: action-has-owner
  subject: minutes/2024-05-01/1
  reason: Nobody knows who was meant.
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  expires: 2024-12-31
`
  const files = { [MAY]: OWNERLESS, 'exceptions.yaml': exception }
  expect(findings('exception-in-force', files)).toEqual([])
  const { diagnostics } = verdictOf({ ...files, ...from('2024-06-01') })
  expect(diagnostics.filter(({ rule }) => rule === 'exception-in-force').map(({ help }) => help)).toEqual([
    ['take it out: it is about what is older than `rulesFrom`, 1 June 2024, and no duty is asked of that'],
  ])
})

test.each([
  ['today', '2024-06-01', []],
  [
    'tomorrow',
    '2024-06-02',
    ['body.yaml:7:12 Unexpected `rulesFrom`, 2 June 2024: a day that has not come by 1 June 2024'],
  ],
])('rules from %s', (_, day, expected) => expect(findings('document-shape', from(day))).toEqual(expected))

test('rules from tomorrow take no duty away', () =>
  expect(rulesOf({ [MAY]: OWNERLESS, ...from('2024-06-02') })).toContain('action-has-owner'))

describe('against a base', () => {
  const found = (before: Files, after: Files) =>
    runRules(
      RULES.filter(({ id }) => id === 'history-kept'),
      { ...recordOf(after), base: recordOf(before) },
      '2024-06-01',
    ).diagnostics.map(({ severity, message }) => `${severity} ${message}`)

  test.each<[string, Files, Files, string[]]>([
    [
      'a day that comes',
      {},
      from('2024-05-01'),
      [
        'warning `rulesFrom` is 1 May 2024 now and was not there before: 3 documents that were held to the rules are archive from here on',
      ],
    ],
    [
      'a day that moves on',
      from('2024-05-01'),
      from('2024-05-02'),
      [
        'warning `rulesFrom` is 2 May 2024 now and was 1 May 2024: 1 document that was held to the rules is archive from here on',
      ],
    ],
    ['a day that moves past nothing', from('2024-05-02'), from('2024-05-30'), []],
    ['a day that moves back', from('2024-05-30'), from('2024-04-01'), []],
  ])('%s', (_, before, after, expected) => expect(found(before, after)).toEqual(expected))
})
