import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf, ROOT, type Run } from './run.ts'

/** Runs `forecast` with this very Node, on the miniature body as of 1 June 2024. */
function forecast(...args: string[]): Run {
  const { PATH = '' } = process.env
  const given = [join(ROOT, 'scripts/run.mjs'), 'forecast', '--content', contentOf(), '--as-of', '2024-06-01', ...args]
  const run = spawnSync(process.execPath, given, { cwd: ROOT, encoding: 'utf8', env: { PATH } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

describe('the last day', () => {
  test.each([
    ['a year ahead, where none is given', [], '2025-06-01'],
    ['a date', ['--until', '2024-12-31'], '2024-12-31'],
    ['so many days ahead', ['--until', '+60'], '2024-07-31'],
    ['the very day', ['--until', '2024-06-01'], '2024-06-01'],
  ])('%s', (_, args, until) => {
    const { code, out, err } = forecast('--format', 'json', ...args)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ asOf: '2024-06-01', until })
  })
})

test('a declaration lapses within the year', () => {
  const { code, out } = forecast()
  expect(code).toBe(0)
  expect(out).toContain('Wednesday 1 January 2025\n')
  expect(out).toMatch(
    /\n {2}error \[declaration-current\] This record holds no current declaration by Ben Marl .*\n {4}people\/ben-marl, at .*\n {4}ask Ben Marl\n/,
  )
})

test('the calendar is one', () => {
  const { out } = forecast('--format', 'ics')
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/)
})

test.each([
  [
    'a day before the first',
    ['--until', '2024-05-31'],
    /^Unexpected day `2024-05-31`, expected one that is not before/,
  ],
  ['a day that is none', ['--until', '2025-02-29'], /^Unexpected day `2025-02-29`, expected one such as 2027-09-01/],
  ['a word', ['--until', 'tomorrow'], /^Unexpected day `tomorrow`/],
  ['a format that isn’t there', ['--format', 'xml'], /^Unexpected format `xml`, expected table, ics or json/],
])('%s is refused in a sentence', (_, args, message) => {
  const { code, out, err } = forecast(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(message)
  expect(err).not.toMatch(/^\s+at |node:internal/m)
})
