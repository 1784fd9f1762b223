import { describe, expect, test } from 'vitest'
import { Source } from '../../src/record/index.ts'
import { frame } from '../../src/report/frame.ts'
import { spanOf } from './reports.ts'

const framed = (text: string, ...span: Parameters<typeof spanOf>) => {
  const found = frame(new Source('a.mdx', text), spanOf(...span))
  return found && `${found.number}|${found.line}\n${' '.repeat(found.number.length)}|${found.carets}`
}

describe('the line and the carets', () => {
  test.each([
    ['a word', 'the tide is out', [1, 5, 9], '1|the tide is out\n |    ^^^^'],
    ['the first sign', 'tide', [1, 1, 2], '1|tide\n |^'],
    ['the last sign', 'tide', [1, 4, 5], '1|tide\n |   ^'],
    ['the end of the line', 'tide', [1, 5, 5], '1|tide\n |    ^'],
    ['nothing', 'tide', [1, 2, 2], '1|tide\n | ^'],
    ['over several lines, up to the end of the first', 'the tide\nis out', [1, 5, 3, 2], '1|the tide\n |    ^^^^'],
    ['further than the line', 'tide', [1, 3, 99], '1|tide\n |  ^^'],
    ['a tab before it', '\ttide', [1, 2, 6], '1| tide\n | ^^^^'],
    ['a later line', 'a\nb\ntide', [3, 1, 5], '3|tide\n |^^^^'],
    ['the end of lines of Windows', 'a\r\ntide\r\n', [2, 1, 5], '2|tide\n |^^^^'],
    ['of Windows, up to the end of the line', 'tide\r\nx', [1, 1, 2, 2], '1|tide\n |^^^^'],
  ] as [string, string, Parameters<typeof spanOf>, string][])('%s', (_, text, span, expected) =>
    expect(framed(text, ...span)).toBe(expected),
  )
})

describe('no frame', () => {
  test.each([
    ['of an empty line', 'a\n\nb', 2],
    ['of spaces', 'a\n   \nb', 2],
    ['of a line that isn’t there', 'a', 2],
    ['of an empty file', '', 1],
  ])('%s', (_, text, line) => expect(framed(text, line, 1, 1)).toBeUndefined())

  test('without a source', () => expect(frame(undefined, spanOf(1, 1, 2))).toBeUndefined())
})

describe('a long line is cut, with the carets still under the words', () => {
  const WORD = 'TIDE'
  const at = (before: number, after: number) => `${'a'.repeat(before)}${WORD}${'b'.repeat(after)}`
  const caretsOver = (text: string, column: number) => {
    const found = frame(new Source('a.mdx', text), spanOf(1, column, column + WORD.length))
    if (!found) throw new Error('no frame')
    const from = found.carets.indexOf('^')
    return { words: found.line.slice(from, from + WORD.length), carets: found.carets.trim().length, line: found.line }
  }

  test.each([
    ['at its beginning', 0, 5000, /^TIDEb+…$/],
    ['near its beginning', 19, 5000, /^a{19}TIDEb+…$/],
    ['in its middle', 2500, 2500, /^…a{20}TIDEb+…$/],
    ['near its end', 5000, 50, /^…a{46}TIDEb{50}$/],
    ['at its end', 5000, 0, /^…a{96}TIDE$/],
  ])('%s', (_, before, after, shape) => {
    const { words, carets, line } = caretsOver(at(before, after), before + 1)
    expect([words, carets]).toEqual([WORD, 4])
    expect(line).toMatch(shape)
    expect(line.length).toBeLessThanOrEqual(102)
  })

  test('a line of a hundred is not', () => expect(caretsOver(at(40, 56), 41).line).toBe(at(40, 56)))

  test('carets end where the cut line ends', () => {
    const found = frame(new Source('a.mdx', 'a'.repeat(5000)), spanOf(1, 1000, 4000))
    expect((found?.carets.length ?? 0) <= (found?.line.length ?? 0)).toBe(true)
  })
})
