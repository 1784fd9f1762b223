import { describe, expect, test } from 'vitest'
import { said } from '../../src/record/index.ts'
import { minutes, read, start } from '../bodies.ts'

/** What is told of a text that begins on line 8: place and mend. */
function told(body: string): string[] {
  return read('minutes', minutes(body)).faults.map(
    ({ rule, severity, span, help }) =>
      `${rule === 'written-is-read' ? '' : `${rule} `}${severity ?? ''}${start(span)} ${help.map(said)[0]}`,
  )
}

describe('lines that Word shows as a list', () => {
  test.each([
    ['• one\n• two', '8:1 begin each entry with `- `: `- one`'],
    ['•\u00a0one', '8:1 begin each entry with `- `: `- one`'],
    ['· one', '8:1 begin each entry with `- `: `- one`'],
    ['o\tone', '8:1 begin each entry with `- `: `- one`'],
    ['The gate:\n– one\n– two', '9:1 begin each entry with `- `: `- one`'],
    ['– one', 'warning8:1 begin each entry with `- `: `- one`'],
    ['a) one\nb) two', '9:1 put an empty line above each entry: above `b)` and the others like it'],
    ['(i) one\n(ii) two', '9:1 put an empty line above each entry: above `(ii)` and the others like it'],
    ['- a\n\n  • b', '10:3 begin each entry with `- `: `- b`'],
  ])('%j', (body, expected) => expect(told(body)).toEqual([expected]))

  test.each([
    '(a) one\n\n(b) two',
    '- one\n- two',
    '1. one\n2. two',
    '3) one\n4) two',
    'The gate – old – creaks.\nIt does.',
    '`• one`',
    'a\n– b',
  ])('but not %j', (body) => expect(told(body)).toEqual([]))
})

describe('lines that look like a heading', () => {
  test.each([
    ['##\u00a0The gate', '8:1 write `## The gate`'],
    ['##The gate', '8:1 write `## The gate`'],
    ['#\u00a0The gate', '8:1 write `## The gate`'],
    ['text\n###The gate', '9:1 write `### The gate`'],
  ])('%j', (body, expected) => expect(told(body)).toEqual([expected]))

  test('and paragraphs that look like none', () =>
    expect(told('The gate is old.\n---\nIt creaks.')).toEqual(['9:1 put an empty line above it']))

  test.each(['#1 of two', 'The gate\n---', 'The gate is old.\n\n---', '## The gate'])('but not %j', (body) =>
    expect(told(body)).toEqual([]),
  )
})

describe('signs that vanish', () => {
  test.each([
    [
      'Name\tOwner\nWick\tMs Oakes',
      '8:1 write a bar between two columns, and a line below the heads: `| Name | Owner |`, `| --- | --- |`',
    ],
    [
      'It was ~5 to 6~',
      '8:8 to print the signs, put a backslash before each: `\\~`; to strike words out, write `~~` on both sides',
    ],
    ['It is 2*3*4.', '8:8 to print the signs, put a backslash before each: `\\*`'],
    ['It is on \\\\server.', '8:10 write `\\\\\\\\` for two backslashes'],
    ['[Action]: Ben', 'document-shape 8:1 to print the words, put a backslash before them: `\\[Action]: …`'],
    [
      '4. Four\n7. Seven',
      '9:1 to print the numbers as they are, put a backslash behind each, `7\\.`, and an empty line between two',
    ],
  ])('%j', (body, expected) => expect(told(body)).toEqual([expected]))

  test.each([
    'It is ~~5~~ 6.',
    'It is *so*.',
    '[the gate][1]\n\n[1]: https://gate.example',
    '[Action]: Ben Marl to oil it',
    '1. a\n1. b',
    '4. a\n5. b',
    'a\tb',
    '```\n• a\tb\n• c\td\n```',
  ])('but not %j', (body) => expect(told(body)).toEqual([]))
})

describe('quotation marks in tags', () => {
  const action = (attributes: string) => told(`<Action id="1" owner="ben-marl" ${attributes}>to oil the gate</Action>`)
  test.each([
    [`withheld="the "old" gate"`, '8:47 write “ ” inside the value: `withheld="the “old” gate"`'],
    [`withheld='the owner's gate'`, '8:52 write ’ inside the value: `withheld="the owner’s gate"`'],
    ['topics=“gears”', '8:40 write `topics="gears"`'],
    [`withheld="it's an old gate"`, undefined],
    [`withheld='the very "old" gate'`, undefined],
  ])('%s', (attributes, expected) => expect(action(attributes)).toEqual(expected === undefined ? [] : [expected]))

  test('the element is read all the same', () => {
    const { body } = read(
      'minutes',
      minutes(`<Action id="1" owner=“ben-marl” withheld="of "old" age, they say">to oil it</Action>`),
    )
    expect(body[0]).toMatchObject({ attributes: { id: '1', owner: ['ben-marl'], withheld: 'of "old" age, they say' } })
  })
})
