/** The forecast against trial: every day of five years. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { forecast, found } from '../../src/forecast/turns.ts'
import { addDays } from '../../src/record/index.ts'
import { RULES } from '../../src/rules/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

describe.each([
  ['the invented body', 'tests/fixtures/lantern', '2025-10-01', '2030-10-01'],
  ['the invented body, later', 'tests/fixtures/lantern', '2028-01-01', '2033-01-01'],
  ['the real record, in its days', 'content', '2011-01-01', '2016-01-01'],
  ['the real record, now', 'content', '2026-11-23', '2031-11-24'],
])('%s', (_, folder, asOf, until) => {
  test('turns on the days that are named, and on no other', () => {
    const { record } = readArchive(join(ROOT, folder), ROOT)
    const tried: string[] = []
    let before = found(RULES, record, asOf)
    for (let day = addDays(asOf, 1); day <= until; day = addDays(day, 1)) {
      const now = found(RULES, record, day)
      for (const key of before.keys()) if (!now.has(key)) tried.push(`${day} goes ${key}`)
      for (const key of now.keys()) if (!before.has(key)) tried.push(`${day} appears ${key}`)
      before = now
    }
    const named = forecast(RULES, record, asOf, until).map(
      ({ date, turn, finding: { rule, file, span, subjects } }) =>
        `${date} ${turn} ${[rule, file, span.line, span.column, ...subjects].join('\n')}`,
    )
    expect(named).toEqual(tried.map((one) => one.replace(/\n#\d+$/, '')))
  })
})
