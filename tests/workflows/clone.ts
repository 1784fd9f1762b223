/** A clean clone in which the steps of workflows run, with commands that only write down how they are called. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { ROOT } from '../scripts/run.ts'

const home = mkdtempSync(join(tmpdir(), 'record-workflow-'))
const origin = join(home, 'origin')
const bin = join(home, 'bin')

/** The clone. */
export const CLONE = join(home, 'record')
/** The file of the summary of a job. */
export const SUMMARY = join(home, 'summary.md')
/** The file of what a step hands on to others. */
export const OUTPUT = join(home, 'output')
/** The file of the calls of other commands. */
export const CALLS = join(home, 'calls')
/** Where this file is, an issue is open: the seventh. */
export const OPEN = join(home, 'open')

/** The invented body, on its day. */
export const LANTERN = { CONTENT: 'tests/fixtures/lantern', AS_OF: '2026-11-23' }
/** The real record, on a day on which it is in order. */
export const IN_ORDER = { AS_OF: '2026-11-23' }

/** Makes the clone, sets it back before each test, and takes it away at the end. */
export function cloned(): void {
  beforeAll(() => {
    makeOrigin()
    execFileSync('git', ['clone', '--quiet', '--depth=2', pathToFileURL(origin).href, CLONE], { stdio: 'pipe' })
    symlinkSync(join(ROOT, 'node_modules'), join(CLONE, 'node_modules'), 'dir')
    mkdirSync(bin)
    stub('gh', `if [ "$1 $2" = 'issue list' ] && [ -f "${OPEN}" ]; then echo 7; fi`)
    stub('curl', `case "$*" in *state=opened*) if [ -f "${OPEN}" ]; then echo '[{"iid":7}]'; else echo '[]'; fi;; esac`)
  })
  beforeEach(() => {
    for (const file of [SUMMARY, OUTPUT, CALLS, OPEN]) rmSync(file, { force: true })
    git('checkout', '--quiet', '--force', 'main')
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))
}

/** What is here, committed or not, and a merge on top of it, as a pull request is. */
function makeOrigin(): void {
  const files = gitIn(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const file of files.split('\0').filter((one) => one !== '' && existsSync(join(ROOT, one)))) {
    mkdirSync(dirname(join(origin, file)), { recursive: true })
    cpSync(join(ROOT, file), join(origin, file))
  }
  gitIn(origin, 'init', '--quiet', '--initial-branch=main')
  gitIn(origin, 'add', '-A')
  gitIn(origin, 'commit', '--quiet', '-m', 'Begin')
  gitIn(origin, 'checkout', '--quiet', '-b', 'change')
  gitIn(origin, 'commit', '--quiet', '--allow-empty', '-m', 'Change nothing')
  gitIn(origin, 'checkout', '--quiet', 'main')
  gitIn(origin, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'change')
}

/** A command that writes down how it is called, and answers. */
function stub(name: string, answer: string): void {
  writeFileSync(join(bin, name), `#!/usr/bin/env bash\nprintf '%s\\n' "${name} $*" >> "${CALLS}"\n${answer}\n`)
  chmodSync(join(bin, name), 0o755)
}

function gitIn(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=The secretariat', '-c', 'user.email=secretariat@example.org']
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8', stdio: 'pipe' })
}

/** Runs git in the clone. */
export function git(...args: string[]): string {
  return gitIn(CLONE, ...args).trim()
}

/** Runs a script in the clone as the services do, with these variables added. */
export function bash(
  script: string,
  env: Record<string, string | undefined>,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: CLONE,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: undefined,
      INIT_CWD: undefined,
      PATH: `${bin}${delimiter}${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      ...env,
    },
  })
  return { status, output: `${stdout}${stderr}` }
}

/** The text of a file in the clone. */
export function textIn(file: string): string {
  return readFileSync(join(CLONE, file), 'utf8')
}

/** Changes some words of a file in the clone. */
export function edit(file: string, from: string, to: string): void {
  const text = textIn(file)
  expect(text).toContain(from)
  writeFileSync(join(CLONE, file), text.replace(from, to))
}

/** Takes the owner of an action away. */
export function disown(): void {
  edit('content/minutes/2011-09-01.mdx', ' owner="chair"', '')
}
