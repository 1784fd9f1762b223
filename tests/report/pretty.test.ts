import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { FORMATS, pretty } from '../../src/report/index.ts'
import { found, reportOf, spanOf, TEXT } from './reports.ts'

describe('a report at a terminal', () => {
  test('with everything that a finding can have', () => {
    const related = [{ file: 'content/posts/chair.mdx', span: spanOf(2, 1, 5), message: 'the chair is named here' }]
    const help = ['write `tide: ebb`', 'or leave it out']
    const report = reportOf([found({ related, help, basis: 'terms-of-reference/first#tides' })], TEXT)
    expect(pretty(report)).toBe(`error[tides-are-told]: Unexpected tide \`ebbb\`, expected one of the moon
 --> content/minutes/2024-03-06.mdx:3:7
  |
3 | tide: ebbb
  |       ^^^^
  = see content/posts/chair.mdx:2:1: the chair is named here
  = help: write \`tide: ebb\`
  = help: or leave it out
  = stands on: terms-of-reference/first#tides

1 tides-are-told

1 error, 0 warnings, 0 explained by exceptions in 9 documents, as of 2024-06-01`)
  })

  test('with a number of two digits, a warning and several findings', () => {
    const texts = { 'a.mdx': `${'\n'.repeat(9)}tide` }
    const report = reportOf([found({ severity: 'warning', file: 'a.mdx', span: spanOf(10, 1, 5) }), found()], {
      ...TEXT,
      ...texts,
    })
    expect(pretty(report)).toBe(`warning[tides-are-told]: Unexpected tide \`ebbb\`, expected one of the moon
  --> a.mdx:10:1
   |
10 | tide
   | ^^^^

error[tides-are-told]: Unexpected tide \`ebbb\`, expected one of the moon
 --> content/minutes/2024-03-06.mdx:3:7
  |
3 | tide: ebbb
  |       ^^^^

2 tides-are-told

1 error, 1 warning, 0 explained by exceptions in 9 documents, as of 2024-06-01`)
  })

  test('of a file without text has no frame', () =>
    expect(pretty(reportOf([found()]))).toBe(`error[tides-are-told]: Unexpected tide \`ebbb\`, expected one of the moon
 --> content/minutes/2024-03-06.mdx:3:7

1 tides-are-told

1 error, 0 warnings, 0 explained by exceptions in 9 documents, as of 2024-06-01`))

  test('of nothing is its numbers', () =>
    expect(pretty(reportOf([], {}, { documents: 1 }))).toBe(
      '0 errors, 0 warnings, 0 explained by exceptions in 1 document, as of 2024-06-01',
    ))
})

describe('many findings', () => {
  const many = (count: number, changes = {}) =>
    Array.from({ length: count }, (_, n) => found({ message: `tide ${n}`, span: spanOf(n + 1, 1, 2), ...changes }))
  const blocks = (report: ReturnType<typeof reportOf>) => pretty(report).split('\n\n')

  test('of one rule in one document: ten are shown, behind them, the place and the mend of each other', () => {
    const [other] = many(1, { rule: 'moons', file: 'z.mdx' })
    const eleventh = many(11, { help: ['write `ebb`', 'or `flow`', 'or explain it'] }).slice(10)
    const shown = blocks(reportOf([...many(10), ...eleventh, ...many(13, { help: [] }).slice(11), other as never]))
    expect(shown[9]).toMatch(/^error\[tides-are-told\]: tide 9\n/)
    expect(shown.slice(10)).toEqual([
      '… and 3 more of tides-are-told in content/minutes/2024-03-06.mdx, in short:\n  11:1 write `ebb`; or `flow`\n  12:1 tide 11\n  13:1 tide 12',
      expect.stringMatching(/^error\[moons\]/),
      ' 1 moons\n13 tides-are-told',
      '14 errors, 0 warnings, 0 explained by exceptions in 9 documents, as of 2024-06-01',
    ])
  })

  test('more than the hundred that are told: the number is that of all', () => {
    const rest = found({ message: '2,000 more', span: spanOf(101, 1, 2), standsFor: 2000 })
    expect(blocks(reportOf([...many(100, { help: ['ebb'] }), rest])).slice(10)).toEqual([
      expect.stringMatching(
        /^… and 2,090 more of tides-are-told in content\/minutes\/2024-03-06.mdx, in short:\n {2}11:1 ebb\n[\s\S]*\n {2}100:1 ebb\n {2}101:1 2,000 more$/,
      ),
      '2100 tides-are-told',
      '2100 errors, 0 warnings, 0 explained by exceptions in 9 documents, as of 2024-06-01',
    ])
  })

  test('ten, or more of several rules or documents, are all shown', () => {
    const all = [...many(10), ...many(10, { rule: 'moons' }), ...many(10, { file: 'z.mdx' })]
    expect(blocks(reportOf(all))).toHaveLength(32)
  })
})

