import { describe, expect, test } from 'vitest'
import { sources } from '../../src/archive/sources.ts'
import { FORMATS, summarise } from '../../src/report/index.ts'
import { EXAMPLE_BODY, RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'

/** A record in which many things are wrong, its files given in some order. */
function report(order: (paths: string[]) => string[]) {
  const files: Record<string, string> = {
    ...EXAMPLE_BODY,
    'minutes/2024-05-01.mdx':
      '---\ndate: 2024-05-01\nstatus: aproved\nattended: [nobody]\n---\n\n<Action id="1" owner="x, y">z</Action>\n\n<script />\n',
    'minutes/2024-03-06.mdx':
      '---\ndate: 2024-03-06\nstatus: approved\nattended: [ada-finch, ben-marl, cleo]\n---\n\n<Action id="1" owner="x, y">z</Action>\n\n<Action id="2">z</Action>\n',
    'interests/ben-marl/2024-01-01.mdx': '---\nmember: ben-marl\nsigned: 2023-01-01\nform: unsigned\n---\n',
    'exceptions.yaml':
      '- {rule: moon, subject: x, reason: twenty characters or more, approvedBy: x, recorded: 2024-01-01, expires: 2024-12-31}\n',
    'notes.txt': 'x',
  }
  const record = recordOf({}, Object.fromEntries(order(Object.keys(files)).map((path) => [path, files[path]])))
  const verdict = runRules(RULES, record, '2024-06-01')
  return { verdict, summary: summarise(verdict), rules: RULES, record, source: sources(record) }
}

const asIs = (paths: string[]) => paths

test('there is something to compare', () => {
  const { verdict } = report(asIs)
  expect(verdict.diagnostics.length).toBeGreaterThan(8)
  expect(new Set(verdict.diagnostics.map((one) => one.rule)).size).toBeGreaterThan(6)
})

describe.each(Object.entries(FORMATS))('%s', (_, write) => {
  test('prints the same bytes twice', () => expect(write(report(asIs), {})).toBe(write(report(asIs), {})))

  test('prints the same bytes whatever order the files come in', () => {
    const backwards = (paths: string[]) => [...paths].reverse()
    expect(write(report(backwards), {})).toBe(write(report(asIs), {}))
  })
})

test('findings stand in the order of file, line, column and rule', () => {
  const keys = report(asIs).verdict.diagnostics.map(({ file, span, rule }) =>
    [file, String(span.line).padStart(6, '0'), String(span.column).padStart(6, '0'), rule].join('\n'),
  )
  expect(keys).toEqual([...keys].sort())
})
