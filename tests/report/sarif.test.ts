import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sources } from '../../src/archive/sources.ts'
import { FORMATS, summarise } from '../../src/report/index.ts'
import { printable } from '../../src/report/printable.ts'
import { EXAMPLE_BODY, RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { EVERYTHING, hostile, hostilePath } from './hostile.ts'
import { explained, found, type reportOf as Made, RULE, reportOf, spanOf } from './reports.ts'
import { sarifFaults } from './schemas.ts'

const log = (...args: Parameters<typeof Made>) => JSON.parse(FORMATS.sarif?.(reportOf(...args), {}) ?? '')
const runOf = (...args: Parameters<typeof Made>) => log(...args).runs[0]

describe('a SARIF log', () => {
  test('is valid with everything that a report can have', () => {
    const related = [{ file: 'b.mdx', span: spanOf(4, 5, 6), message: 'the other' }]
    const faults = [{ rule: 'tides-are-told', error: new Error('oh') }]
    const all = log([found({ related, help: ['a'] })], {}, { explained: [explained()], faults })
    expect(sarifFaults(all)).toEqual([])
    expect([all.version, all.runs.length]).toEqual(['2.1.0', 1])
  })

  test('of nothing is valid, and a success', () => {
    expect(sarifFaults(log([]))).toEqual([])
    expect(runOf([]).results).toEqual([])
    expect(runOf([]).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
  })

  test('the schema can refuse', () => {
    const all = log([found()])
    all.runs[0].results[0].level = 'fatal'
    expect(sarifFaults(all)).not.toEqual([])
    expect(sarifFaults({ ...log([]), version: '2.0.0' })).not.toEqual([])
  })

  test('names the day and the numbers', () =>
    expect(runOf([found()], {}, { explained: [explained()] }).properties).toEqual({
      asOf: '2024-06-01',
      documents: 9,
      errors: 1,
      warnings: 0,
      explained: 1,
      rules: { 'tides-are-told': 1 },
    }))
})

describe('a rule', () => {
  const [rule] = runOf([]).tool.driver.rules

  test('is described by its invariant, its why, its ground and what keeps it', () => {
    expect(rule).toMatchObject({
      id: 'tides-are-told',
      shortDescription: { text: 'Each meeting tells the tide.' },
      fullDescription: { text: 'The harbour is dry at ebb.' },
      defaultConfiguration: { level: 'error' },
      properties: { basis: 'terms-of-reference/first#register' },
    })
    expect(rule.help.text).toContain('Stands on: terms-of-reference/first#register')
    expect(rule.help.markdown).toContain('Stands on: `terms-of-reference/first#register`')
  })

  test('shows its good example, in a fence that holds', () => {
    const files = { 'topics/tide.mdx': 'a\n```\n{b}\n````\n' }
    const report = reportOf([])
    const text = FORMATS.sarif?.({ ...report, rules: [{ ...RULE, good: { files } }] }, {}) ?? ''
    const { help } = JSON.parse(text).runs[0].tool.driver.rules[0]
    expect(help.text).toContain('content/topics/tide.mdx\n\na\n```\n{{b}}\n````\n')
    expect(help.markdown).toMatch(/`content\/topics\/tide\.mdx`\n\n`{5}\na\n`{3}\n\{\{b\}\}\n`{4}\n`{5}$/)
  })

  test('that is no duty of this body is not listed', () => {
    const { rules } = JSON.parse(FORMATS.sarif?.({ ...reportOf([]), rules: RULES }, {}) ?? '').runs[0].tool.driver
    const listed = rules.map((one: { id: string }) => one.id)
    // The miniature body has no minuted decision on letters or buddies.
    expect(RULES.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual(['employer-letter', 'buddy-clear'])
  })

  test('of all that there are, each has its good example, or what its bad one spoils', () => {
    const { rules } = JSON.parse(FORMATS.sarif?.({ ...reportOf([]), rules: RULES }, {}) ?? '').runs[0].tool.driver
    for (const [n, { good, bad }] of rules
      .map(({ id }: { id: string }) => RULES.find((one) => one.id === id))
      .entries()) {
      const own = Object.keys(good.files)
      const spoilt = Object.keys(bad.files).filter((path) => path in EXAMPLE_BODY)
      for (const path of own.length > 0 ? own : spoilt)
        expect(rules[n].help.markdown).toContain(`\n\n\`content/${path}\`\n\n\`\`\``)
    }
  })
})

describe('the driver', () => {
  const driver = (body: string) => {
    const record = recordOf({ 'body.yaml': `name: A\nsummary: b\nsponsor: c\nappointedBy: d\nterms: first\n${body}` })
    const all = JSON.parse(FORMATS.sarif?.({ ...reportOf([]), record }, {}) ?? '')
    expect(sarifFaults(all)).toEqual([])
    return all.runs[0].tool.driver
  }
  test('names the repository where the record does', () =>
    expect(driver('repository: https://example.org/clock').informationUri).toBe('https://example.org/clock'))
  test('else none', () => expect(Object.keys(driver(''))).toEqual(['name', 'rules']))
})

describe('a result', () => {
  test('has its rule, level, words, place, places beside it and name', () => {
    const related = [
      { file: 'b.mdx', span: spanOf(4, 5, 6), message: 'the other' },
      { file: 'b.mdx', span: spanOf(4, 5, 6), message: 'the other' },
    ]
    const { results, columnKind } = runOf([found({ severity: 'warning', help: ['write x'], related })])
    const beside = (id: number) => ({
      id,
      physicalLocation: {
        artifactLocation: { uri: 'b.mdx', uriBaseId: '%SRCROOT%' },
        region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 6 },
      },
      message: { text: 'the other' },
    })
    expect(results).toEqual([
      {
        ruleId: 'tides-are-told',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'Unexpected tide `ebbb`, expected one of the moon\nwrite x' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/minutes/2024-03-06.mdx', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 11 },
            },
          },
        ],
        relatedLocations: [beside(1), beside(2)],
        partialFingerprints: { 'finding/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
        suppressions: [],
      },
    ])
    expect(columnKind).toBe('utf16CodeUnits')
  })

  test('counts columns in units of UTF-16, a sign outside the first plane as two', () => {
    const record = recordOf({
      'minutes/2024-05-01.mdx':
        '---\ndate: 2024-05-01\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n😀é <Action id="1">x</Action>\n',
    })
    const verdict = runRules(RULES, record, '2024-06-01')
    const report = { verdict, summary: summarise(verdict), rules: RULES, record, source: sources(record) }
    const { results } = JSON.parse(FORMATS.sarif?.(report, {}) ?? '').runs[0] as {
      results: { ruleId: string; locations: { physicalLocation: { region: object } }[] }[]
    }
    const result = results.find(({ ruleId }) => ruleId === 'document-shape')
    expect(result?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 8, startColumn: 5 })
  })

  test('of a rule that was not asked has no index', () =>
    expect(runOf([found({ rule: 'moons' })]).results[0]).toMatchObject({ ruleId: 'moons', ruleIndex: -1 }))

  test('says whether it stood at the base', () => {
    const earlier = { ref: 'main', found: new Set(['tides-are-told\ncontent/minutes/2024-03-06.mdx\nb']) }
    const report = { ...reportOf([found({ message: 'a' }), found({ message: 'b' })]), earlier }
    const { results } = JSON.parse(FORMATS.sarif?.(report, {}) ?? '').runs[0]
    expect(results.map((one: { properties: object }) => one.properties)).toEqual([
      { stoodBefore: false },
      { stoodBefore: true },
    ])
  })

  test.each([
    ['content/a b.mdx', 'content/a%20b.mdx'],
    ['content/50%.mdx', 'content/50%25.mdx'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['content/ä#?.mdx', 'content/%C3%A4%23%3F.mdx'],
    ['a\\b\n.mdx', 'a%5Cb%0A.mdx'],
  ])('in the file %j is at %j', (file, uri) =>
    expect(runOf([found({ file })]).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri),
  )

  test.each([
    ['/tmp/a b/x.mdx', 'file:///tmp/a%20b/x.mdx'],
    ['C:/a b/x.mdx', 'file:///C:/a%20b/x.mdx'],
  ])('outside of the repository, in %j, has a whole address', (file, uri) =>
    expect(runOf([found({ file })]).results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri }),
  )
})

