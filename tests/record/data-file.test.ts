import { expect, test } from 'vitest'
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
    '1:1 Missing file `body.yaml` → write the name of the body, its sponsor and its terms into it',
  ],
  ['exceptions.yaml', '', '1:1 Unexpected nothing, expected a list → write a list: `- ` before each entry, or `[]`'],
  [
    'exceptions.yaml',
    'rule: a',
    '1:1 Unexpected fields, expected a list → write a list: `- ` before each entry, or `[]`',
  ],
  [
    'body.yaml',
    '# nothing',
    '1:1 Unexpected nothing, expected fields of its own → write `name: value` on a line for each field',
  ],
  [
    'body.yaml',
    `${NAMED}polcy: {}`,
    '6:1 Unexpected field `polcy`, expected one of the fields of body.yaml → nearest known field: `policy`',
  ],
  [
    'body.yaml',
    `${NAMED}policy: {declarationValidMonths: 0}`,
    '6:34 Unexpected `0` in `policy.declarationValidMonths`, expected at least 1 → write `declarationValidMonths: 1`',
  ],
  [
    'body.yaml',
    `${NAMED}policy: {lapseWarningDays: [9999]}`,
    '6:29 Unexpected `9999` in `policy.lapseWarningDays[1]`, expected at most 3660 → write `3660`',
  ],
  [
    'body.yaml',
    `${NAMED}basis: {constructor: []}`,
    '6:22 Unexpected a list in `basis.constructor`, expected text → write `constructor: …`',
  ],
  [
    'body.yaml',
    `\ufeff${NAMED}basis: {Big: a}`,
    '6:9 Unexpected name `basis.Big`, expected an id of small letters, digits and hyphens, such as `jo-smith` → rename it',
  ],
] as const)('%s %j', (name, text, expected) => expect(inFile(name, text)).toEqual([expected]))

test('one that fits is data, with what was left out', () => {
  const { data, where } = readDataFile('body.yaml', 'body.yaml', `\ufeff${NAMED}`)
  expect(data?.policy).toEqual({ declarationValidMonths: 12, lapseWarningDays: [60, 30, 7], interestDays: 28 })
  expect(where(['terms'])).toMatchObject({ line: 5, column: 8 })
})

test('one subject of an exception is a list of one', () => {
  const entry =
    '- {rule: a, subject: b, reason: twenty characters long, approvedBy: c, recorded: 2024-01-01, expires: 2024-01-02}'
  expect(readDataFile('exceptions.yaml', 'e', entry).data?.[0]?.subject).toEqual(['b'])
})
