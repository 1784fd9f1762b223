/** Cases from public reports, with invented names: what the formats would drop or change is refused, each with its mend. */
import { describe, expect, test } from 'vitest'
import { declares } from '../../src/rules/engine/example-body.ts'
import { type Files, HEAD, minutes, start, verdictOf } from '../bodies.ts'

const MAY = 'minutes/2024-05-01.mdx'

/** All findings but that these minutes bear no seal, with the first line of help. */
function found(files: Files): string[] {
  const found = verdictOf(files).diagnostics.filter(({ rule }) => rule !== 'sealed-text')
  return found.map(({ rule, span, help }) => `${rule} ${start(span)} ${help[0]}`)
}

test('signs of YAML in a declaration, and a name that YAML reads as nothing', () => {
  const detail = (text: string) => found(declares('2024-05-01', { category: 'other', detail: text }))
  const quoted = (text: string) => `put the whole value in quotes: \`${text}\``
  expect(detail('Director of "Best" Lamps: lighting, and ropes')).toEqual([
    `written-is-read 8:37 ${quoted(`'Director of "Best" Lamps: lighting, and ropes'`)}`,
  ])
  expect(detail('@sallowmill: writes for it')).toEqual([
    `written-is-read 8:13 ${quoted('"@sallowmill: writes for it"')}`,
  ])
  expect(detail('"Best" Lamps Ltd, director')).toEqual([
    `written-is-read 8:13 ${quoted(`'"Best" Lamps Ltd, director'`)}`,
  ])
  expect(detail('#1 Mill Lane Ltd, half of it')).toEqual([
    `written-is-read 8:13 ${quoted('"#1 Mill Lane Ltd, half of it"')}`,
  ])
  expect(detail('Adviser to Ropes & Co # unpaid')).toEqual([
    `written-is-read 8:35 ${quoted('"Adviser to Ropes & Co # unpaid"')}`,
  ])
  expect(found({ 'people/null-surname.mdx': '---\nname: Null\nroles: []\n---\n' })).toEqual([
    `written-is-read 2:7 ${quoted('"Null"')}`,
  ])
})

test('quotation marks in attributes', () =>
  expect(
    found({
      [MAY]: minutes(`## Matters arising

<Item ruling="The Chair ruled that "oak" is out of order." />

<Update of="minutes/2024-03-06/1" status="done">Oiled.</Update>

<Action id="1" owner="withheld" withheld='The owner's name is personal data'>Someone to measure the sluice.</Action>`),
    }),
  ).toEqual([
    'written-is-read 10:36 write “ ” inside the value: `ruling="The Chair ruled that “oak” is out of order."`',
    'written-is-read 14:52 write ’ inside the value: `withheld="The owner’s name is personal data"`',
  ]))

test('a heading and a list of Word, with no-break spaces', () =>
  expect(
    found({
      [MAY]: minutes(`##\u00a0The sluice

•\u00a0The gate is old
•\u00a0The wheel is older

<Update of="minutes/2024-03-06/1" status="done">Oiled.</Update>`),
    }),
  ).toEqual([
    'written-is-read 8:1 write `## The sluice`',
    'written-is-read 10:1 begin each entry with `- `: `- The gate is old`',
  ]))

describe('a guest by name', () => {
  const OILED = '\n<Update of="minutes/2024-03-06/1" status="done">Oiled.</Update>\n'
  const guest = (line: string) => found({ [MAY]: HEAD.replace('\n---\n', `\ninAttendance: [${line}]\n---\n`) + OILED })
  test('is to be added, and the body that stands in brackets is kept', () =>
    expect(guest('Jill Marsh (Sallow Town Council)')).toEqual([
      'document-shape 6:16 if it is a person, add the file `people/jill-marsh.mdx` and write `jill-marsh`',
    ]))
  test('who is in the record has an id', () => expect(guest('Mr Ben Marl')[0]).toMatch(/ 6:16 write `ben-marl`$/))
})
