/** `npm run import`, as a process of its own on copies of the record. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

test('a paper is for no committee', () => {
  const { code, err } = take(SOURCE, '--as', 'paper', '--body', 'bells')
  expect([code, err]).toEqual([2, expect.stringContaining('a paper names no committee')])
})

test('a folder is taken in with one summary, what was not taken in first and then what has most to decide, and a second run changes nothing', () => {
  const old = join(folder, 'old')
  mkdirSync(old)
  writeFileSync(
    join(old, 'a.txt'),
    'Minutes of the meeting of 20 October 2026\n\nChair: Julian Le Grand\n\nPresent: Ed Mayo\n\nApologies: none\n\n1. Papers\n\nThey were read.\n',
  )
  writeFileSync(join(old, 'b.md'), '# Minutes of the meeting of 20 November 2026\n\n## Papers\n\nThey were read.\n')
  writeFileSync(join(old, 'c.txt'), 'Minutes\n\n1. Papers\n\nThey were read.\n')
  writeFileSync(join(old, 'd.docx'), 'Minutes')
  const files = () => readdirSync(content, { recursive: true }).length
  const before = files()
  expect(take(old, '--dry-run').out).toContain('4 in all:\n')
  expect(files()).toBe(before)
  const first = take(old)
  expect(first.code).toBe(1)
  expect(files()).toBe(before + 2)
  const [, summary = ''] = first.out.split('4 in all:\n')
  expect(summary.match(/^ {2}\w\.\w+(?= →)|nothing is open|\d to decide/gm)).toEqual([
    '  c.txt',
    '2 to decide',
    '  d.docx',
    '  b.md',
    '1 to decide',
    '  a.txt',
    'nothing is open',
  ])
  expect(summary).toContain('  d.docx → not written. ')
  const again = take(old)
  expect([again.out, files()]).toEqual([first.out, before + 2])
})

test('terms of reference are taken in beside those that are there, and a second run changes nothing', () => {
  const terms = join(ROOT, 'tests/fixtures/sources/terms-of-reference.txt')
  const made = join(content, 'terms-of-reference/mutuals-taskforce-mtf-terms-of-reference.mdx')
  const inForce = readFileSync(join(content, 'terms-of-reference/first.mdx'), 'utf8')
  const first = take(terms, '--as', 'terms-of-reference')
  const text = readFileSync(made, 'utf8')
  const again = take(terms, '--as', 'terms-of-reference')
  expect([first.code, again.code, again.out]).toEqual([0, 0, first.out])
  expect(readFileSync(made, 'utf8')).toBe(text)
  expect(readFileSync(join(content, 'terms-of-reference/first.mdx'), 'utf8')).toBe(inForce)
  writeFileSync(made, `${text}\nChanged by hand.\n`)
  expect(take(terms, '--as', 'terms-of-reference').code).toBe(1)
  expect(readFileSync(made, 'utf8')).toContain('Changed by hand.')
})
