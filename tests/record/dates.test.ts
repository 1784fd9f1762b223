import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, earliest, inWords, isDate, weekday } from '../../src/record/index.ts'

describe('calendar months', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29', 'the last day of a leap February'],
    ['2023-01-31', 1, '2023-02-28', 'the last day of February'],
    ['2024-02-29', 12, '2025-02-28', 'a leap day and a year'],
    ['2024-02-29', 48, '2028-02-29', 'a leap day and four years'],
    ['2023-02-28', 12, '2024-02-28', 'not the leap day'],
    ['2024-08-31', 1, '2024-09-30', 'a short month'],
    ['2024-12-31', 2, '2025-02-28', 'across the year'],
    ['2024-05-15', 0, '2024-05-15', 'none'],
    ['1999-12-01', 1, '2000-01-01', 'across the century'],
  ])('%s and %i months is %s: %4$s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-31', 1, '2024-04-01'],
  ['2024-10-27', 1, '2024-10-28'],
  ['2024-01-01', -1, '2023-12-31'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected)
  expect(daysBetween(date, expected)).toBe(days)
})

test('a year of days', () => {
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
  expect(daysBetween('2025-01-01', '2024-01-01')).toBe(-366)
})

test.each([
  ['2011-03-17', 'Thursday'],
  ['2024-02-29', 'Thursday'],
  ['2024-05-05', 'Sunday'],
  ['2024-05-06', 'Monday'],
])('%s was a %s', (date, name) => expect(weekday(date)).toBe(name))

test.each([
  ['2011-09-01', '1 September 2011'],
  ['2012-06', 'June 2012'],
  ['2012', '2012'],
  ['2024-12-31', '31 December 2024'],
])('%s in words is %s', (date, expected) => expect(inWords(date)).toBe(expected))

test.each([
  '',
  '<img src=x>',
  '2024-<b>-01',
  '2024-05-01<b>',
  '2024-05-01\n',
  '2024-13-01',
  '2024-00',
  '24-1-1',
  'today',
])('%j is no date and has no words', (text) => expect(inWords(text)).toBe(''))

describe('what is a day', () => {
  test.each(['2024-02-29', '2023-12-31', '0001-01-01'])('%j is', (text) => expect(isDate(text)).toBe(true))
  test.each([
    ...['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '20240101', '', 'today', '2024-01'],
    ...['2024-01-01T00:00', ' 2024-01-01', '2024-01-01\n', '-2024-01-01', '２０２４-01-01'],
  ])('%j is not', (text) => expect(isDate(text)).toBe(false))
})

test('the earliest of dates, some of which are not there', () => {
  expect(earliest('2024-03-01')).toBe('2024-03-01')
  expect(earliest('2024-03-01', undefined, '2024-02-29')).toBe('2024-02-29')
  expect(earliest('2024-03-01', '2024-03-02', undefined)).toBe('2024-03-01')
})
