/** The rooms of the code, and which may know which: proved by reading every import. */
import { existsSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { describe, expect, test } from 'vitest'
import { circles } from './rooms/circles.ts'
import { FILES, importsIn, isFile, ROOT, read, roomOf, wrong } from './rooms/code.ts'
import { COMPUTED, type Import } from './rooms/imports.ts'

/** Room → the rooms that it may import from, beside itself. Whatever isn't here may not be imported. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  record: [],
  reading: ['record'],
  'rules/engine': ['record'],
  'rules/help': ['record', 'reading', 'rules/engine'],
  rules: ['record', 'reading', 'rules/engine', 'rules/help'],
  report: ['record', 'rules'],
  forecast: ['record', 'rules', 'report', 'data'],
  changes: ['record', 'rules', 'report'],
  match: ['record'],
  formats: ['record', 'reading'],
  draft: ['record', 'reading', 'formats', 'rules'],
  export: ['record', 'formats'],
  search: ['record'],
  views: ['record', 'search'],
  data: ['record', 'views'],
  browser: ['record', 'rules', 'formats', 'draft', 'search', 'views'],
  components: ['record', 'views', 'browser', 'images'],
  archive: ['record', 'rules', 'report', 'forecast', 'search', 'views'],
  layouts: ['record', 'views', 'archive', 'components', 'browser', 'styles', 'images'],
  pages: ['record', 'views', 'data', 'browser', 'archive', 'components', 'layouts', 'styles'],
  scripts: [
    'record',
    'rules',
    'report',
    'forecast',
    'changes',
    'match',
    'formats',
    'draft',
    'export',
    'search',
    'views',
    'data',
    'archive',
  ],
  'scripts/lab': ['record', 'reading', 'rules', 'report', 'search', 'views', 'data', 'archive', 'scripts'],
  // Astro's own configuration.
  '.': ['scripts'],
}

/** Room → the rooms of which it may import only types. */
const ONLY_TYPES: Readonly<Record<string, readonly string[]>> = { reading: ['record'] }

/** Files that import a module whose name only the running program knows. */
const COMPUTING = ['scripts/lab/bench/lighthouse.ts', 'scripts/lab/mutate/main.ts', 'scripts/run.mjs']

describe('imports go one way', () => {
  test('the rooms are those that are known, and none leads back to itself', () => {
    expect(FILES.filter((file) => file !== 'src/env.d.ts' && !Object.hasOwn(MAY, roomOf(file)))).toEqual([])
    expect(circles(new Map(Object.entries(MAY)))).toEqual([])
  })

  test('each room imports only what it may', () => {
    const strays = wrong((one, file) => {
      const [room, other] = [roomOf(file), roomOf(one.name)]
      return isFile(one) && room !== other && !MAY[room]?.includes(other)
    })
    expect(strays).toEqual([])
  })

  test('some rooms import only types of others', () => {
    const values = wrong(({ name, types }, file) => !types && !!ONLY_TYPES[roomOf(file)]?.includes(roomOf(name)))
    expect(values).toEqual([])
  })

  test('no rule imports another', () => {
    const isOfRules = (file: string) => roomOf(file) === 'rules'
    const others = wrong(({ name }, file) => file !== 'src/rules/index.ts' && isOfRules(file) && isOfRules(name))
    expect(others).toEqual([])
  })

  test('no file leads back to itself, not even by types', () => {
    const leads = FILES.map((file) => [file, importsIn(file).map(({ name }) => name)] as const)
    expect(circles(new Map(leads))).toEqual([])
  })
})

describe('no import is hidden', () => {
  test('each file that is imported is there', () => {
    expect(wrong((one) => isFile(one) && !existsSync(ROOT + one.name))).toEqual([])
    expect(FILES.flatMap(importsIn).filter(isFile).length).toBeGreaterThan(1000)
  })

  test('each module is one of Node, or of a package that is listed', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const isKnown = ({ name, types }: Import, file: string) => {
      const own = name.split('/', name.startsWith('@') ? 2 : 1).join('/')
      if (isBuiltin(name)) return name.startsWith('node:')
      // Astro brings Vite along, and is extended by Vite's types.
      if (Object.hasOwn(dependencies, own) || (own === 'vite' && types)) return true
      const isOfDevelopers = roomOf(file) === 'scripts/lab' || types
      return isOfDevelopers && [own, `@types/${own}`].some((one) => Object.hasOwn(devDependencies, one))
    }
    expect(wrong((one, file) => !isFile(one) && one.name !== COMPUTED && !isKnown(one, file))).toEqual([])
  })

  test('only few compute what they import', () =>
    expect(FILES.filter((file) => importsIn(file).some(({ name }) => name === COMPUTED))).toEqual(COMPUTING))
})
