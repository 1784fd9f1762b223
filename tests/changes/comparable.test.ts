/** Of what can't be read nothing is said but that. */
import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { saidOfFiles } from './said.ts'

const MARCH = 'minutes/2024-03-06.mdx'
const text = EXAMPLE_BODY[MARCH] ?? ''
const BROKEN = { [MARCH]: '---\ndate: [\n---\n' }
const MISSPELT = { [MARCH]: text.replace('owner=', 'ownr=') }
const UNTOLD = 'what changes in it can’t be told (minutes/2024-03-06.mdx:1)'

describe('a document that can’t be read', () => {
  test.each<[string, object, object, string[]]>([
    ['after', {}, BROKEN, [`unreadable: The file minutes/2024-03-06 can’t be read any more: ${UNTOLD}`]],
    ['before', BROKEN, {}, [`unreadable: The file minutes/2024-03-06 can be read again: ${UNTOLD}`]],
    [
      'on either side, otherwise',
      BROKEN,
      { [MARCH]: '---\ndate: {\n---\n' },
      [`unreadable: The file minutes/2024-03-06 can’t be read: ${UNTOLD}`],
    ],
    ['on either side, the same', BROKEN, BROKEN, []],
    [
      'in one element, which is then not called gone',
      {},
      MISSPELT,
      [`unreadable: The file minutes/2024-03-06 can’t be read in full any more: ${UNTOLD}`],
    ],
    [
      'and is new',
      { [MARCH]: undefined },
      BROKEN,
      [
        'unreadable: The file minutes/2024-03-06 is added, and can’t be read: what it adds can’t be told (minutes/2024-03-06.mdx:1)',
      ],
    ],
    [
      'and is taken away',
      BROKEN,
      { [MARCH]: undefined },
      ['unreadable: The file minutes/2024-03-06 is taken away; it could not be read (minutes/2024-03-06.mdx:1)'],
    ],
  ])('%s', (_, before, after, expected) => expect(saidOfFiles(before as never, after as never)).toEqual(expected))
})

test('what it said of others is not taken for their change', () => {
  const may = 'minutes/2024-05-01.mdx'
  expect(saidOfFiles({}, { [may]: '---\ndate: [\n---\n' })).toEqual([
    'unreadable: The file minutes/2024-05-01 can’t be read any more: what changes in it can’t be told (minutes/2024-05-01.mdx:1)',
  ])
})

test.each([
  ['body.yaml', 'body'],
  ['exceptions.yaml', 'exceptions'],
])('without %s nothing is said of the clauses', (file, name) => {
  const untold = 'what changes in it, and how the clauses stand, can’t be told'
  expect(saidOfFiles({}, { [file]: 'x: [' })).toEqual([
    `unreadable: The file ${name}.yaml can’t be read any more: ${untold} (${file}:1)`,
  ])
  expect(saidOfFiles({ [file]: 'x: [' }, {})).toEqual([
    `unreadable: The file ${name}.yaml can be read again: ${untold} (${file}:1)`,
  ])
})

test('a record that begins or ends is one change', () => {
  const none = Object.fromEntries(Object.keys(EXAMPLE_BODY).map((path) => [path, undefined]))
  expect(saidOfFiles(none, {})).toEqual([
    'body: The record begins here, with 9 documents: there was none before (body.yaml:1)',
  ])
  expect(saidOfFiles({}, none)).toEqual(['body: The whole record is taken away: it had 9 documents (body.yaml:1)'])
})
