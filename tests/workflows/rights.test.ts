/** What the workflows may do. */
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../scripts/run.ts'
import { GITLAB, jobsOf, read, textOf, WORKFLOWS } from './read.ts'

describe.each(WORKFLOWS)('%s', (name) => {
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
    expect(textOf(name)).not.toContain('secrets.')
    const forForks = Object.keys(read(name).on).some((event) => event.startsWith('pull_request'))
    const rights = jobsOf(name).flatMap(({ permissions }) => Object.values(permissions))
    expect(forForks && rights.includes('write')).toBe(false)
  })
})

test('what each workflow may do', () => {
  expect(WORKFLOWS).toEqual(['check.yml', 'form.yml', 'nightly.yml', 'program.yml', 'publish.yml'])
  const rights = (name: string) =>
    Object.fromEntries(Object.entries(read(name).jobs).map(([job, { permissions }]) => [job, permissions]))
  expect(rights('check.yml')).toEqual({ check: { contents: 'read' } })
  expect(rights('form.yml')).toEqual({
    who: { contents: 'read' },
    read: { contents: 'read' },
    request: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  })
  expect(rights('nightly.yml')).toEqual({
    judge: { contents: 'read' },
    issue: { contents: 'read', issues: 'write' },
  })
  expect(rights('program.yml')).toEqual({
    changed: { contents: 'read' },
    linux: { contents: 'read' },
    windows: { contents: 'read' },
    program: {},
  })
  expect(rights('publish.yml')).toEqual({
    build: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
  })
})

describe('the check runs the program of the main branch', () => {
  const { on, jobs } = read('check.yml')
  const steps = jobs.check?.steps ?? []

  test('by the workflow of the main branch, for pull requests to it', () => {
    expect(on).toEqual({
      pull_request_target: {
        branches: ['main'],
        types: ['opened', 'synchronize', 'reopened', 'ready_for_review', 'closed'],
      },
    })
    const others = WORKFLOWS.filter((name) => name !== 'check.yml')
    for (const name of others) expect(Object.keys(read(name).on)).not.toContain('pull_request_target')
  })

  test('nothing of the pull request is checked out but by the script that takes its content', () => {
    const [first, ...rest] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(Object.keys(first?.with ?? {})).toEqual(['fetch-depth', 'persist-credentials'])
    expect(rest).toEqual([])
    for (const { run = '' } of steps) expect(run).not.toMatch(/git (checkout|switch|merge|pull|restore)/)
  })

  test('the token is given to the step that fetches alone, and packages are installed before', () => {
    const token = steps.filter(({ env = {} }) => Object.values(env).some((value) => value.includes('token')))
    expect(token.map(({ name }) => name)).toEqual(['Fetch what is proposed'])
    const place = (run: string) => steps.findIndex((step) => step.run?.startsWith(run))
    expect(place('npm ci')).toBeLessThan(steps.indexOf(token[0] as (typeof steps)[number]))
  })
})

test('what may write, installs nothing', () => {
  for (const { permissions, steps } of WORKFLOWS.flatMap(jobsOf)) {
    const writes = Object.values(permissions).includes('write')
    expect(writes && steps.some(({ run = '' }) => run.includes('npm'))).toBe(false)
  }
})

test('GitLab: the same jobs, and no code of a merge request with a token', () => {
  expect(Object.keys(GITLAB).filter((name) => GITLAB[name]?.script)).toEqual([
    'check',
    'program',
    'pages',
    'nightly',
    'issue',
  ])
  for (const [name, { script = [] }] of Object.entries(GITLAB)) {
    const holds = script.some((line) => line.includes('TOKEN'))
    expect([name, holds]).toEqual([name, name === 'issue'])
    expect(holds && script.some((line) => line.includes('npm'))).toBe(false)
  }
  expect(GITLAB.check?.artifacts?.reports).toEqual({ codequality: 'quality.json' })
  expect(GITLAB.pages?.artifacts?.paths).toEqual(['public'])
})

test('GitLab: what is not the record is the program', () => {
  const [atRoot, below = ''] = GITLAB.program?.rules?.[0]?.changes ?? []
  expect(atRoot).toBe('*')
  const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))))
  folders.delete('content')
  expect(below).toBe(`{${[...folders].sort().join(',')}}/**/*`)
})
