/** `npm run seal`, as a process of its own on a copy of the invented body. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { withField, withUpdate } from '../../scripts/seal/frontmatter.ts'

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

function edit(date: string, from: string, to: string): void {
  const text = textOf(date)
  expect(text).toContain(from)
  writeFileSync(file(date), text.replace(from, to))
}

beforeEach(() => {
  rmSync(body, { recursive: true, force: true })
  cpSync(join(ROOT, 'tests/fixtures/lantern'), body, { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('all approved minutes are sealed, and nothing else in them changes', () => {
  const before = textOf('2026-02-11')
  expect(seal().code).toBe(0)
  expect(textOf('2026-02-11').replace(/seal: sha256-[0-9a-f]{64}\n/, '')).toBe(before)
  expect(seal().said).not.toMatch(/: sealed$/m)
})

test('a broken seal stays broken until somebody says what was corrected', () => {
  edit('2025-11-12', 'lean on the lamp', 'lean at the lamp')
  const changed = textOf('2025-11-12')
  const refused = seal(file('2025-11-12'))
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('the seal is broken; take the change back, or say what was corrected')
  expect(textOf('2025-11-12')).toBe(changed)
  expect(seal(file('2025-11-12'), '--note', 'A slip: "at", not "on".').code).toBe(0)
  expect(textOf('2025-11-12')).toContain(
    'updates:\n  - date: 2026-11-23\n    note: "A slip: \\"at\\", not \\"on\\"."\n',
  )
  expect(seal(file('2025-11-12')).said).toContain('sealed already')
})

test('drafts are not sealed', () => {
  edit('2026-02-11', 'status: approved', 'status: draft')
  const { code, said } = seal(file('2026-02-11'))
  expect(code).toBe(1)
  expect(said).toContain('a meeting must approve it first')
})

test.each([
  [['--note', 'Something'], 'expected the path of the one file that was corrected'],
  [['--note', ' ', 'x'], 'Unexpected empty `--note`'],
  [['content/minutes/1999-01-01.mdx'], 'expected minutes of this record'],
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
  ])('a change note in %j', (text, expected) => expect(withUpdate(text, '2024-01-02', 'n')).toBe(expected))
})
