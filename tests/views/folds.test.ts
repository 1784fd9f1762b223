import { expect, test } from 'vitest'
import { folds, LONG } from '../../src/views/folds.ts'

const days = (count: number, day: string) => Array.from({ length: count }, () => day)
const parts = (rows: string[]) => folds(rows, (day) => day).map(({ name, rows }) => [name, rows.length])

test('a year is one part while it is short, and one part a month when it is long', () => {
  const short = days(LONG, '2023-11-02')
  const long = [...days(LONG, '2024-01-30'), '2024-02-01']
  expect(parts([...short, ...long])).toEqual([
    ['2023', LONG],
    ['January 2024', LONG],
    ['February 2024', 1],
  ])
})

test('parts are in the order of the list, and what has no day is told as that', () => {
  expect(parts(['2024-02-01', '2023-02-01', ''])).toEqual([
    ['2024', 1],
    ['2023', 1],
    ['Without a day', 1],
  ])
  expect(parts(days(LONG + 1, ''))).toEqual([['Without a day', LONG + 1]])
})
