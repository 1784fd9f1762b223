import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { found, reportOf, spanOf } from './reports.ts'

const github = (...diagnostics: Parameters<typeof reportOf>[0]) =>
  FORMATS.github?.(reportOf(diagnostics), {}).split('\n') ?? []

describe('a workflow command', () => {
  test('has file, lines, columns, rule, message and help', () =>
    expect(github(found({ help: ['write `tide: ebb`'] }))).toEqual([
      '::error file=content/minutes/2024-03-06.mdx,line=3,endLine=3,col=7,endColumn=11,title=tides-are-told::Unexpected tide `ebbb`, expected one of the moon%0Awrite `tide: ebb`',
      '1 error, 0 warnings, 0 explained, as of 2024-06-01',
    ]))

  test('of a warning', () => expect(github(found({ severity: 'warning' }))[0]).toMatch(/^::warning file=/))

  test.each([
    ['per cent', '100% of 50%25', '100%25 of 50%2525'],
    ['a new line', 'a\nb', 'a\ufffdb'],
    ['a carriage return', 'a\rb', 'a\ufffdb'],
    ['a colon, a comma and a command', 'a: b, ::set-output name=x::y', 'a: b, ::set-output name=x::y'],
  ])('escapes %s in a message', (_, message, expected) =>
    expect(github(found({ message }))[0]).toMatch(
      new RegExp(`title=tides-are-told::${expected.replace(/[.*+?^$()[\]\\|]/g, '\\$&')}$`),
    ),
  )

  test.each([
    ['per cent', 'content/50%.mdx', 'content/50%25.mdx'],
    ['a colon', 'content/a:b.mdx', 'content/a%3Ab.mdx'],
    ['a comma', 'content/a,b.mdx', 'content/a%2Cb.mdx'],
    ['a new line', 'content/a\nb.mdx', 'content/a%0Ab.mdx'],
    ['a carriage return', 'content/a\rb.mdx', 'content/a%0Db.mdx'],
    ['all of them', '%,:\r\n', '%25%2C%3A%0D%0A'],
  ])('escapes %s in the name of a file', (_, file, expected) => {
    const lines = github(found({ file }))
    expect(lines[0]).toContain(`::error file=${expected},line=3,`)
    expect(lines).toHaveLength(2)
  })
})

test('errors come first, each sort in the order of the report', () => {
  const at = (line: number, severity: 'error' | 'warning') => found({ severity, span: spanOf(line, 1, 2) })
  const lines = github(at(1, 'warning'), at(2, 'error'), at(3, 'warning'), at(4, 'error'))
  expect(lines.slice(0, 4).map((line) => line.replace(/^::(\w+).*,line=(\d).*$/, '$1 $2'))).toEqual([
    'error 2',
    'error 4',
    'warning 1',
    'warning 3',
  ])
})

test('of nothing is its numbers', () =>
  expect(github()).toEqual(['0 errors, 0 warnings, 0 explained, as of 2024-06-01']))
