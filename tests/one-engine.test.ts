/** The site is an ordinary Astro site: no second engine beside it, no HTML but in components, each proved by reading the code. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
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
/** The strings of a module that could become HTML: as they are when the program runs, with any `<` or reference in them. */
function htmlIn(text: string): string[] {
  const strings: string[] = []
  const look = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      strings.push(node.text)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('view.ts', text, ts.ScriptTarget.Latest))
  return strings.filter((one) => /<|&(?:#|lt|gt|amp|quot)/.test(one))
}

describe('there is one engine', () => {
  test.each(SECOND_ENGINE)('no %s', (_, pattern, example) => {
    expect(found(pattern, new Map([['example', example]]))).toHaveLength(1)
    expect(found(pattern)).toEqual([])
  })

  test('threads are at most in one file', () =>
    expect(new Set(found(/worker_threads|new Worker\b/).map((line) => line.split(':')[0])).size).toBeLessThan(2))
})

describe('HTML is written in components', () => {
  test.each(['`<p>`', "'<figure>'", "['<', 'p>'].join('')", '`<`', "'\\u003cp>'", "'&lt;'"])(
    '%s would be seen in a view',
    (code) => expect(htmlIn(`const made = ${code}`)).not.toEqual([]),
  )

  test('and so in no view', () => {
    // The sign that could end a block of JSON is named there to be taken out.
    const views = [...within('src/views/')].filter(([file]) => file !== 'src/views/json-ld.ts')
    expect(views.length).toBeGreaterThan(30)
    expect(views.flatMap(([file, text]) => htmlIn(text).map((one) => `${file}: ${one}`))).toEqual([])
    expect(found(/\bescapeHtml\b/, within('src/views/', 'src/components/'))).toEqual([])
  })

  test('where Astro escapes it, but for the prose of documents and JSON-LD', () =>
    expect(found(/set:html=(?:\{[^}]*\}|"[^"]*")|set:html(?!=)/, within('src/'))).toEqual([
      'src/components/Head.astro: set:html={data}',
      'src/components/record/Prose.astro: set:html={Astro.props.html}',
    ]))

  test('and by no other way round the escaping', () =>
    expect(
      found(/unescapeHTML|markHTMLString|(?:inner|outer)HTML|insertAdjacentHTML|document\.write/, within('src/')),
    ).toEqual([]))

  test('HTML is trusted only where it is made', () => {
    const claims = found(/as (?:TrustedHtml|JsonLd)\b|\b(?:TrustedHtml|JsonLd) as\b|\): (?:TrustedHtml|JsonLd) =>/)
    expect([...new Set(claims.map((line) => line.split(':')[0]))].sort()).toEqual([
      'src/record/paragraphs.ts',
      'src/record/parse/prose.ts',
      'src/record/prose-html.ts',
      'src/views/json-ld.ts',
    ])
  })
})
