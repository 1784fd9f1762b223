import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { expect, inject, test } from 'vitest'
import { weigh, weighDesk } from '../../scripts/lab/bench/weight.ts'

/** What a meeting page may weigh with all that it loads, compressed, in bytes. */
const MOST = 30_000

test.each(['real', 'lantern'])('minutes of the site %s weigh at most 30 kB with all that they load', (name) => {
  const site = inject('sites')[name] as string
  const pages = globSync('minutes/*/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'))
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    const { files, gzip } = weigh(page, site, posix.dirname(page))
    expect(files, page).toBeGreaterThan(1)
    expect(gzip, page).toBeLessThanOrEqual(MOST)
  }
})

/** What the desk may weigh, compressed, in bytes: editor, forms, page, model, rules and parsers, for minutes that are pasted. */
const MOST_OF_DESK = 435_000

test('the desk weighs little more than what it is made of, and what reads Word, HTML and PDF is fetched apart', () => {
  const [desk, ...readers] = weighDesk(inject('sites').lantern as string)
  expect(desk?.files).toBeGreaterThan(5)
  expect(desk?.gzip).toBeLessThanOrEqual(MOST_OF_DESK)
  expect(readers.map(({ name, files }) => [name, files > 0])).toEqual(readers.map(({ name }) => [name, true]))
})

test('a page is weighed with what its styles and scripts ask for', () => {
  const site = mkdtempSync(join(tmpdir(), 'weight-'))
  try {
    mkdirSync(join(site, 'a'))
    mkdirSync(join(site, 'assets'))
    const write = (file: string, text: string) => writeFileSync(join(site, file), text)
    write(
      'a/index.html',
      '<link rel="canonical" href="https://a.example/"><link rel="stylesheet" href="/assets/a.css"><a href="/b/">b</a><script type="module" src="/assets/a.js"></script><img alt="" src="c.png">',
    )
    write('a/c.png', 'c'.repeat(50))
    write('assets/a.css', '@font-face { src: url(a.woff2) } b { background: url("data:,x") }')
    write('assets/a.woff2', 'w'.repeat(70))
    write('assets/a.js', 'import{a}from"./b.js";a()')
    write('assets/b.js', 'import "./a.js";export const a=()=>{}')
    const { files, bytes } = weigh('a', site, 'a')
    expect(files).toBe(6)
    expect(bytes).toBeGreaterThan(50 + 70)
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
})
