/** What Git knows of documents, in repositories made for it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readHistory } from '../../src/archive/history.ts'

const home = mkdtempSync(join(tmpdir(), 'record-history-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function commit(folder: string, date: string, note: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const who = { NAME: 'The secretariat', EMAIL: 'secretariat@example.org', DATE: date }
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  )
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { env: { ...process.env, ...env }, stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '-A')
  git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', note)
}

const TAG = '<img src=x onerror=alert(1)>'

const whole = join(home, 'whole')
mkdirSync(whole)
commit(whole, '2024-05-01T12:00:00Z', 'Add the minutes', {
  'content/topics/gears.mdx': 'a',
  'content/topics/ö x.mdx': 'a',
  'README.md': 'x',
})
// Half past eleven at night in Greenwich is the next day in London, in summer.
commit(whole, '2024-06-01T23:30:00Z', 'Mend <b>"gears"</b> & more', { 'content/topics/gears.mdx': 'b' })

test('the changes of each file, the latest first, by the days of London', () => {
  expect(readHistory(join(whole, 'content'))).toEqual(
    new Map([
      ['topics/gears.mdx', ['2024-06-02', '2024-05-01']],
      ['topics/ö x.mdx', ['2024-05-01']],
    ]),
  )
})

const hostile = join(home, 'hostile')
mkdirSync(hostile)
commit(hostile, '2024-05-01T12:00:00Z', 'Begin', {
  'content/\nfirst.mdx': 'a',
  'content/ spaced .mdx ': 'a',
  'content/2020-01-01': 'a',
  'content/topics/a\u0001b\u0002c.mdx': 'a',
  'content/topics/gears.mdx': 'a',
})
commit(hostile, '2024-05-02T12:00:00Z', `One\u0001${TAG}\u0002forged`, { 'content/topics/gears.mdx': 'b' })
commit(hostile, '2024-05-03T12:00:00Z', 'topics/gears.mdx', { 'content/topics/wheels.mdx': 'a' })
commit(hostile, '2024-05-04T12:00:00Z', '', { 'content/topics/gears.mdx': 'c' })
commit(hostile, '2024-05-05T12:00:00Z', `2020-01-01\n2020-01-02 \u202e${TAG}`, { 'content/topics/gears.mdx': 'd' })
commit(hostile, '2024-05-06T12:00:00Z', 'Change nothing', {})
commit(hostile, '2024-05-07T12:00:00Z', 'Change what is not the record', { 'content.mdx': 'a' })
commit(hostile, '@999999999999 +0000', 'In the year 33658', { 'content/topics/gears.mdx': 'e' })

const FIRST = '2024-05-01'
const TOLD = new Map([
  ['topics/gears.mdx', ['2024-05-05', '2024-05-04', '2024-05-02', FIRST]],
  ['topics/wheels.mdx', ['2024-05-03']],
  ['\nfirst.mdx', [FIRST]],
  [' spaced .mdx ', [FIRST]],
  ['2020-01-01', [FIRST]],
  ['topics/a\u0001b\u0002c.mdx', [FIRST]],
])

test('no subject and no name of a file is taken for anything else', () => {
  expect(readHistory(join(hostile, 'content'))).toEqual(TOLD)
})

test.each([
  ['i18n.logOutputEncoding', 'UTF-16'],
  ['log.showRoot', 'false'],
])('whatever the settings of Git are: %s', (name, value) => {
  const set = (...args: string[]) => execFileSync('git', ['-C', hostile, 'config', ...args])
  set(name, value)
  try {
    expect(readHistory(join(hostile, 'content'))).toEqual(TOLD)
  } finally {
    set('--unset', name)
  }
})

test('a shallow clone and a folder without Git say so', () => {
  const shallow = join(home, 'shallow')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${whole}`, shallow], { stdio: 'pipe' })
  expect(readHistory(join(shallow, 'content'))).toBe('shallow')
  const bare = join(home, 'bare')
  mkdirSync(bare)
  expect(readHistory(bare)).toBe('none')
  expect(readHistory(join(home, 'nowhere'))).toBe('none')
})
