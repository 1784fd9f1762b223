import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { main, page, textOf } from './pages.ts'

/** The words of a text, marks left out. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? []
}

/** How many words of `source` stand in `text` in their order: the longest common subsequence. */
function inOrder(source: readonly string[], text: readonly string[]): number {
  let above = new Uint16Array(text.length + 1)
  for (const word of source) {
    const row = new Uint16Array(text.length + 1)
    for (let n = 1; n <= text.length; n++) {
      row[n] = word === text[n - 1] ? (above[n - 1] as number) + 1 : Math.max(above[n] as number, row[n - 1] as number)
    }
    above = row
  }
  return above[text.length] as number
}

describe('at least 99.5 % of the words of each source stand on its page, in order', () => {
  test.each([
    ['minutes-2011-03-17', 'minutes/2011-03-17/'],
    ['minutes-2011-09-01', 'minutes/2011-09-01/'],
    ['terms-of-reference', 'terms-of-reference/first/'],
  ])('%s', (source, path) => {
    const asked = words(
      readFileSync(new URL(`../fixtures/sources/${source}.txt`, import.meta.url), 'utf8').replaceAll('**', ''),
    )
    const shown = words(textOf(main(page(inject('sites').real as string, path))))
    const share = inOrder(asked, shown) / asked.length
    expect(asked.length).toBeGreaterThan(400)
    expect(share).toBeGreaterThanOrEqual(0.995)
  })
})

test('words out of order are not counted', () => {
  expect(inOrder(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(1)
  expect(inOrder(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toBe(3)
})
