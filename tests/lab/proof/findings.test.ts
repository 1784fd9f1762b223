import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareFolders } from '../../../scripts/lab/proof/compare.ts'
import { Findings } from '../../../scripts/lab/proof/findings.ts'

function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function findings(was: Record<string, string>, is: Record<string, string>): Findings {
  const found = new Findings()
  for (const compared of compareFolders(siteOf(was), siteOf(is))) found.add('site', compared)
  return found
}

test('hashed assets are known by their bytes, by their name, or as the only one of their kind', () => {
  const was = {
    'assets/same.aaaaaaaa.js': 'same',
    'assets/named.bbbbbbbb.js': 'import "./same.aaaaaaaa.js"',
    'assets/one.cccccccc.css': 'a {}',
    'index.html': '<link href="/assets/one.cccccccc.css"><script src="/assets/same.aaaaaaaa.js"></script>',
  }
  const is = {
    'assets/moved.dddddddd.js': 'same',
    'assets/named.eeeeeeee.js': 'import "./moved.dddddddd.js"',
    'assets/two.ffffffff.css': 'a {}\nb {}',
    'index.html': '<link href="/assets/two.ffffffff.css"><script src="/assets/moved.dddddddd.js"></script>',
  }
  const found = findings(was, is)
  expect(found.text()).toBe('In site/assets/one.cccccccc.css\n  line 2: lines\n    was nothing\n    is  "b {}"\n')
})

test('an asset put in the place of another is seen', () => {
  const files = { 'assets/a.aaaaaaaa.png': 'a', 'assets/b.bbbbbbbb.png': 'b' }
  const page = (name: string) => ({ ...files, 'index.html': `<img src="/assets/${name}">` })
  expect(findings(page('a.aaaaaaaa.png'), page('a.aaaaaaaa.png')).none).toBe(true)
  expect(findings(page('a.aaaaaaaa.png'), page('b.bbbbbbbb.png')).text()).toContain('img[1]: attribute src')
})

test('what differs alike in many files is one finding', () => {
  const pages = (text: (n: number) => string) =>
    Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`minutes/${n}/index.html`, `<p>a</p><p>${text(n)}</p>`]))
  expect(
    findings(
      pages((n) => `${n} of ${n} actions`),
      pages((n) => `${n} of ${n} acts`),
    ).text(),
  ).toBe(
    'In 9 files, such as site/minutes/0/index.html\n  p[2]: text\n    was "0 of 0 actions"\n    is  "0 of 0 acts"\n',
  )
})

test('of many unlike differences at one sort of place some are printed, and all are counted', () => {
  const names = ['ada', 'ben', 'cy', 'dot', 'eve']
  const pages = (text: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [`people/${name}/index.html`, `<h1>${text(name)}</h1>`]))
  const text = findings(
    pages((name) => name),
    pages((name) => name.toUpperCase()),
  ).text()
  expect(text.match(/h1\[1\]: text/g)).toHaveLength(3)
  expect(text).toContain('2 other differences at places like this; in all 5 files')
})

test('files of one side are named and counted', () => {
  const many = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`minutes/${n}/index.html`, 'x']))
  const found = findings({ ...many, 'a.txt': 'a' }, { 'a.txt': 'a', 'b.txt': 'b' })
  expect(found.none).toBe(false)
  expect(found.text()).toMatch(/^Lost: 5 files\n {2}site\/minutes\/1\/index.html\n.*\n.*\n {2}and 2 like these\n/)
  expect(found.text()).toContain('New: 1 file\n  site/b.txt\n')
})
