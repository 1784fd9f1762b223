/** `npm run import`, as a process of its own on copies of the record. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT, verb } from './run.ts'

const SOURCE = join(ROOT, 'tests/fixtures/sources/minutes-2011-09-01.txt')
let content = ''
let folder = ''
const take = (...args: string[]) => verb('import', '--content', content, ...args)
const file = () => join(content, 'minutes/2011-09-01.mdx')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
  content = join(folder, 'content')
  cpSync(join(ROOT, 'content'), content, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is there already is not written over', () => {
  const before = readFileSync(file(), 'utf8')
  const { code, out } = take(SOURCE)
  expect([code, readFileSync(file(), 'utf8')]).toEqual([1, before])
  expect(out).toContain('not written, as ')
})

test('a dry run shows all and writes nothing, a run writes it, and a second says the same', () => {
  rmSync(file())
  const dry = take(SOURCE, '--dry-run')
  expect([dry.code, existsSync(file())]).toEqual([0, false])
  const first = take(SOURCE)
  const text = readFileSync(file(), 'utf8')
  expect(first.code).toBe(0)
  expect(dry.out).toContain(text)
  const again = take(SOURCE)
  expect([again.code, again.out, readFileSync(file(), 'utf8')]).toEqual([0, first.out, text])
})

test('the report names what the source says, what only seems so, and what a person has to decide', () => {
  const { out } = take(SOURCE)
  expect(out).toContain('      the day of the meeting: “1st September, 2011”\n')
  expect(out).toContain('    ~ the place of the meeting: “1 Horseguards Rd”\n')
  expect(out).toContain('    ? Who is to do this? The words name nobody that the record knows: “Member of Taskforce')
})

test.each([
  ['minutes.docx', 'it is not a file of the kind that its name says, or it is damaged'],
  ['minutes.odt', 'it is not a file of the kind that its name says, or it is damaged'],
  ['minutes.pdf', 'it is no PDF, it is damaged, or it needs a password'],
  ['minutes.xyz', 'expected one of .txt, .md'],
])('%s that is none is refused in a sentence', (name, why) => {
  writeFileSync(join(folder, name), 'Minutes')
  const { code, err } = take(join(folder, name))
  expect(code).toBe(2)
  expect(err).toContain(why)
  expect(err).not.toMatch(/\n\s+at /)
})

test('a committee that the record does not have is refused', () => {
  expect(take(SOURCE, '--body', 'bells').err).toContain('this record has no committees')
})
