import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { printable } from '../../src/report/printable.ts'
import { EVERYTHING, hostile, hostilePath } from './hostile.ts'
import { found, reportOf, spanOf } from './reports.ts'
import { commandOf } from './runner.ts'

const github = (...diagnostics: Parameters<typeof reportOf>[0]) =>
  FORMATS.github?.(reportOf(diagnostics), {}).split('\n') ?? []

describe('a workflow command', () => {
  test('has file, lines, columns, rule, message and help', () =>
    expect(github(found({ help: ['write `tide: ebb`'] }))).toEqual([
      '::error file=content/minutes/2024-03-06.mdx,line=3,endLine=3,col=7,endColumn=11,title=tides-are-told::Unexpected tide `ebbb`, expected one of the moon%0Awrite `tide: ebb`',
      '1 error, 0 warnings, 0 explained, as of 2024-06-01',
    ]))

  test('of words over several lines has no columns, which GitHub takes only on one', () =>
    expect(github(found({ span: spanOf(3, 7, 2, 5) }))[0]).toMatch(/,line=3,endLine=5,title=/))

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

describe('as the runner of GitHub reads it', () => {
  test('a finding is one command, whatever its file is called and its message says', () =>
    fc.assert(
      fc.property(hostilePath, hostile, fc.array(hostile, { maxLength: 2 }), (file, message, help) => {
        const lines = github(found({ file, message, help }))
        expect(lines).toHaveLength(2)
        const { command, properties, data } = commandOf(lines[0] ?? '') ?? {}
        expect([command, Object.keys(properties ?? {})]).toEqual([
          'error',
          ['file', 'line', 'endLine', 'col', 'endColumn', 'title'],
        ])
        expect(properties).toMatchObject({ file, line: '3', title: 'tides-are-told' })
        expect(data?.trimEnd()).toBe([message, ...help].map(printable).join('\n').trimEnd())
        expect(commandOf(lines[1] ?? '')).toBeUndefined()
      }),
    ))

  test('all at once begins no second command', () => {
    const lines = github(found({ file: EVERYTHING, message: EVERYTHING, help: [EVERYTHING], severity: 'warning' }))
    expect(lines.map((line) => commandOf(line)?.command)).toEqual(['warning', undefined])
    expect(lines.join('\n').split(/\r\n|[\r\n]/)).toHaveLength(2)
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

describe('GitHub shows ten of each level', () => {
  const shown = (errors: number, warnings: number) => {
    const some = (n: number, severity: 'error' | 'warning') =>
      Array.from({ length: n }, (_, line) => found({ severity, span: spanOf(line + 1, 1, 2) }))
    const lines = github(...some(warnings, 'warning'), ...some(errors, 'error'))
    const commands = lines.map((line) => commandOf(line))
    const of = (level: string) => commands.filter((one) => one?.command === level).map((one) => one?.properties.line)
    return { errors: of('error'), warnings: of('warning'), last: lines.at(-1), lines: lines.length }
  }
  const firstTen = Array.from({ length: 10 }, (_, n) => String(n + 1))

  test.each([
    [10, 10, 'as of 2024-06-01'],
    [11, 10, 'as of 2024-06-01; 1 error not shown here, see the summary of this run'],
    [10, 11, 'as of 2024-06-01; 1 warning not shown here, see the summary of this run'],
    [12, 35, 'as of 2024-06-01; 2 errors and 25 warnings not shown here, see the summary of this run'],
  ])('of %i errors and %i warnings', (errors, warnings, end) => {
    const counts = `${errors} errors, ${warnings} warnings, 0 explained, ${end}`
    expect(shown(errors, warnings)).toEqual({ errors: firstTen, warnings: firstTen, last: counts, lines: 21 })
  })

  test('fewer of one make no room for the other', () =>
    expect(shown(1, 12)).toMatchObject({ errors: ['1'], warnings: firstTen, lines: 12 }))
})

describe('a rule that failed', () => {
  const moons = { rule: 'moons', error: new Error('oh: 100%\n::error::x') }
  const lines = (errors: number) =>
    FORMATS.github?.(reportOf(Array(errors).fill(found()), {}, { faults: [moons] }), {}).split('\n') ?? []

  test('is an error before the others, and told on the last line', () => {
    const [first, second, last] = lines(1)
    expect(first).toMatch(/^::error title=moons::the rule itself failed \(oh: 100%25\); the other rules went on\./)
    expect(second).toMatch(/^::error file=/)
    expect(last).toBe('1 error, 0 warnings, 0 explained, 1 rule failed, as of 2024-06-01')
  })

  test('takes one of the ten places', () => {
    expect(lines(10)).toHaveLength(11)
    expect(lines(10).at(-1)).toContain('; 1 error not shown here')
  })
})

test('of nothing is its numbers', () =>
  expect(github()).toEqual(['0 errors, 0 warnings, 0 explained, as of 2024-06-01']))
