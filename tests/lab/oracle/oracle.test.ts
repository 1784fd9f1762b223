import { describe, expect, it } from 'vitest'
import { answersOf } from '../../../scripts/lab/oracle/answers.ts'
import { lastOf, written } from '../../../scripts/lab/oracle/calendar.ts'
import { disagreements } from '../../../scripts/lab/oracle/disagreements.ts'

describe('the oracle', () => {
  it('agrees with the record and its rules about two hundred registers', () => {
    const all = Array.from({ length: 200 }, (_, n) => disagreements(n + 1))
    expect(all.flatMap(({ missing, surplus }) => [...missing, ...surplus])).toEqual([])
    expect(Math.min(...all.map(({ reckoned }) => reckoned))).toBeGreaterThan(0)
  })

  it('notices a fact that the program misses, and one that it makes up', () => {
    const { missing, surplus } = disagreements(1, (world) => [...answersOf(world).slice(1), 'member nobody 2024-01-01'])
    expect([missing.length, surplus]).toEqual([1, ['member nobody 2024-01-01']])
  })

  it.each([
    ['twelve months from 1 May', 8887, 12, '2025-04-30'],
    ['a month from 31 January of a leap year', 8796, 1, '2024-02-28'],
    ['a month from 30 January of a common year', 8430, 1, '2023-02-27'],
  ])('counts %s', (_, first, months, last) => {
    expect(written(lastOf(first, months))).toBe(last)
  })
})
