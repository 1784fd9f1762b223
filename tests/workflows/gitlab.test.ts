/** The scripts of GitLab's jobs, run in a clean clone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  bash,
  CALLS,
  CLONE,
  cloned,
  DISARMED,
  disown,
  git,
  IN_ORDER,
  LANTERN,
  OPEN,
  proposed,
  shown,
  textIn,
} from './clone.ts'
import { quickNpm } from './npm.ts'
import { GITLAB } from './read.ts'

cloned()

/** Runs a job's lines as one script, as GitLab does; npm ci is done already. */
function runJob(job: string, env: Record<string, string> = {}) {
  return bash((GITLAB[job]?.script ?? []).filter((line) => line !== 'npm ci').join('\n'), env)
}

/** Judges a merge request, which GitLab checks out. */
function judged(change: () => void) {
  const commit = proposed(change)
  git('fetch', '--quiet', 'origin', commit)
  git('checkout', '--quiet', '--detach', commit)
  return runJob('check', { ...IN_ORDER, CI_COMMIT_SHA: commit, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' })
}

test('check: a merge request is built, with what it changes and a report of no findings', () => {
  const { status, output } = judged(() => {})
  expect(status, output).toBe(0)
  expect(JSON.parse(textIn('quality.json'))).toEqual([])
  expect(textIn('changes.md')).toContain('nothing changes in the record')
  for (const path of GITLAB.check?.artifacts?.paths ?? []) expect(existsSync(join(CLONE, path))).toBe(true)
})

test('check: what is wrong is in the report, and refused', () => {
  expect(judged(disown).status).toBe(1)
  expect(textIn('quality.json')).toContain('"check_name": "action-has-owner"')
})

test.each(DISARMED)('check: it still judges where %s', (_, disarm, told) => {
  const { status, output } = judged(() => {
    disown()
    disarm()
  })
  expect([status, output]).toEqual([1, expect.stringContaining('action-has-owner')])
  expect(shown(textIn('changes.md'))).toContain(`This changes what decides the verdict: ${told}`)
  expect(existsSync(join(CLONE, 'disarmed'))).toBe(false)
})

test('program: lint passes, then types and all tests are asked for', () => {
  const { status, output } = runJob('program', { PATH: quickNpm() })
  expect(status, output).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toBe('run types\ntest\n')
})

test('pages: the site is made for its address', () => {
  const { status, output } = runJob('pages', { ...IN_ORDER, CI_PAGES_URL: 'https://cabinet.gitlab.io/units/record' })
  expect(status, output).toBe(0)
  expect(textIn('public/index.html')).toContain('href="/units/record/minutes/"')
})

const PROJECT = { CI_API_V4_URL: 'https://gitlab.example/api/v4', CI_PROJECT_ID: '5', RECORD_TOKEN: 'x' }

/** The judgement of the night, and what follows from it. */
function night(env: Record<string, string>, project: Record<string, string> = {}) {
  const judged = runJob('nightly', env)
  expect(judged.status, judged.output).toBe(0)
  return { ...runJob('issue', project), judged: judged.output }
}

test('nightly: an issue is opened, updated, and closed', () => {
  expect(night(LANTERN, PROJECT).status).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toMatch(/--request POST \S+\/projects\/5\/issues .*description@nightly\.md/)
  writeFileSync(OPEN, '')
  expect(night(LANTERN, PROJECT).status).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toMatch(/--request PUT \S+\/issues\/7 --data-urlencode description@nightly\.md/)
  expect(night(IN_ORDER, PROJECT).status).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toMatch(/--request PUT \S+\/issues\/7 --data state_event=close/)
})

test('nightly: without a token it fails where somebody is needed, and says why', () => {
  const { status, judged } = night(LANTERN)
  expect([status, judged]).toEqual([1, expect.stringContaining('ask Céleste Ambrose')])
  expect(night(IN_ORDER).status).toBe(0)
  expect(existsSync(CALLS)).toBe(false)
})
