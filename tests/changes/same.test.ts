import { describe, expect, test } from 'vitest'
import { differing } from '../../src/changes/differing.ts'
import { sameData, sameText } from '../../src/changes/same.ts'

describe('typography changes nothing', () => {
  test.each([
    ['“a” and ‘b’', '"a" and \'b\''],
    ['2011–12 — a', '2011-12 - a'],
    ['a\n  b\u00a0c', 'a b c'],
    ['and so on…', 'and so on...'],
    ['cafe\u0301', 'caf\u00e9'],
    ['‘same’', '“same”'],
    ['« like these »', '"like these"'],
    ['one—two', 'one – two'],
    ['one ( two )', 'one (two)'],
  ])('%j is %j', (a, b) => expect([sameText(a, b), sameData([{ a }], [{ a: b }])]).toEqual([true, true]))

  test.each([
    ['to day', 'today'],
    ['cafe', 'café'],
    ['10', '1 0'],
    ['The', 'the'],
  ])('%j is not %j', (a, b) => expect([sameText(a, b), sameData({ a }, { a: b })]).toEqual([false, false]))
})

describe('the words that differ are shown, wherever they stand', () => {
  const many = (n: number, word = 'word') => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ')
  test.each([
    ['a b', 'a c', '“a b” is now “a c”'],
    ['a', '', '“a” is now “”'],
    ['“a” b', '"a" c', '““a” b” is now “"a" c”'],
    [
      `${many(300)} end`,
      `${many(300)} start`,
      '“… word296 word297 word298 word299 end” is now “… word296 word297 word298 word299 start”',
    ],
    [
      `end ${many(300)}`,
      `start ${many(300)}`,
      '“end word0 word1 word2 word3 …” is now “start word0 word1 word2 word3 …”',
    ],
    ['a a', 'a a a', '“a a” is now “a a a”'],
  ])('%#', (before, after, expected) => expect(differing(before, after)).toBe(expected))

  test('of very many, how many are left out', () =>
    expect(differing('x', many(50))).toBe(
      `“x” is now “${many(19)} [12 words] ${many(50).split(' ').slice(31).join(' ')}”`,
    ))
})
