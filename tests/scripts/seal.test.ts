/** `npm run seal`, as a process of its own on a copy of the invented body. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { withEntry, withField } from '../../scripts/shared/frontmatter.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'record-seal-'))
const body = join(home, 'content')
const file = (date: string) => join(body, 'minutes', `${date}.mdx`)
const textOf = (date: string) => readFileSync(file(date), 'utf8')

function seal(...args: string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'seal', ...args, '--content', body], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, AS_OF: '2026-11-23' },
  })
  return { code: run.status, said: `${run.stdout}${run.stderr}` }
}

function edit(date: string, from: string | RegExp, to: string): void {
  const text = textOf(date)
  expect(text).toMatch(from)
  writeFileSync(file(date), text.replace(from, to))
}

beforeEach(() => {
  rmSync(body, { recursive: true, force: true })
  cpSync(join(ROOT, 'tests/fixtures/lantern'), body, { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Takes the seal out of minutes, and gives what is left. */
function unseal(date: string): string {
  edit(date, /seal: .*\n/, '')
  return textOf(date)
}

test('minutes, terms and papers that lack a seal get one, and nothing else in them changes', () => {
  const files = ['minutes/2026-02-11.mdx', 'terms-of-reference/second.mdx', 'papers/oil-in-winter.mdx']
  const at = (path: string) => join(body, path)
  const bare = files.map((path) => readFileSync(at(path), 'utf8').replace(/seal: .*\n/, ''))
  for (const [n, path] of files.entries()) writeFileSync(at(path), bare[n] as string)
  const { code, said } = seal()
  expect([code, said.match(/: sealed$/gm)?.length]).toEqual([0, 3])
  const once = files.map((path) => readFileSync(at(path), 'utf8'))
  expect(once.map((text) => text.replace(/seal: sha256-[0-9a-f]{64}\n/, ''))).toEqual(bare)
  expect(seal().said).not.toMatch(/: sealed$/m)
  expect(files.map((path) => readFileSync(at(path), 'utf8'))).toEqual(once)
})

const NOTE = 'A slip: "at", not "on".'
const KEPT = `updates:\n  - date: 2026-11-23\n    note: ${JSON.stringify(NOTE)}\n`

test('a broken seal stays broken until somebody says what was corrected; twice is the same as once', () => {
  edit('2025-11-12', 'lean on the lamp', 'lean at the lamp')
  const changed = textOf('2025-11-12')
  const refused = seal(file('2025-11-12'))
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('the seal is broken; put back what was changed, or say what was corrected, and why')
  expect(textOf('2025-11-12')).toBe(changed)
  expect(seal(file('2025-11-12'), '--note', NOTE).code).toBe(0)
  const corrected = textOf('2025-11-12')
  expect(corrected).toContain(KEPT)
  expect(seal(file('2025-11-12'), '--note', NOTE).said).toContain('sealed already')
  expect(textOf('2025-11-12')).toBe(corrected)
})

test.each(['without a seal', 'with a good one'])('a note is kept in minutes %s', (which) => {
  if (which === 'without a seal') unseal('2025-11-12')
  expect(seal(file('2025-11-12'), '--note', NOTE).said).toMatch(/sealed( already)?, with the note/)
  expect(textOf('2025-11-12')).toContain(KEPT)
})

test('drafts are not sealed, whatever they bear', () => {
  edit('2026-02-11', 'status: approved', 'status: draft')
  for (const bears of [true, false]) {
    if (!bears) unseal('2026-02-11')
    const { code, said } = seal(file('2026-02-11'))
    expect(code).toBe(1)
    expect(said).toContain('a meeting must approve them first')
  }
})

test('terms that are not in force are not sealed', () => {
  expect(seal(join(body, 'terms-of-reference/first.mdx'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('only the terms in force are'),
  })
})

test.each([
  [['--note', 'Something was amiss'], 'expected the path of the one file that was corrected'],
  [['--note', '…', 'x'], 'expected a sentence on what was corrected, and why'],
  [['content/minutes/1999-01-01.mdx'], 'expected minutes, terms or a paper of this record'],
  [['--loud'], 'usage: npm run seal'],
])('%j is bad usage', (args, says) => {
  const { code, said } = seal(...args)
  expect(code).toBe(2)
  expect(said).toContain(says)
  expect(said).not.toMatch(/^\s+at /m)
})

describe('frontmatter', () => {
  test.each([
    ['---\ndate: 1\n---\nx', '---\ndate: 1\nseal: s\n---\nx'],
    ['---\nseal: old # why\ndate: 1\n---\nseal: no', '---\nseal: s\ndate: 1\n---\nseal: no'],
    ['---\r\ndate: 1\r\n---\r\n', '---\r\ndate: 1\r\nseal: s\r\n---\r\n'],
  ])('a field in %j', (text, expected) => expect(withField(text, 'seal', 's')).toBe(expected))

  const entry = '  - date: 2024-01-02\n    note: "n"\n'
  test.each([
    ['---\na: 1\n---\nx', `---\na: 1\nupdates:\n${entry}---\nx`],
    [
      '---\nupdates:\n  - date: 2023-01-01\n    note: o\nb: 2\n---\n',
      `---\nupdates:\n  - date: 2023-01-01\n    note: o\n${entry}b: 2\n---\n`,
    ],
    [
      '---\nupdates:\n- date: 2023-01-01\n  note: o\n---\n',
      '---\nupdates:\n- date: 2023-01-01\n  note: o\n- date: 2024-01-02\n  note: "n"\n---\n',
    ],
    ['---\nupdates: []\nb: 2\n---\n', `---\nupdates:\n${entry}b: 2\n---\n`],
    ['---\nupdates: [ ] # none yet\nb: 2\n---\n', `---\nupdates: # none yet\n${entry}b: 2\n---\n`],
    [
      '---\nupdates: [{date: 2023-01-01, note: o}, # first\n]\nb: 2\n---\n',
      '---\nupdates: [{date: 2023-01-01, note: o}, { date: 2024-01-02, note: "n" }, # first\n]\nb: 2\n---\n',
    ],
    [
      '---\nupdates:\n  - {date: 2023-01-01,\n     note: o} # first\n# of b\nb: 2\n---\n',
      `---\nupdates:\n  - {date: 2023-01-01,\n     note: o} # first\n${entry}# of b\nb: 2\n---\n`,
    ],
    [
      '---\nupdates:\n  - date: 2023-01-01\n    note: |\n      o\n\n# of b\nb: 2\n---\n',
      `---\nupdates:\n  - date: 2023-01-01\n    note: |\n      o\n${entry}\n# of b\nb: 2\n---\n`,
    ],
    [
      '---\r\nupdates:\r\n  - date: 2023-01-01\r\n    note: o\r\n---\r\n',
      `---\nupdates:\n  - date: 2023-01-01\n    note: o\n${entry}---\n`.replaceAll('\n', '\r\n'),
    ],
    ['---\n{a: 1}\n---\n', undefined],
    ['---\nupdates:\n---\n', undefined],
  ])('a change note in %j', (text, expected) =>
    expect(withEntry(text, 'updates', { date: '2024-01-02', note: '"n"' })).toBe(expected),
  )
})
