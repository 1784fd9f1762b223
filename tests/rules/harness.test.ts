import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { exampleOutput } from '../../src/report/example.ts'
import { EXAMPLE_BODY, judgeExample, RULES, runRules } from '../../src/rules/index.ts'
import { recordOf, verdictOf } from '../bodies.ts'

const FOLDER = fileURLToPath(new URL('../../src/rules/', import.meta.url))
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

describe('the list of rules', () => {
  test('holds each file of a rule, under its name, once', () => {
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort())
  })

  test('holds those that the issue names', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(
      expect.arrayContaining([
        ...[
          'document-shape',
          'safe-content',
          'link-resolves',
          'action-has-owner',
          'update-known',
          'declaration-current',
        ],
        ...['declaration-current-at-meeting', 'declaration-complete', 'member-at-the-time', 'deferral-taken-up'],
        'exception-in-force',
      ]),
    )
  })

  test('has one judge of the others', () => {
    expect(RULES.filter((rule) => rule.last).map((rule) => rule.id)).toEqual(['exception-in-force'])
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what holds and why, in sentences', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(rule.title).toMatch(/^[A-Z][^.]{10,70}$/)
    expect(rule.invariant).toMatch(/^[A-Z“"].{20,}\.$/s)
    expect(rule.why).toMatch(/^[A-Z“"].{20,}\.$/s)
    expect(['error', 'warning']).toContain(rule.severity)
  })

  test('stands on something: where it names a clause, the miniature body has it', () => {
    expect(rule.basis).toMatch(
      /^(clause:[a-z-]+|decision:[a-z-]+|record|good-practice|accessibility|comply-or-explain)$/,
    )
    const clause = /^clause:(.+)$/.exec(rule.basis)?.[1]
    if (clause) expect(EXAMPLE_BODY['terms-of-reference/first.mdx']).toContain(`<Clause id="${clause}">`)
  })

  test('breaks on its bad example, with the very output it promises', () => {
    expect(exampleOutput(rule, rule.bad)).toBe(rule.bad.output)
    expect(rule.bad.output).toContain(`${rule.severity}[${id}]: `)
  })

  test('has help in each finding of its bad example', () => {
    for (const { help } of judgeExample(rule, rule.bad, RULES).diagnostics) expect(help.join('')).not.toBe('')
  })

  test('is kept in its good example, which breaks no other, seals aside', () => {
    const { diagnostics, faults } = verdictOf(rule.good.files, rule.good.asOf)
    const isSealing = (one: string) => one === 'sealed-text' && id !== one
    expect(diagnostics.filter((one) => one.rule === id || (one.severity === 'error' && !isSealing(one.rule)))).toEqual(
      [],
    )
    expect(faults).toEqual([])
  })
})

test('the miniature body keeps every rule', () => {
  expect(verdictOf()).toEqual({ asOf: '2024-06-01', documents: 9, diagnostics: [], explained: [], faults: [] })
})

describe('no rule fails', () => {
  const NOTHING = Object.fromEntries(Object.keys(EXAMPLE_BODY).map((path) => [path, undefined]))
  const paths = Object.keys(EXAMPLE_BODY)
  const half = (path: string) => EXAMPLE_BODY[path]?.slice(0, 25)

  test('on an empty record', () => {
    const { faults, diagnostics } = verdictOf(NOTHING)
    expect(faults).toEqual([])
    expect(diagnostics.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'content/body.yaml Missing file `body.yaml`',
      'content/exceptions.yaml Missing file `exceptions.yaml`',
    ])
  })

  test.each(paths)('without %s', (path) => expect(verdictOf({ [path]: undefined }).faults).toEqual([]))
  test.each(paths)('with an empty %s', (path) => expect(verdictOf({ [path]: '' }).faults).toEqual([]))
  test.each(paths)('with half of %s', (path) => expect(verdictOf({ [path]: half(path) ?? '' }).faults).toEqual([]))
  test.each(paths)('with only a body in %s', (path) =>
    expect(verdictOf({ [path]: '## A\n\n[b](c.mdx)\n' }).faults).toEqual([]),
  )
  test.each(paths)('with a body that can’t be read in %s', (path) =>
    expect(verdictOf({ [path]: `${EXAMPLE_BODY[path]}\na { b\n` }).faults).toEqual([]),
  )

  test('with every document broken', () => {
    const broken = Object.fromEntries(paths.map((path) => [path, `---\na: [\n---\n\n<Action\n`]))
    const { faults, diagnostics } = verdictOf(broken)
    expect(faults).toEqual([])
    expect(new Set(diagnostics.map((one) => one.rule))).toEqual(new Set(['document-shape']))
  })

  test.each(['0001-01-01', '2024-02-29', '9999-12-31'])('on %s', (day) =>
    expect(runRules(RULES, recordOf(), day).faults).toEqual([]),
  )
})
