/** The workflows: what they may do, and that their steps run in a clean clone. */
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
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Step {
  name?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}
interface Job {
  permissions: Record<string, string>
  env?: Record<string, string>
  steps: Step[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions: object
  jobs: Record<string, Job>
}

const textOf = (name: string) => readFileSync(join(ROOT, '.github/workflows', name), 'utf8')
const read = (name: string) => load(textOf(name)) as Workflow
const jobsOf = (name: string) => Object.values(read(name).jobs)

describe.each(['check.yml', 'nightly.yml', 'publish.yml'])('%s', (name) => {
  const steps = jobsOf(name).flatMap((job) => job.steps)

  test('gives no right to all jobs, and each job few', () => {
    expect(read(name).permissions).toEqual({})
    for (const job of jobsOf(name)) expect(job.permissions).toBeDefined()
  })

  test('every action is pinned by its commit, with its version beside it', () => {
    const uses = textOf(name)
      .split('\n')
      .filter((line) => line.includes('uses:'))
    expect(uses.length).toBeGreaterThan(0)
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('no checkout leaves its token behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })

  test('no words of an event or a variable get into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('no fork is given anything', () => {
    expect(Object.keys(read(name).on)).not.toContain('pull_request_target')
    expect(textOf(name)).not.toContain('secrets.')
  })
})

test('what each workflow may do', () => {
  const rights = (name: string) =>
    Object.fromEntries(Object.entries(read(name).jobs).map(([job, { permissions }]) => [job, permissions]))
  expect(rights('check.yml')).toEqual({ check: { contents: 'read' } })
  expect(rights('nightly.yml')).toEqual({ judge: { contents: 'read', issues: 'write' } })
  expect(rights('publish.yml')).toEqual({
    build: { contents: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
  })
})

test('GitLab: the same jobs, and no code of a merge request with a token', () => {
  const gitlab = load(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { script?: string[]; rules?: object[] }
  >
  expect(Object.keys(gitlab).filter((name) => gitlab[name]?.script)).toEqual(['check', 'pages', 'nightly'])
  expect(gitlab.check?.script?.join('\n')).not.toContain('TOKEN')
})

describe('the steps run in a clean clone', () => {
  const home = mkdtempSync(join(tmpdir(), 'record-workflow-'))
  const clone = join(home, 'record')
  const bin = join(home, 'bin')
  const summary = join(home, 'summary.md')
  const calls = join(home, 'calls')
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', stdio: 'pipe' })

  beforeAll(() => {
    // A clone of what is here, committed or not.
    const files = execFileSync('git', ['-C', ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    })
    for (const file of files.split('\0').filter((one) => one !== '' && existsSync(join(ROOT, one)))) {
      mkdirSync(dirname(join(clone, file)), { recursive: true })
      cpSync(join(ROOT, file), join(clone, file))
    }
    git('init', '--quiet', '--initial-branch=main')
    git('add', '-A')
    git(
      '-c',
      'user.name=The secretariat',
      '-c',
      'user.email=secretariat@example.org',
      'commit',
      '--quiet',
      '-m',
      'Begin',
    )
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), 'dir')
    mkdirSync(bin)
    // GitHub's own command, which writes down how it is called; one issue is open where the file says so.
    writeFileSync(
      join(bin, 'gh'),
      `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> "${calls}"\nif [ "$1 $2" = 'issue list' ] && [ -f "${home}/open" ]; then echo 7; fi\n`,
    )
    chmodSync(join(bin, 'gh'), 0o755)
  })
  beforeEach(() => {
    for (const file of [summary, calls, join(home, 'open')]) rmSync(file, { force: true })
    git('checkout', '--quiet', '--force', 'main')
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  /** Runs the steps of a job until one fails; npm ci is done already. Gives the name of the one that failed. */
  function runJob(name: string, job: string, more: Record<string, string> = {}) {
    const { steps, env = {} } = read(name).jobs[job] as Job
    let output = ''
    for (const step of steps) {
      if (step.run === undefined || step.run === 'npm ci') continue
      const done = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
        cwd: clone,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...Object.fromEntries(Object.keys(env).map((key) => [key, ''])),
          NODE_ENV: 'production',
          VITEST: undefined,
          INIT_CWD: undefined,
          PATH: `${bin}${delimiter}${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
          GITHUB_STEP_SUMMARY: summary,
          GITHUB_REPOSITORY: 'cabinet/record',
          GITHUB_REPOSITORY_OWNER: 'cabinet',
          ...more,
        },
      })
      output += `${done.stdout}${done.stderr}`
      if (done.status !== 0) return { failed: step.name, output }
    }
    return { failed: undefined, output }
  }
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(clone, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(clone, file), text.replace(from, to))
  }
  const PULL = { BASE_REF: 'origin/main' }

  test('check: a record in order is built, and its summary says that nothing changes', () => {
    expect(runJob('check.yml', 'check', PULL).failed).toBeUndefined()
    expect(readFileSync(summary, 'utf8')).toContain('nothing changes in the record')
    expect(existsSync(join(clone, 'built/index.html'))).toBe(true)
  })

  test('check: an action that nobody owns is annotated at its line, told in the summary, and nothing is built', () => {
    rmSync(join(clone, 'built'), { recursive: true, force: true })
    edit('content/minutes/2011-09-01.mdx', ' owner="chair"', '')
    const { failed, output } = runJob('check.yml', 'check', PULL)
    expect(failed).toBe('Check the record')
    expect(output).toMatch(/^::error file=content\/minutes\/2011-09-01\.mdx,line=\d+,/m)
    expect(readFileSync(summary, 'utf8')).toMatch(/Obligations broken[\s\S]*action-has-owner/)
    expect(existsSync(join(clone, 'built'))).toBe(false)
  })

  test('publish: the site is made for the address of the project', () => {
    expect(runJob('publish.yml', 'build').failed).toBeUndefined()
    expect(readFileSync(join(clone, 'built/index.html'), 'utf8')).toContain('href="/record/minutes/"')
  })

  const JUDGED = { CONTENT: 'tests/fixtures/lantern', AS_OF: '2026-11-23' }

  test('nightly: one issue is opened, and says whom to ask', () => {
    expect(runJob('nightly.yml', 'judge', JUDGED).failed).toBeUndefined()
    expect(readFileSync(calls, 'utf8')).toContain('issue create --title The record needs somebody')
    expect(readFileSync(join(clone, 'nightly.md'), 'utf8')).toContain('ask Céleste Ambrose')
  })

  test('nightly: the issue that is open is updated, and no other opened', () => {
    writeFileSync(join(home, 'open'), '')
    expect(runJob('nightly.yml', 'judge', JUDGED).failed).toBeUndefined()
    expect(readFileSync(calls, 'utf8')).toContain('issue edit 7 --body-file nightly.md')
    expect(readFileSync(calls, 'utf8')).not.toContain('issue create')
  })

  test('nightly: where all is kept, the issue is closed', () => {
    writeFileSync(join(home, 'open'), '')
    expect(runJob('nightly.yml', 'judge', { AS_OF: '2026-11-23' }).failed).toBeUndefined()
    expect(readFileSync(calls, 'utf8')).toContain('issue close 7')
  })
})
