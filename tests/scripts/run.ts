/** Commands as whole processes, and records on the disk for them. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { COMPILED } from '../../src/archive/settings.ts'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import type { Files } from '../bodies.ts'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What a process did. */
export interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs `check` with this very Node. */
export function check(args: string[], where: Where = {}): Run {
  return runFile('scripts/run.mjs', ['check', ...args], where)
}

/** Runs a verb with this very Node. */
export function verb(name: string, ...args: string[]): Run {
  return runFile('scripts/run.mjs', [name, ...args], {})
}

/** Runs a verb elsewhere with this very Node. */
export function runVerb([name = '', ...args]: string[], where: Where): Run {
  return runFile('scripts/run.mjs', [name, ...args], where)
}

/** The check with rules of `with-rules.ts` beside its own. */
export function checkWith(rules: string[], args: string[]): Run {
  return runFile('tests/scripts/with-rules.ts', [rules.join(','), ...args], {})
}

interface Where {
  env?: Record<string, string>
  cwd?: string
}

function runFile(file: string, args: string[], { env = {}, cwd = ROOT }: Where): Run {
  const { PATH = '' } = process.env
  const run = spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, NODE_COMPILE_CACHE: COMPILED, ...env },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The findings of `check --format json`. */
export function diagnostics(content: string, ...args: string[]): { code: number | null; found: Finding[] } {
  const { code, out, err } = check(['--content', content, '--format', 'json', ...args])
  if (err !== '') throw new Error(err)
  return { code, found: JSON.parse(out).diagnostics }
}

/** One finding of the JSON form. */
export interface Finding {
  rule: string
  severity: string
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  help: string[]
}

/** A new folder, taken away at the end of the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The miniature body of the rules' examples as a content folder, with some files changed. */
export function contentOf(changes: Files | Record<string, Buffer> = {}): string {
  const folder = temporary()
  for (const [path, text] of Object.entries({ ...EXAMPLE_BODY, ...changes })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A copy of a content folder. */
export function copyOf(folder: string): string {
  const copy = temporary()
  cpSync(folder, copy, { recursive: true })
  return copy
}