describe('what exceptions explain', () => {
  const exceptions =
    '- {rule: declaration-current, subject: people/ben-marl, reason: Ben Marl was at sea and could not sign., approvedBy: Ada Finch, recorded: 2024-05-02, expires: 2024-12-31}\n'
  const record = recordOf({ 'exceptions.yaml': exceptions, 'interests/ben-marl/2024-01-01.mdx': undefined })
  const verdict = runRules(RULES, record, '2024-06-01')
  const report = { verdict, summary: summarise(verdict), rules: RULES, record, source: sources(record) }
  const all = JSON.parse(FORMATS.sarif?.(report, {}) ?? '')
  const results: { ruleId: string; suppressions: object[] }[] = all.runs[0].results

  test('is a suppressed result, with the reason and the place of the exception', () => {
    expect(sarifFaults(all)).toEqual([])
    expect(results.find((one) => one.ruleId === 'declaration-current')?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Ben Marl was at sea and could not sign.',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'content/exceptions.yaml', uriBaseId: '%SRCROOT%' },
            region: expect.objectContaining({ startLine: 1, startColumn: 3 }),
          },
        },
        properties: { approvedBy: 'Ada Finch', recorded: '2024-05-02', expires: '2024-12-31' },
      },
    ])
  })

  test('and what is not has an empty list', () => {
    const others = results.filter((one) => one.ruleId !== 'declaration-current')
    expect(others.length).toBeGreaterThan(0)
    expect(others.map((one) => one.suppressions)).toEqual(others.map(() => []))
  })
})

