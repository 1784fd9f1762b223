/** How a verb is found. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, verb } from './run.ts'

describe('a verb that is not there', () => {
  test.each([
    ['of which one is near', 'chekc', 'Unexpected verb `chekc`, expected perhaps `check`\n'],
    ['of which one of the lab is near', 'copus', 'Unexpected verb `copus`, expected perhaps `corpus`\n'],
    ['that is far from all', 'frobnicate', /^Unexpected verb `frobnicate`, expected accept, addresses, .*, start\b/],
    ['that is empty', '', /^Unexpected verb ``, expected accept, /],
    ['that is a path', '../scripts/check', /^Unexpected verb `..\/scripts\/check`, expected accept, /],
  ])('%s', (_, name, expected) => {
    const { code, out, err } = verb(name)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(expected)
  })
})

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const verbs = Object.entries(scripts).filter(([, command]) => command.includes('scripts/run.mjs'))

test.each(verbs)('`npm run %s` starts a file that is there', (name, command) => {
  expect(command.split(' ').at(-1)).toBe(name)
  const { code, err } = verb(name, '--no-such-option')
  expect(code).toBe(2)
  expect(err).toContain('--no-such-option')
  expect(err).toMatch(/\nusage: npm /)
})
