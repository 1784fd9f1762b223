import { describe, expect, test } from 'vitest'
import { readDataFile } from '../../src/record/index.ts'
import { complaintsIn } from '../bodies.ts'

const inFile = (name: 'body.yaml' | 'exceptions.yaml', text: string | undefined) =>
  complaintsIn(readDataFile(name, name, text))

const NAMED = 'name: a\nsummary: b\nsponsor: c\nappointedBy: d\nterms: first\n'

test.each([
  ['exceptions.yaml', undefined, '1:1 Missing file `exceptions.yaml` → write `[]` into it if nothing is explained'],
  [
    'body.yaml',
    undefined,
    '1:1 Missing file `body.yaml` → write the name of the body, a summary and its terms into it',
  ],
  ['exceptions.yaml', '', '1:1 Unexpected nothing, expected a list → write `[]` where there is nothing to list'],
  [
    'exceptions.yaml',
    'rule: a',
    '1:1 Unexpected fields, expected a list → write the entries on lines of their own, each with `- ` before it, with `rule`, `subject`, `covers`, `reason`, `approvedBy`, `recorded`, `expires`, `closed`, `replies`',
  ],
  [
    'body.yaml',
    '# nothing',
    '1:1 Unexpected nothing, expected fields of its own → write its fields, each on a line of its own',
  ],
  [
    'body.yaml',
    `${NAMED}polcy: {}`,
    '6:1 Unexpected field `polcy`, expected one of the fields of body.yaml → nearest known field: `policy`',
  ],
  [
    'body.yaml',
    `${NAMED}policy: {declarationValidMonths: 0}`,
    '6:34 Unexpected `0` in `policy.declarationValidMonths`, expected at least 1 → write a number of 1 or more',
  ],
  [
    'body.yaml',
    `${NAMED}policy: {lapseWarningDays: [9999]}`,
    '6:29 Unexpected `9999` in `policy.lapseWarningDays[1]`, expected at most 3660 → write a number of 3660 or less',
  ],
  [
    'body.yaml',
    `${NAMED}basis: {constructor: []}`,
    '6:22 Unexpected a list in `basis.constructor`, expected text → put the whole value in quotes: `"[]"`',
  ],
  [
    'body.yaml',
    `\ufeff${NAMED}basis: {Big: a}`,
    '6:9 Unexpected name `basis.Big`, expected an id of small letters, digits and hyphens, such as `jo-smith` → rename it',
  ],
] as const)('%s %j', (name, text, expected) => expect(inFile(name, text)).toEqual([expected]))

test('one that fits is data, with what was left out', () => {
  const { data, where } = readDataFile('body.yaml', 'body.yaml', `\ufeff${NAMED}`)
  expect(data?.policy).toEqual({
    declarationValidMonths: 12,
    unsignedDays: 28,
    lapseWarningDays: [60, 30, 7],
    interestDays: 28,
    arrivalDays: 28,
    minutesDays: 42,
  })
  expect(where(['terms'])).toMatchObject({ line: 5, column: 8 })
})

test('one subject of an exception is a list of one', () => {
  const entry =
    '- {rule: a, subject: b, reason: twenty characters long, approvedBy: c, recorded: 2024-01-01, expires: 2024-01-02}'
  expect(readDataFile('exceptions.yaml', 'e', entry).data?.[0]?.subject).toEqual(['b'])
})

describe('what is wrong in one exception leaves the others in force', () => {
  const good = (rule: string) =>
    `- rule: ${rule}\n  subject: b\n  reason: ten letters long\n  approvedBy: c\n  recorded: 2024-01-01\n  expires: 2024-01-02\n`
  const rest = 'until then this entry is not in force; the other 2 are'
  test.each([
    [
      'a field that no exception has',
      '  expries: 2025-01-01\n',
      [
        '14:3 Unexpected field `expries`, expected one of the fields of exceptions.yaml',
        'nearest known field: `expires`',
      ],
    ],
    [
      'a value that YAML can’t read',
      '  covers: "1\n',
      ['14:11 Unexpected `"` that is not closed, expected `"` at the end of the value'],
    ],
    [
      'a reason that nobody can see',
      '',
      ['10:11 Unexpected `reason`: expected why, in two words and ten letters at least'],
    ],
  ])('%s', (name, line, [message]) => {
    const broken = name.startsWith('a reason')
      ? good('two').replace('ten letters long', '"\\u200b...1234567890..."')
      : good('two') + line
    const file = readDataFile('exceptions.yaml', 'exceptions.yaml', `# ours\n${good('one')}${broken}${good('three')}`)
    expect(file.data?.map(({ rule }) => rule)).toEqual(['one', 'three'])
    expect(file.faults.map(({ span, message }) => `${span.line}:${span.column} ${message}`)).toEqual([message])
    expect(file.faults[0]?.help.at(-1)).toBe(rest)
    const begins = file.source.text.split('\n').indexOf('- rule: three') + 1
    expect(file.where([1, 'rule'])).toMatchObject({ line: begins, column: 9 })
    expect(file.whereKey([1, 'subject'])).toMatchObject({ line: begins + 1, column: 3 })
  })

  test('where it is in no entry, none can be read', () => {
    const { data, faults } = readDataFile('exceptions.yaml', 'e', `rule: x\n${good('one')}`)
    expect(data).toBeUndefined()
    expect(faults[0]?.message).toMatch(/./)
  })
})

test.each([
  [
    'without its last day',
    'subject: b',
    '1:3 Unexpected `expires`: it is missing, expected the last day of the explanation',
  ],
  [
    'closed, with a last day',
    'subject: b, closed: true, expires: 2024-01-02',
    '1:96 Unexpected `closed`: expected an explanation that is closed, or one that ends',
  ],
  [
    'about no days',
    'closed: true, subject: {minutes: {}}',
    '1:109 Unexpected `subject.minutes`: expected `from`, `until`, or both',
  ],
])('an exception %s', (_, fields, message) => {
  const text = `- {rule: a, reason: ten letters long, approvedBy: c, recorded: 2024-01-01, ${fields}}`
  expect(complaintsIn(readDataFile('exceptions.yaml', 'e', text)).map((one) => one.split(' → ')[0])).toEqual([message])
})
