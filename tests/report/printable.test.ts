import { describe, expect, test } from 'vitest'
import { printable } from '../../src/report/printable.ts'

describe('what does nothing but stand there', () => {
  test.each([
    'plain words, commas: and | signs',
    'a\ttab',
    'é 漢字 😀 👩‍👩‍👧',
    'a non-breaking\u00a0space, a soft\u00adhyphen',
    '',
  ])('%j stays', (text) => expect(printable(text)).toBe(text))

  test.each([
    ['the ends of lines', '\n\r\u0085\u2028\u2029'],
    ['escapes and other controls', '\u0000\u0007\u001b\u007f\u009b'],
    ['marks that turn the direction', '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
    ['half a sign', '\ud83d'],
  ])('%s are shown as missing, sign for sign', (_, text) =>
    expect(printable(`a${text}b`)).toBe(`a${'\ufffd'.repeat(text.length)}b`),
  )
})
