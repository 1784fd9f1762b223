/** The files of the program, the room that each is in, and what each imports. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Import, importsOf } from './imports.ts'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The text of a file, by its path from the root. */
export const read = (file: string): string => readFileSync(ROOT + file, 'utf8')

/** All files of code, by their paths from the root. */
export const FILES = listed('*.{ts,mjs}', 'src/**/*.{ts,mts,js,mjs,astro,mdx}', 'scripts/**/*.{ts,mts,js,mjs}')

/** Modules that are one file here and another in the browser, as package.json has them: name → their paths. */
const EITHER: Readonly<Record<string, Record<string, string>>> = JSON.parse(read('package.json')).imports

/** Rooms within rooms. */
const INNER = ['rules/engine', 'rules/help', 'scripts/lab']

/** `src/record/dates.ts` is in `record`, `scripts/check/main.ts` in `scripts`, `scripts/lab/cards/main.ts` in `scripts/lab`. */
export function roomOf(path: string): string {
  const folders = posix.dirname(path).split('/')
  const within = folders[0] === 'src' ? folders.slice(1) : folders
  const inner = within.slice(0, 2).join('/')
  return INNER.includes(inner) ? inner : (within[0] ?? 'src')
}

/** Whether an import is of a file of the repository, not of a module. */
export const isFile = ({ name }: Import): boolean => /^(src|scripts|tests|content)\/|^[^/:]+\.(ts|mjs)$/.test(name)

const imports = new Map(FILES.map((file) => [file, importsOf(file, read(file)).flatMap(named)]))

/** What a file imports: files by their paths, modules by their names. */
export const importsIn = (file: string): readonly Import[] => imports.get(file) ?? []

/** All imports that are wrong, as `file → what it imports`. */
export function wrong(isWrong: (one: Import, file: string) => boolean): string[] {
  return FILES.flatMap((file) =>
    importsIn(file)
      .filter((one) => isWrong(one, file))
      .map(({ name }) => `${file} → ${name}`),
  )
}

/** The files that an import is of, where a plugin or a pattern gives them. */
function named({ name, types }: Import): Import[] {
  const either = Object.values(EITHER[name] ?? {}).map((path) => posix.normalize(path))
  const names = name.includes('*') ? listed(name) : either.length > 0 ? either : [name]
  return names.map((one) => ({ name: one, types }))
}

function listed(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
