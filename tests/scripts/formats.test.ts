import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { minutes } from '../bodies.ts'
import { gitlabFaults, sarifFaults } from '../report/schemas.ts'
import { check, checkWith, contentOf } from './run.ts'

const DAY = ['--as-of', '2024-06-01']
const OWNERLESS = { 'minutes/2024-05-01.mdx': minutes('<Action id="1">x</Action>') }
/** Windows allows fewer signs in names. */
const NAME = process.platform === 'win32' ? "@a %0A,';&.mdx" : '<img>@a |%0A,::error::`x\n.mdx'
const EVIL = { [`topics/${NAME}`]: '---\nname: "[x](y) \u202e"\nnmae: "::error::|<b>"\n---\n' }

const formats = Object.keys(FORMATS)

/** What each format calls a rule that threw. */
const NAMED: Readonly<Record<string, (out: string) => unknown>> = {
  pretty: (out) => /^fault\[throws\]: the rule itself failed \(oh no\)/m.test(out),
  json: (out) => JSON.parse(out).faults[0].rule === 'throws',
  github: (out) => out.startsWith('::error title=throws::the rule itself failed (oh no);'),
  gitlab: (out) => JSON.parse(out)[0].check_name === 'throws' && JSON.parse(out)[0].severity === 'blocker',
  sarif: (out) => {
    const [{ executionSuccessful, toolExecutionNotifications }] = JSON.parse(out).runs[0].invocations
    return !executionSuccessful && toolExecutionNotifications[0].associatedRule.id === 'throws'
  },
  markdown: (out) => out.includes('\n### Rules that failed\n\n- <code>throws</code>: the rule itself failed'),
}

describe.each(formats)('--format %s', (format) => {
  const asked = (...args: string[]) => [...args, ...DAY, '--format', format]

  test('ends with 0 where nothing is found', () => {
    const { code, out, err } = check(asked('--content', contentOf()))
    expect([code, err, out.length > 0]).toEqual([0, '', true])
  })

  test('ends with 1 where there are errors, and names the rule', () => {
    const { code, out, err } = check(asked('--content', contentOf(OWNERLESS)))
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('action-has-owner')
  })

  test('a rule that throws ends with 2, is named, and everything else is still found', () => {
    const { code, out, err } = checkWith(['throws', 'halfway'], asked('--content', contentOf(OWNERLESS)))
    expect([code, err]).toEqual([2, ''])
    expect(NAMED[format]?.(out)).toBe(true)
    expect(out).toContain('action-has-owner')
    expect(out).toContain('found before it broke')
    expect(out).not.toMatch(/^\s+at |with-rules\.ts|^::error::x/m)
  })

  test('warnings alone end with 0, with --strict with 1, however many are shown', () => {
    const args = asked('--content', contentOf())
    expect(checkWith(['warns'], args).code).toBe(0)
    expect(checkWith(['warns'], [...args, '--strict']).code).toBe(1)
  })
})

describe('a record with hostile names and values', () => {
  const out = (format: string) => {
    const run = check(['--content', contentOf(EVIL), ...DAY, '--format', format])
    expect([run.code, run.err]).toEqual([1, ''])
    return run.out
  }

  test('sarif is valid', () => expect(sarifFaults(JSON.parse(out('sarif')))).toEqual([]))
  test('gitlab is valid', () => {
    expect(gitlabFaults(JSON.parse(out('gitlab')))).toEqual([])
    expect(JSON.parse(out('gitlab')).length).toBeGreaterThan(0)
  })
  test('github has a command a finding, and the numbers', () => {
    const lines = out('github').trimEnd().split('\n')
    expect(lines.slice(0, -1).every((line) => line.startsWith('::error file='))).toBe(true)
    expect(lines.at(-1)).toMatch(/^\d+ errors?, 0 warnings, 0 explained, as of 2024-06-01$/)
  })
  test('markdown has no element but its own', () =>
    expect(out('markdown')).not.toMatch(/<(?!\/?(?:code|b|details|summary)>|br>)/))
})

test('github counts the warnings that GitHub drops', () => {
  const { out } = checkWith(['warns'], ['--content', contentOf(), ...DAY, '--format', 'github'])
  expect(out.split('\n').filter((line) => line.startsWith('::warning '))).toHaveLength(10)
  expect(out).toMatch(/^0 errors, 25 warnings, .*; 15 warnings not shown here, see the summary of this run$/m)
})

test('the real record is valid in the formats that have a schema', () => {
  const out = (format: string) => JSON.parse(check(['--as-of', '2026-11-30', '--format', format]).out)
  expect(sarifFaults(out('sarif'))).toEqual([])
  expect(gitlabFaults(out('gitlab'))).toEqual([])
})
