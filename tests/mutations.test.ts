/** The rules against the invented body, broken in many ways. */
import { describe, expect, test } from 'vitest'
import { allMutations, lanternJudge } from '../scripts/lab/mutate/main.ts'
import { RULES } from '../src/rules/index.ts'

const judge = lanternJudge()
const lists = await allMutations()

test('the unbroken body raises no alarm', () => expect(judge.alarms()).toEqual([]))

test('each rule is broken in three ways at least, and all of them in a hundred and fifty', () => {
  expect(lists.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort())
  expect(lists.filter(({ of }) => of.length < 3).map(({ rule }) => rule)).toEqual([])
  expect(lists.reduce((sum, { of }) => sum + of.length, 0)).toBeGreaterThanOrEqual(150)
})

describe.each(lists)('$rule', ({ rule, of }) => {
  test('no two are called the same', () => expect(new Set(of.map(({ name }) => name)).size).toBe(of.length))

  test.each(of.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    expect(judge.judge(rule, mutation)).toEqual({ missed: [], unasked: [] })
  })
})
