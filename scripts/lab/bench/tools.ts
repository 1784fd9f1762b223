/** The programs that this one is compared with: where they are, and which version. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'

/** What they are installed in: no part of the main install. */
export const HOME = join(ROOT, 'tests', 'bench')

/** Each by its name, with its package in tests/bench; one without a package is a command of the system. */
const PACKAGES = {
  Eleventy: '@11ty/eleventy',
  Hugo: undefined,
  'markdownlint-cli2': 'markdownlint-cli2',
  Pagefind: 'pagefind',
  'remark-lint': 'remark-cli',
  Starlight: '@astrojs/starlight',
} as const

/** One of them. */
export type Tool = keyof typeof PACKAGES

/** A tool that is installed: how to start it, and its version. */
export interface Installed {
  start: readonly [file: string, ...args: string[]]
  version: string
}

/** A tool, if it is installed. */
export function find(tool: Tool): Installed | undefined {
  const name = PACKAGES[tool]
  if (name) return findPackage(name)
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? { start: ['hugo'], version: /v([\d.]+)/.exec(stdout)?.[1] ?? '' } : undefined
}

/** How to install a tool. */
export function howToInstall(tool: Tool): string {
  return PACKAGES[tool] ? 'npm ci --prefix tests/bench' : "install `hugo` with the system's package manager"
}

function findPackage(name: string): Installed | undefined {
  const about = read(name)
  if (!about) return undefined
  // Starlight is no program: it runs in Astro.
  const program = about.bin ? name : 'astro'
  const bin = about.bin ?? read(program)?.bin ?? ''
  const file = typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? '')
  return { start: [process.execPath, join(HOME, 'node_modules', program, file)], version: about.version }
}

function read(name: string): { bin?: string | Record<string, string>; version: string } | undefined {
  const file = join(HOME, 'node_modules', name, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
