import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { findings, recordOf } from '../bodies.ts'
import { explained, found, reportOf, spanOf } from './reports.ts'

const json = (report: ReturnType<typeof reportOf>) => JSON.parse(FORMATS.json?.(report, {}) ?? '')

describe('the report for machines', () => {
  test('has the shape of the contract, key by key, in its order', () => {
    const related = [{ file: 'b.mdx', span: spanOf(4, 5, 6), message: 'the other' }]
    const text = FORMATS.json?.(reportOf([found({ related, help: ['a', 'b'] }), found({ severity: 'warning' })]), {})
    expect(text).toBe(
      JSON.stringify(
        {
          asOf: '2024-06-01',
          documents: 9,
          summary: { errors: 1, warnings: 1, explained: 0, rules: { 'tides-are-told': 2 } },
          diagnostics: [
            {
              rule: 'tides-are-told',
              severity: 'error',
              file: 'content/minutes/2024-03-06.mdx',
              line: 3,
              column: 7,
              endLine: 3,
              endColumn: 11,
              message: 'Unexpected tide `ebbb`, expected one of the moon',
              help: ['a', 'b'],
              basis: 'record',
              subjects: ['minutes/2024-03-06'],
              related: [{ file: 'b.mdx', line: 4, column: 5, message: 'the other' }],
            },
            {
              rule: 'tides-are-told',
              severity: 'warning',
              file: 'content/minutes/2024-03-06.mdx',
              line: 3,
              column: 7,
              endLine: 3,
              endColumn: 11,
              message: 'Unexpected tide `ebbb`, expected one of the moon',
              help: [],
              basis: 'record',
              subjects: ['minutes/2024-03-06'],
              related: [],
            },
          ],
        },
        null,
        2,
      ),
    )
  })

  test('of nothing has an empty list', () =>
    expect(json(reportOf([]))).toEqual({
      asOf: '2024-06-01',
      documents: 9,
      summary: { errors: 0, warnings: 0, explained: 0, rules: {} },
      diagnostics: [],
    }))

  test('keeps the name of a file and a message as they are', () => {
    const [one] = json(reportOf([found({ file: 'a\n"b".mdx', message: '\u001b"x"' })])).diagnostics
    expect([one.file, one.message]).toEqual(['a\n"b".mdx', '\u001b"x"'])
  })

  test('of a rule that failed has its fault, behind everything else', () => {
    const { faults, ...rest } = json(
      reportOf([found()], {}, { faults: [{ rule: 'moons', error: new Error('oh\nat x') }] }),
    )
    expect(Object.keys(rest)).toEqual(['asOf', 'documents', 'summary', 'diagnostics'])
    expect(rest.diagnostics).toHaveLength(1)
    expect(faults).toEqual([{ rule: 'moons', message: expect.stringMatching(/^the rule itself failed \(oh\);/) }])
  })

  test('counts the findings of each rule, by its id', () => {
    const all = [found(), found({ rule: 'moons', severity: 'warning' }), found()]
    expect(Object.entries(json(reportOf(all)).summary.rules)).toEqual([
      ['moons', 1],
      ['tides-are-told', 2],
    ])
  })

  test('counts what exceptions explain', () => {
    expect(json(reportOf([], {}, { explained: [explained()] })).summary).toEqual({
      errors: 0,
      warnings: 0,
      explained: 1,
      rules: {},
    })
  })
})

test('lines and columns count from 1, of the first character too', () => {
  expect(findings('document-shape', { 'topics/gears.mdx': '' })).toEqual([
    'topics/gears.mdx:1:1 Unexpected empty file, expected a document',
  ])
  expect(recordOf({ 'topics/gears.mdx': '' }).documents.get('topics/gears')?.faults[0]?.span).toEqual(spanOf(1, 1, 1))
})
