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
/** What `gh` answers when it is asked for a permission. */
export const PERMISSION = join(home, 'permission')
/** Where this file is, a pull request is open: the number in it. */
export const PULL = join(home, 'pull')
/** The last comment on an issue. */
export const COMMENT = join(home, 'comment.md')

/** The invented body, on its day. */
export const LANTERN = { CONTENT: 'tests/fixtures/lantern', AS_OF: '2026-11-23' }
/** The real record, on a day on which it is in order. */
export const IN_ORDER = { AS_OF: '2026-11-30' }

/** Makes the clone, sets it back before each test, and takes it away at the end. */
export function cloned(): void {
  beforeAll(() => {
    makeOrigin()
    execFileSync('git', ['clone', '--quiet', pathToFileURL(origin).href, CLONE], { stdio: 'pipe' })
    symlinkSync(join(ROOT, 'node_modules'), join(CLONE, 'node_modules'), 'dir')
    writeFileSync(join(CLONE, '.git/info/exclude'), 'node_modules\n')
    mkdirSync(bin)
    stub(
      'gh',
      `case "$1 $2" in
  'issue list') if [ -f "${OPEN}" ]; then echo 7; fi ;;
  'issue comment') cat > "${COMMENT}" ;;
  'pr list') if [ -f "${PULL}" ]; then cat "${PULL}"; fi ;;
  'pr create') echo 12 > "${PULL}" ;;
  'api repos'*) cat "${PERMISSION}" ;;
esac`,
    )
    stub('curl', `case "$*" in *state=opened*) if [ -f "${OPEN}" ]; then echo '[{"iid":7}]'; else echo '[]'; fi;; esac`)
  })
  beforeEach(() => {
    for (const file of [SUMMARY, OUTPUT, CALLS, OPEN, PERMISSION, PULL, COMMENT]) rmSync(file, { force: true })
    git('checkout', '--quiet', '--force', 'main')
    git('clean', '--quiet', '-fd')
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))
}

/**
 * A pull request against what is checked out: a commit of what is changed in the clone.
 * The clone is set back to the main branch, and knows nothing of the commit; the origin has it.
 * @returns the name of the commit
 */
export function proposed(change: () => void): string {
  git('checkout', '--quiet', '--detach', 'main')
  change()
  git('add', '--all')
  gitIn(CLONE, 'commit', '--quiet', '--allow-empty', '-m', 'Propose')
  const commit = git('rev-parse', 'HEAD')
  git('push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/7/head')
  git('checkout', '--quiet', '--force', 'main')
  git('-c', 'gc.reflogExpire=now', 'reflog', 'expire', '--expire=now', '--all')
  git('prune', '--expire=now')
  return commit
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

/** Markdown as it is shown: without its elements, its signs unescaped. */
export function shown(markdown: string): string {
  return markdown.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
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

/** Ways to disarm the check by a pull request, each with what the summary says of it. */
export const DISARMED: readonly (readonly [way: string, change: () => void, told: string])[] = [
  [
    'a rule is emptied',
    () => edit('src/rules/action-has-owner.ts', '*check(', '*check() {},\n  *formerly('),
    'the program (src/rules/action-has-owner.ts)',
  ],
  [
    'a workflow ends well whatever it finds',
    () => edit('.github/workflows/check.yml', '--format github', '--format github || true'),
    'a workflow (.github/workflows/check.yml)',
  ],
  [
    'the content that is proposed is not taken',
    () => writeFileSync(join(CLONE, '.github/propose.sh'), 'git branch proposed\n'),
    'a workflow (.github/propose.sh)',
  ],
  [
    'the command of the check is another',
    () => edit('package.json', 'node scripts/run.mjs check', 'touch disarmed'),
    'the program (package.json)',
  ],
  [
    'the settings of Astro run code',
    () => edit('astro.config.mjs', 'export default', 'process.exit(0)\nexport default'),
    'the program (astro.config.mjs)',
  ],
]
