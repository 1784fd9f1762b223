import { describe, expect, test } from 'vitest'
import { circles } from './circles.ts'
import { COMPUTED, type Import, importsOf } from './imports.ts'

/** Names, with `type` before those of which only types are imported. */
const seen = (file: string, source: string) =>
  importsOf(file, source).map(({ name, types }: Import) => (types ? `type ${name}` : name))

describe('imports are seen in TypeScript', () => {
  test.each([
    ["import { a } from '../record/index.ts'", ['src/record/index.ts']],
    ["import a, { type B } from './b.ts'", ['src/rules/b.ts']],
    ["import type {\n  A,\n  B,\n} from './b.ts'", ['type src/rules/b.ts']],
    ["import { type A, type B } from './b.ts'", ['type src/rules/b.ts']],
    ["export * from '../report/x.ts'", ['src/report/x.ts']],
    ["export type { A } from './b.ts'", ['type src/rules/b.ts']],
    ["export { type A } from './b.ts'", ['type src/rules/b.ts']],
    ["export { a } from 'node:fs'\nexport const b = 1", ['node:fs']],
    ["import '../x.ts'", ['src/x.ts']],
    ["const a = await import('node:fs')", ['node:fs']],
    ['const a = () => import(`./b.ts`)', ['src/rules/b.ts']],
    ['const a = await import(name)', [COMPUTED]],
    ["type A = import('./b.ts').B", ['type src/rules/b.ts']],
    ["import { a } from 'record:pages'", ['record:pages']],
    ["new Worker(new URL('./thread.mjs', import.meta.url))", ['src/rules/thread.mjs']],
    ["new URL('../..', import.meta.url)", []],
    ["import.meta.glob('../images/*.png', { eager: true })", ['src/images/*.png']],
    ["import a from './a.css?url'", ['src/rules/a.css']],
    ["/** import a from 'b' */\n// import a from 'b'", []],
    ["const a = `\nimport fs from 'fs'\n`", []],
  ])('%j', (source, expected) => expect(seen('src/rules/a.ts', source)).toEqual(expected))
})

test('imports are seen in the comments of JavaScript, where its types are', () => {
  const source =
    "import a from './a.ts'\n/** @type {{ b: import('./b.ts').B, c: import('./c.ts').C }} */\nconst d = a\n"
  expect(seen('scripts/x.mjs', source)).toEqual(['scripts/a.ts', 'type scripts/b.ts', 'type scripts/c.ts'])
})

test('imports are seen in Astro’s files: at the head, in scripts, in the markup', () => {
  const source =
    "---\nimport Page from '../layouts/Page.astro'\nif (a) return\n---\n<Page>import b from 'c'</Page>\n<p>{(await import('./d.ts')).e}</p>\n<script>\n  import '../browser/f.ts'\n</script>\n"
  expect(seen('src/pages/a.astro', source)).toEqual(['src/layouts/Page.astro', 'src/browser/f.ts', 'src/pages/d.ts'])
})

test('imports are seen in MDX: the layout, and statements that are no examples', () => {
  const source =
    "---\nlayout: ../layouts/About.astro\ntitle: a\n---\n\nimport B from '../components/B.astro'\n\n```js\nimport c from './c.ts'\n```\n"
  expect(seen('src/pages/a.mdx', source)).toEqual(['src/layouts/About.astro', 'src/components/B.astro'])
})

describe('circles', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['of two', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['of one with itself', { a: ['a'] }, ['a → a']],
    ['of three, behind what is in none', { x: ['c'], c: ['a'], a: ['b'], b: ['c'] }, ['a → b → c → a']],
    ['two apart', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a → b → a', 'c → d → c']],
    ['the shortest of a group', { a: ['b', 'c'], b: ['c'], c: ['a'] }, ['a → c → a']],
  ])('%s', (_, leads, expected) => expect(circles(new Map(Object.entries(leads)))).toEqual(expected))
})
