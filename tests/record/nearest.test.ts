import { describe, expect, test } from 'vitest'
import { nearest, oneOf } from '../../src/record/index.ts'

const IDS = ['peter-marsh', 'peter-moss', 'chair', 'vice-chair', 'ed-mayo']

describe('the nearest known word', () => {
  test.each([
    ['a letter changed', 'peter-mersh', 'peter-marsh'],
    ['a letter left out', 'peter-mrsh', 'peter-marsh'],
    ['a letter too many', 'peter-marssh', 'peter-marsh'],
    ['two letters swapped', 'ptere-marsh', 'peter-marsh'],
    ['capital letters', 'Chair', 'chair'],
    ['a part left out', 'vicechair', 'vice-chair'],
    ['the nearer of two', 'peter-mosh', 'peter-moss'],
    ['the same', 'ed-mayo', 'ed-mayo'],
  ])('%s', (_, word, expected) => expect(nearest(word, IDS)).toBe(expected))

  test.each(['somebody-else', 'x', '', 'mayor', 'hair-vice-c'])('none for %j', (word) =>
    expect(nearest(word, IDS)).toBeUndefined(),
  )

  test('none where every letter is another', () => {
    expect(nearest('a', ['b', 'dl'])).toBeUndefined()
    expect(nearest('3', ['1', '2'])).toBeUndefined()
    expect(nearest('', ['b'])).toBeUndefined()
  })

  test('none of none', () => expect(nearest('chair', [])).toBeUndefined())

  test('swapping two letters is nearer than changing two', () => expect(nearest('abdc', ['abxy', 'abcd'])).toBe('abcd'))
})

test.each([
  [[], ''],
  [['a'], '`a`'],
  [['a', 'b'], '`a` or `b`'],
  [['a', 'b', 'c'], '`a`, `b` or `c`'],
])('%j as a sentence lists them', (list, expected) => expect(oneOf(list)).toBe(expected))

test('what is too long to be a slip has none, whatever the candidates', () => {
  const word = 'a'.repeat(101)
  expect(nearest(word, [word])).toBeUndefined()
  expect(nearest(`${'b'.repeat(99)}a`, ['b'.repeat(100)])).toBe('b'.repeat(100))
})
