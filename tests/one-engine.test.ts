/** The site is an ordinary Astro site: no second engine beside it, no HTML but in components, each proved by reading the code. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (...globs: string[]) =>
  new Map(
    globSync(globs, { cwd: ROOT })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, readFileSync(ROOT + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')]),
  )
const CODE = read('src/**/*.{ts,mjs,astro,mdx}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs')

/** The places where a pattern is found, as `file: what`. */
const found = (pattern: RegExp, files: ReadonlyMap<string, string> = CODE) =>
  [...files].flatMap(([file, text]) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([what]) => `${file}: ${what}`))

const within = (...folders: string[]) =>
  new Map([...CODE].filter(([file]) => folders.some((folder) => file.startsWith(folder))))

/** What shows each fault, with a line that has it. */
const SECOND_ENGINE: [what: string, pattern: RegExp, example: string][] = [
  ['shared memory', /SharedArrayBuffer|Atomics\b/, 'new SharedArrayBuffer(1)'],
  ['a page for others to be spliced from', /_shell|\bSHELL\b/, "const SHELL = ''"],
  ['a prerenderer of its own', /setPrerenderer/, 'setPrerenderer(() => {})'],
  ['a virtual module', /\bresolveId\s*\(id\b|from 'record:|virtual:/, "import { page } from 'record:pages'"],
]
const HTML =
  /<\/?(?:a|article|b|br|caption|code|d[dlt]|div|em|h[1-6]|li|main|meta|nav|ol|p|path|rect|script|section|span|strong|sup|svg|t[drh]|table|tbody|text|thead|ul)\b|\bescapeHtml\b/
const SET_HTML = /set:html/

describe('there is one engine', () => {
  test.each(SECOND_ENGINE)('no %s', (_, pattern, example) => {
    expect(found(pattern, new Map([['example', example]]))).toHaveLength(1)
    expect(found(pattern)).toEqual([])
  })

  test('threads are at most in one file', () =>
    expect(new Set(found(/worker_threads|new Worker\b/).map((line) => line.split(':')[0])).size).toBeLessThan(2))
})

describe('HTML is written in components', () => {
  test('and so in no view', () => {
    expect(found(HTML, new Map([['example', 'return "<p>" + escapeHtml(text) + "</p>"']]))).toHaveLength(3)
    expect(found(HTML, within('src/views/'))).toEqual([])
  })

  test('where Astro escapes it, but for what is trusted: at most a dozen places', () => {
    const places = found(SET_HTML, within('src/'))
    expect(places.length).toBeGreaterThan(0)
    expect(places.length).toBeLessThanOrEqual(12)
  })

  test('HTML is trusted only where it is made', () =>
    expect([...new Set(found(/as (?:TrustedHtml|JsonLd)\b/).map((line) => line.split(':')[0]))].sort()).toEqual([
      'src/record/paragraphs.ts',
      'src/record/parse/prose.ts',
      'src/record/prose-html.ts',
      'src/views/json-ld.ts',
    ]))
})
