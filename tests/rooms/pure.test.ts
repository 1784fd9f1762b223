/** Which rooms know no disk, clock, network or environment: proved by reading their code. */
import { isBuiltin } from 'node:module'
import { expect, test } from 'vitest'
import { FILES, read, roomOf, wrong } from './code.ts'

/** Modules of Node that ask nothing of the machine: digests, and colours for a terminal. */
const HARMLESS = ['node:crypto', 'node:util']

/** Rooms that know no disk, clock, network or environment. */
const PURE = ['record', 'reading', 'rules', 'report', 'forecast', 'changes', 'match', 'views', 'data', 'export']

/** What asks the machine. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\b|\bprocess\s*\.|\bimport\.meta\.(env|url)|\bperformance\s*\.|\bMath\.random\b|\bfetch\s*\(|\bglobalThis\b|\bTemporal\.Now\b|\brequire\s*\(/

const pure = new Set(FILES.filter((file) => PURE.includes(roomOf(file).split('/')[0] ?? '')))

test('only archive and scripts import modules of Node that ask the machine', () => {
  const below = (file: string) => !['archive', 'scripts', 'scripts/lab'].includes(roomOf(file))
  expect(wrong(({ name }, file) => isBuiltin(name) && !HARMLESS.includes(name) && below(file))).toEqual([])
})

test('the pure rooms do not ask the machine', () => {
  expect(pure.size).toBeGreaterThan(200)
  const asking = [...pure].flatMap((file) => {
    const asks = IMPURE.exec(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))?.[0]
    return asks ? [`${file}: ${asks}`] : []
  })
  expect(asking).toEqual([])
})

test('the pure rooms do not import Astro', () =>
  expect(wrong(({ name }, file) => pure.has(file) && /^astro\b/.test(name))).toEqual([]))

test.each(['new Date()', 'Date.now()', 'process.env.X', 'Math.random()', 'Temporal.Now.plainDateISO()', 'fetch("x")'])(
  '%s would be seen',
  (code) => expect(IMPURE.test(code)).toBe(true),
)
