/** The forecast as a table, a calendar and JSON. */
import { expect, test } from 'vitest'
import { ics } from '../../src/forecast/ics.ts'
import { json } from '../../src/forecast/json.ts'
import { table } from '../../src/forecast/table.ts'
import { forecast } from '../../src/forecast/turns.ts'
import { RULES } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'

const FORM = (day: string) => `---\nmember: ben-marl\nsigned: ${day}\nform: signed\nnil: true\n---\n`
const rules = RULES.filter(({ id }) => id === 'declaration-current')
const record = recordOf({
  'interests/ben-marl/2024-01-01.mdx': FORM('2024-02-29'),
  'people/ben-marl.mdx': '---\nname: Ben, “M”; Märl \\ 🛶\nroles:\n  - {post: members, from: 2024-01-01}\n---\n',
})
const of = (until: string) =>
  forecast(rules, record, '2024-06-01', until).turns.filter(({ finding }) =>
    finding.subjects.join().includes('ben-marl'),
  )

test('a declaration of 29 February lapses on the last day of February; that day itself is in the span', () => {
  expect(of('2025-02-27')).toEqual([])
  expect(of('2025-02-28').map(({ date, turn }) => `${date} ${turn}`)).toEqual(['2025-02-28 appears'])
})

test('a span of no days has no turns', () => expect(of('2024-06-01')).toEqual([]))

test('the table names the day, the rule, the place and whom to ask', () => {
  const text = table(of('2025-02-28'), record, '2024-06-01', '2025-02-28')
  expect(text).toContain(
    'Friday 28 February 2025\n  error [declaration-current] This record holds no current declaration by Ben, “M”; Märl',
  )
  expect(text).toContain(
    '    people/ben-marl, at content/interests/ben-marl/2024-01-01.mdx:3\n    ask Ben, “M”; Märl \\ 🛶',
  )
  expect(text).toContain('1 turn from 1 June 2024 until 28 February 2025, if nobody edits anything')
  expect(table([], record, '2024-06-01', '2025-01-01')).toBe(
    'Nothing turns by itself from 1 June 2024 until 1 January 2025.',
  )
})

test('the calendar reads back: lines of 75 bytes, words as they were', () => {
  const text = ics(of('2025-02-28'), record, '2024-06-01')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const value = (name: string) => {
    const found = lines.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)) ?? ''
    return found.slice(found.indexOf(':') + 1).replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign))
  }
  expect(value('SUMMARY')).toContain('Error: This record holds no current declaration by Ben, “M”; Märl \\ 🛶 (Members')
  expect(value('DTSTART')).toBe('20250228')
  expect(value('DTEND')).toBe('20250301')
  expect(value('DTSTAMP')).toBe('20240601T000000Z')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(ics(of('2025-02-28'), record, '2024-06-01')).toBe(text)
})

test('JSON', () => {
  const { turns, ...span } = JSON.parse(json(of('2025-02-28'), '2024-06-01', '2025-02-28'))
  expect(span).toEqual({ asOf: '2024-06-01', until: '2025-02-28' })
  expect(turns).toMatchObject([
    {
      date: '2025-02-28',
      turn: 'appears',
      explained: false,
      rule: 'declaration-current',
      severity: 'error',
      subject: 'people/ben-marl',
      file: 'content/interests/ben-marl/2024-01-01.mdx',
      line: 3,
    },
  ])
})