test.each([
  ['record', false],
  ['good-practice', false],
  ['clause:tides', true],
  ['terms-of-reference/first#tides', true],
])('the ground %j is told: %s', (basis, told) =>
  expect(pretty(reportOf([found({ basis })])).includes(`stands on: ${basis}`)).toBe(told),
)

describe('compared with an earlier state', () => {
  const earlier = (...messages: string[]) => ({
    ref: 'main',
    found: new Set(messages.map((message) => ['tides-are-told', 'content/minutes/2024-03-06.mdx', message].join('\n'))),
  })

  test('a finding that stood there already says so', () => {
    const report = { ...reportOf([found({ message: 'a' }), found({ message: 'b' })]), earlier: earlier('b') }
    expect(
      pretty(report)
        .split('\n\n')
        .map((one) => one.includes('= already so at main')),
    ).toEqual([false, true, false, false])
  })

  test('for machines it is a field, and without a base there is none', () => {
    const stood = (report: ReturnType<typeof reportOf>) =>
      JSON.parse(FORMATS.json?.(report, {}) ?? '').diagnostics.map((one: { stoodBefore?: boolean }) => one.stoodBefore)
    const report = reportOf([found({ message: 'a' }), found({ message: 'b' })])
    expect(stood({ ...report, earlier: earlier('b') })).toEqual([false, true])
    expect(stood(report)).toEqual([undefined, undefined])
  })

  test('at another place in the file it is the same finding', () => {
    const moved = reportOf([found({ message: 'b', span: spanOf(99, 1, 2) })])
    expect(pretty({ ...moved, earlier: earlier('b') })).toContain('already so at main')
  })
})

describe('a rule that failed', () => {
  test('is named as the program’s mistake, in one line without a stack', () => {
    const text = pretty(
      reportOf([], {}, { faults: [{ rule: 'moons', error: new TypeError('oh no\n    at check (x.ts:1:1)') }] }),
    )
    expect(text.split('\n')[0]).toBe(
      'fault[moons]: the rule itself failed (oh no); the other rules went on. This is a mistake in the program, not in the record.',
    )
    expect(text).not.toContain('at check')
  })

  test('does nothing to the terminal', () => {
    const text = pretty(reportOf([], {}, { faults: [{ rule: 'moons', error: new Error('\u001b[2J\r\u202eoh') }] }))
    expect(text).not.toMatch(/[\u001b\r\u202e]/)
  })

  test('with something that is no error', () =>
    expect(pretty(reportOf([], {}, { faults: [{ rule: 'moons', error: 'oh' }] }))).toContain(
      'the rule itself failed (oh)',
    ))
})

describe('what a record says does nothing to the terminal', () => {
  test('in a message, a help, a file or a place beside', () => {
    const evil = '\u001b[2J\u0007\r\n\u202ex'
    const text = pretty(
      reportOf([
        found({
          message: evil,
          help: [evil],
          file: evil,
          related: [{ file: evil, span: spanOf(1, 1, 1), message: evil }],
        }),
      ]),
    )
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(text.split('\n')).toHaveLength(8)
  })

  test('in a line of the file, in which each sign keeps its place', () => {
    const report = reportOf([found({ file: 'a.mdx', span: spanOf(1, 9, 10) })], { 'a.mdx': 'a \u001b[2J b\u0000c' })
    expect(pretty(report)).toContain('1 | a \ufffd[2J b\ufffdc\n  |         ^')
  })
})

test('colours are asked for, and change no word', () => {
  const report = reportOf([found({ help: ['write `tide: ebb`'] })], TEXT)
  const coloured = pretty(report, { colour: true })
  expect(coloured).toContain('\u001b[')
  expect(stripVTControlCharacters(coloured)).toBe(pretty(report, { colour: false }))
})
