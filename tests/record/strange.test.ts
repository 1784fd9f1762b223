import { describe, expect, test } from 'vitest'
import { findings, verdictOf } from '../bodies.ts'

const GEARS = 'topics/gears.mdx'
const said = (text: string) => findings('safe-content', { [GEARS]: text }).map((one) => one.slice(GEARS.length + 1))

describe('characters that are named in YAML', () => {
  test.each([
    ['"Gears \\u202e"', '2:14 Unexpected invisible direction mark U+202E, which makes text read otherwise than it is'],
    ['"Gears \\x0b"', '2:14 Unexpected control character U+000B, expected text'],
    ['"Gears \\a"', '2:14 Unexpected control character U+0007, expected text'],
    ['"\\\\ \\0"', '2:11 Unexpected `\\0`, which stands for no character'],
    ['"Gears \\ud83d"', '2:14 Unexpected `\\ud83d`, which stands for no character'],
    [
      '"\\ud83d\\udd25 \\U0000202c"',
      '2:21 Unexpected invisible direction mark U+202C, which makes text read otherwise than it is',
    ],
  ])('%s', (name, expected) => expect(said(`---\nname: ${name}\n---\n`)).toEqual([expected]))

  test.each([
    '"Gears \\ud83d\\udd25"',
    '"Gears \\u00e9 \\t \\n x"',
    "'a\\b \\u202e'",
    'a\\b \\x0b',
    '"a\\\\b \\\\u202e"',
  ])('%s is text', (name) => expect(said(`---\nname: ${name}\n---\n`)).toEqual([]))
})

describe('characters that a document names by their numbers', () => {
  test.each([
    ['The &#x202E;end', '5:5 Unexpected invisible direction mark U+202E, which makes text read otherwise than it is'],
    ['The &#8238;end', '5:5 Unexpected invisible direction mark U+202E, which makes text read otherwise than it is'],
    ['Bell &#7;', '5:6 Unexpected control character U+0007, expected text'],
    ['&#0;', '5:1 Unexpected `&#0;`, which stands for no character'],
    ['&#xd83d;', '5:1 Unexpected `&#xd83d;`, which stands for no character'],
    ['&#xFDD0;', '5:1 Unexpected U+FDD0, which is no character, expected text'],
    ['&#x110000;', '5:1 Unexpected `&#x110000;`, which stands for no character'],
  ])('%s', (text, expected) => expect(said(`---\nname: Gears\n---\n\n${text}\n`)).toEqual([expected]))

  test.each(['&#233;', '&#x1F525;', '&#9;', '&amp;#7;', 'R&D #7;'])('%s is text', (text) =>
    expect(said(`---\nname: Gears\n---\n\n${text}\n`)).toEqual([]),
  )
})

test('in the data files too', () => {
  const { diagnostics } = verdictOf({
    'addresses.yaml': 'gone:\n  papers/x/: "It told where somebody lives.\\u202e"\n',
  })
  expect(diagnostics.map(({ file, span, rule }) => `${file} ${span.line} ${rule}`)).toContain(
    'content/addresses.yaml 2 safe-content',
  )
})
