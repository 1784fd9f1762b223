/** The scripts of GitLab's jobs, run in a clean clone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bash, CALLS, CLONE, cloned, disown, git, IN_ORDER, LANTERN, OPEN, textIn } from './clone.ts'
import { quickNpm } from './npm.ts'
import { GITLAB } from './read.ts'

cloned()

/** Runs a job's lines as one script, as GitLab does; npm ci is done already. */
function runJob(job: string, env: Record<string, string> = {}) {
  return bash((GITLAB[job]?.script ?? []).filter((line) => line !== 'npm ci').join('\n'), env)
}

test('check: a merge request is built, with what it changes and a report of no findings', () => {
  const { status, output } = runJob('check', {
    ...IN_ORDER,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'HEAD^1'),
  })
  expect(status, output).toBe(0)
  expect(JSON.parse(textIn('quality.json'))).toEqual([])
  expect(textIn('changes.md')).toContain('nothing changes in the record')
  for (const path of GITLAB.check?.artifacts?.paths ?? []) expect(existsSync(join(CLONE, path))).toBe(true)
})

test('check: what is wrong is in the report, and refused', () => {
  disown()
  expect(runJob('check', { ...IN_ORDER, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD^1' }).status).toBe(1)
  expect(textIn('quality.json')).toContain('"check_name": "action-has-owner"')
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

test('nightly: an issue is opened, updated, and closed', () => {
  expect(runJob('nightly', { ...LANTERN, ...PROJECT }).status).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toMatch(/--request POST \S+\/projects\/5\/issues .*description@nightly\.md/)
  writeFileSync(OPEN, '')
  expect(runJob('nightly', { ...LANTERN, ...PROJECT }).status).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toMatch(/--request PUT \S+\/issues\/7 --data-urlencode description@nightly\.md/)
  expect(runJob('nightly', { ...IN_ORDER, ...PROJECT }).status).toBe(0)
  expect(readFileSync(CALLS, 'utf8')).toMatch(/--request PUT \S+\/issues\/7 --data state_event=close/)
})

test('nightly: without a token it fails where somebody is needed, and says why', () => {
  const { status, output } = runJob('nightly', LANTERN)
  expect([status, output]).toEqual([1, expect.stringContaining('ask Céleste Ambrose')])
  expect(runJob('nightly', IN_ORDER).status).toBe(0)
  expect(existsSync(CALLS)).toBe(false)
})
