import { describe, expect, test } from 'vitest'
import { Source } from '../../src/record/index.ts'
import { whole } from '../bodies.ts'

const spanIn = (text: string, from: number, to?: number) => whole(new Source('a.mdx', text).span(from, to))

describe('the place of an offset', () => {
  test.each([
    ['the first character', 'ab\ncd', 0, 1, '1:1-1:2'],
    ['the first of a line', 'ab\ncd', 3, 4, '2:1-2:2'],
    ['over the end of a line', 'ab\ncd', 1, 4, '1:2-2:2'],
    ['the end of a line itself', 'ab\ncd', 2, 3, '1:3-2:1'],
    ['behind the last character', 'ab\ncd', 5, 5, '2:3-2:3'],
    ['in an empty file', '', 0, 0, '1:1-1:1'],
    ['empty lines', '\n\n\nx', 3, 4, '4:1-4:2'],
    ['with the line ends of Windows', 'ab\r\ncd', 4, 6, '2:1-2:3'],
    ['a sign of two units', '🙂x', 2, 3, '1:3-1:4'],
    ['an end before the beginning', 'abc', 2, 1, '1:3-1:3'],
  ])('%s', (_, text, from, to, expected) => expect(spanIn(text, from, to)).toBe(expected))

  test('without an end is empty', () => expect(spanIn('ab\ncd', 4)).toBe('2:2-2:2'))
})

describe('the place of words within a span', () => {
  const within = (text: string, from: number, to: number, words: string) => {
    const source = new Source('a.mdx', text)
    return whole(source.within(source.span(from, to), words))
  }
  test.each([
    ['at its beginning', 'ab cd ab', 3, 8, 'cd', '1:4-1:6'],
    ['not before it', 'ab cd ab', 3, 8, 'ab', '1:7-1:9'],
    ['on its second line', 'ab\ncd ef', 0, 8, 'ef', '2:4-2:6'],
    ['over its lines', 'ab\ncd', 0, 5, 'b\nc', '1:2-2:2'],
    ['behind its lines', 'ab\ncd', 0, 2, 'cd', '1:1-1:3'],
    ['nowhere', 'ab\ncd', 0, 5, 'x', '1:1-2:3'],
    ['no words', 'ab\ncd', 0, 2, '', '1:1-1:3'],
  ])('%s', (_, text, from, to, words, expected) => expect(within(text, from, to, words)).toBe(expected))
})

test('a byte order mark is no text', () => {
  const source = new Source('a.mdx', '\ufeffab\ncd')
  expect(source.text).toBe('ab\ncd')
  expect(whole(source.span(0, 2))).toBe('1:1-1:3')
  expect(new Source('a.mdx', 'a\ufeffb').text).toBe('a\ufeffb')
})