test('a rule that failed is a notification, the run no success, and its other findings stand', () => {
  const run = runOf([found()], {}, { faults: [{ rule: 'tides-are-told', error: new Error('oh {0}\n    at x.ts') }] })
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: expect.stringMatching(/^the rule itself failed \(oh \{\{0\}\}\);/) },
          associatedRule: { id: 'tides-are-told', index: 0 },
        },
      ],
    },
  ])
  expect(run.results).toHaveLength(1)
})

describe('whatever a file is called and a message says', () => {
  const said = (text: string) => text.replaceAll('{{', '{').replaceAll('}}', '}')

  test('the log is valid, its address leads to the file, its words are those, without link or placeholder', () =>
    fc.assert(
      fc.property(hostilePath, hostile, (file, message) => {
        const all = log([found({ file, message, related: [{ file, span: spanOf(1, 1, 2), message }] })])
        expect(sarifFaults(all)).toEqual([])
        const [result] = all.runs[0].results
        const { uri } = result.locations[0].physicalLocation.artifactLocation
        expect(decodeURIComponent(uri)).toBe(file.toWellFormed())
        expect(new URL(uri, 'file:///root/').href).toMatch(/^file:\/\/\/root\//)
        for (const text of [result.message.text, result.relatedLocations[0].message.text]) {
          expect(text).not.toMatch(/\]\(|(?<!\{)\{(?:\{\{)*(?!\{)/)
          expect(text).not.toMatch(/[\u0000-\u0008\n\r\u001b\u202e\u2066]/)
        }
        expect(said(result.message.text)).toBe(printable(message).replaceAll('](', '] ('))
      }),
    ))

  test('all at once', () => {
    const exception = { reason: EVERYTHING, approvedBy: EVERYTHING }
    const all = log([found({ file: EVERYTHING, message: EVERYTHING })], {}, { explained: [explained({}, exception)] })
    expect(sarifFaults(all)).toEqual([])
  })
})
