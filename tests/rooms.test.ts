/** The rooms of the code, and which may know which: proved by reading every import. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const slashes = (path: string) => path.replaceAll('\\', '/')
const files = globSync(['src/**/*.{ts,mts,js,mjs,astro,mdx}', 'scripts/**/*.{ts,mjs}'], { cwd: ROOT })
  .map(slashes)
  .sort()
const text = new Map(files.map((file) => [file, readFileSync(ROOT + file, 'utf8')]))

/** Room → the rooms it may import from, beside itself. */
const MAY: Record<string, string[]> = {
  record: [],
  rules: ['record'],
  report: ['record', 'rules'],
  forecast: ['record', 'rules', 'report'],
  changes: ['record', 'rules', 'report'],
  search: [],
  views: ['record', 'search'],
  data: ['record', 'views'],
  browser: ['record', 'search', 'views'],
  archive: ['record', 'rules', 'report', 'search', 'views'],
  components: ['record', 'views', 'browser'],
  layouts: ['archive', 'record', 'views', 'components', 'styles'],
  pages: ['archive', 'record', 'views', 'data', 'components', 'layouts', 'browser'],
  scripts: ['record', 'rules', 'report', 'search', 'views', 'data', 'archive', 'forecast', 'changes'],
}

/** `src/record/dates.ts` is in `record`, `scripts/check/main.ts` in `scripts`. */
function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/')
  return top === 'src' ? room : top
}

/** What a file imports: packages as they are written, files by their path from the root. */
function importsOf(file: string, source = text.get(file) ?? ''): string[] {
  // A template literal may hold code of other files; comments may tell of imports.
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/`(?:[^`\\]|\\[\s\S])*`/g, '``')
  const found = code.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, from, bare]) => {
    const name = from ?? bare ?? ''
    return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
  })
}

const isFile = (name: string) => /^(src|scripts|tests|content)\//.test(name)

describe('imports go one way', () => {
  test('every import is read', () => {
    const seen = files.flatMap((file) => importsOf(file))
    expect(seen.filter(isFile).length).toBeGreaterThan(200)
    expect(importsOf('src/rules/index.ts')).toContain('src/rules/engine/rule.ts')
    expect(importsOf('scripts/start/main.ts')).toContain('scripts/build/main.ts')
  })

  test.each([
    ["import { a } from '../record/index.ts'", ['src/record/index.ts']],
    ["import type {\n  A,\n  B,\n} from './b.ts'", ['src/rules/b.ts']],
    ["export * from '../report/x.ts'", ['src/report/x.ts']],
    ["export { a } from 'node:fs'", ['node:fs']],
    ["import '../x.ts'", ['src/x.ts']],
    ["const a = await import('node:fs')", ['node:fs']],
    ["/** import a from 'b' */\n// import a from 'b'", []],
    ["const a = `\nimport fs from 'fs'\n`", []],
  ])('%j', (source, expected) => expect(importsOf('src/rules/a.ts', source)).toEqual(expected))

  test.each(files)('%s', (file) => {
    const room = roomOf(file)
    if (file.split('/').length === 2 && room !== 'scripts') return
    const others = importsOf(file)
      .filter(isFile)
      .map(roomOf)
      .filter((other) => other !== room)
    const wrong = others.filter((other) => !MAY[room]?.includes(other))
    expect(wrong).toEqual([])
  })

  test('the rooms are those that are known', () => {
    const rooms = new Set(files.filter((file) => file.split('/').length > 2 || file.startsWith('scripts')).map(roomOf))
    expect([...rooms].sort()).toEqual(Object.keys(MAY).sort())
  })

  test('each file that is imported is there', () => {
    const missing = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => isFile(name) && /\.(ts|mjs|astro)$/.test(name) && !text.has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(missing).toEqual([])
  })
})

test.each(RULES.map((rule) => rule.id))('the rule %s imports no other rule', (id) => {
  const rules = new Set(RULES.map((rule) => `src/rules/${rule.id}.ts`))
  expect(importsOf(`src/rules/${id}.ts`).filter((name) => rules.has(name) || name === 'src/rules/index.ts')).toEqual([])
})

describe('record, rules, views, data, forecast and changes know no disk, clock, network or environment', () => {
  const PURE = files.filter((file) =>
    ['record', 'rules', 'views', 'data', 'forecast', 'changes'].includes(roomOf(file)),
  )
  const IMPURE =
    /\bDate\.now\b|\bnew Date\s*\(\s*\)|\bnew Date\b|\bprocess\s*\.|\bimport\.meta\.(env|url)|\bperformance\s*\.|\bMath\.random\b|\bfetch\s*\(|\bglobalThis\b|\bTemporal\.Now\b|\brequire\s*\(/

  // A digest needs nothing but the text that it is of.
  const HASHES = 'node:crypto'

  test('there are such files', () => expect(PURE.length).toBeGreaterThan(50))

  test.each(PURE)('%s', (file) => {
    expect(
      importsOf(file).filter(
        (name) => name !== HASHES && /^(node:|astro:|astro$|fs$|path$|os$|child_process$|https?$)/.test(name),
      ),
    ).toEqual([])
    const code = (text.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(IMPURE.exec(code)?.[0]).toBeUndefined()
  })

  test.each([
    'new Date()',
    'Date.now()',
    'process.env.X',
    'Math.random()',
    'Temporal.Now.plainDateISO()',
    'fetch("x")',
  ])('%s would be seen', (code) => expect(IMPURE.test(code)).toBe(true))
})

test('only archive and scripts touch the disk', () => {
  const touch = files.filter((file) =>
    importsOf(file).some((name) => /^(node:)?(fs|fs\/promises|child_process|net|http|https)$/.test(name)),
  )
  expect(touch.map(roomOf).filter((room) => room !== 'archive' && room !== 'scripts')).toEqual([])
  expect(touch.length).toBeGreaterThan(1)
})
