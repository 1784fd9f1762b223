/** How a verb is found. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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

describe.each(verbs)('`npm run %s`', (name, command) => {
  const call = name === 'start' ? 'npm start' : `npm run ${name}`

  test('starts a file that is there, which refuses what it does not know', () => {
    expect(command.split(' ').at(-1)).toBe(name)
    const { code, out, err } = verb(name, '--no-such-option')
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')).toEqual([
      'Unexpected option `--no-such-option`',
      expect.stringMatching(`^usage: ${call}( --|$)`),
      '',
    ])
  })

  test('says with --help what it does, its flags and an example, and does nothing else', () => {
    const { code, out, err } = verb(name, '--help')
    expect([code, err]).toEqual([0, ''])
    const [usage = '', does = ''] = out.split('\n\n')
    expect(does).toMatch(/^[A-Z].*[.:]$/s)
    for (const [flag] of usage.matchAll(/--[a-z-]+/g)) expect(out).toMatch(new RegExp(`^ {2}${flag}\\b.*`, 'm'))
    const [, examples = ''] = out.split('\nexamples:\n')
    for (const line of examples.split('\n').filter((one) => /^ {2}\S/.test(one))) expect(line).toContain(`  ${call}`)
    expect(examples).not.toBe('')
  })

  test('is not run by itself', () => {
    const file = ['scripts', 'scripts/lab'].map((folder) => join(ROOT, folder, name, 'main.ts')).find(existsSync) ?? ''
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([2, '', `This file is not run by itself, expected: ${call}\n`])
  })
})

test('a file of the program says under an older Node which command to use', () => {
  // What Node 20 says of itself.
  const older = `data:text/javascript,Object.defineProperty(process.features,'typescript',{value:undefined})`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', older, 'scripts/run.mjs', 'forecast'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^Node [\d.]+ can't run this program by itself: npm run forecast uses the Node that npm ci/)
})

describe('an argument that is wrong', () => {
  test.each([
    [['--contnet', 'x'], 'Unexpected option `--contnet`, expected perhaps `--content`'],
    [['-content', 'x'], 'Unexpected option `-content`, expected perhaps `--content`'],
    [['--as-off=x'], 'Unexpected option `--as-off=x`, expected perhaps `--as-of`'],
    [['–site', 'x'], 'Unexpected option `–site`, expected perhaps `--site`'],
    [['--hlep'], 'Unexpected option `--hlep`, expected perhaps `--help`'],
    [['--content', '--as-of'], 'Missing value of `--content`, expected a folder'],
    [['--as-of='], 'Unexpected empty `--as-of`, expected a day such as 2011-09-01'],
    [['--as-of', ' '], 'Unexpected empty `--as-of`, expected a day such as 2011-09-01'],
    [['--help=yes'], 'Unexpected value of `--help`, expected `--help` alone'],
    [['dist'], 'Unexpected argument `dist`, expected flags alone'],
  ])('%j is answered with what is expected, and how to call it', (args, says) => {
    const { code, out, err } = verb('build', ...args)
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', says])
    expect(err).toMatch(/\nusage: npm run build -- \[--content DIR\]/)
  })

  test.each([
    ['changes', ['--base', 'HEAD', '--format', 'jsno'], 'Unexpected format `jsno`, expected perhaps `json`'],
    ['forecast', ['--format', 'csv'], 'Unexpected format `csv`, expected table, ics or json'],
    ['mutate', ['--rule', 'chairde'], 'Unexpected rule `chairde`, expected perhaps `chaired`'],
  ])('%s %j', (name, args, says) => {
    const { code, err } = verb(name, ...args)
    expect([code, err.split('\n')[0]]).toEqual([2, says])
  })
})
