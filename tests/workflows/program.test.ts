/** The steps of the workflow for changes of the program, run in a clean clone. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CALLS, CLONE, cloned, disown, edit, git, OUTPUT, textIn } from './clone.ts'
import { runJob } from './job.ts'
import { quickNpm } from './npm.ts'

cloned()

describe('changed', () => {
  const answer = () => {
    expect(runJob('program.yml', 'changed').failed).toBeUndefined()
    return readFileSync(OUTPUT, 'utf8')
  }

  /** Commits what was edited on top of what is checked out, where no branch remembers it. */
  const commit = () => {
    git('checkout', '--quiet', '--detach')
    git('commit', '--quiet', '--all', '--message=Change')
  }

  test('a change of the record alone is none of the program', () => {
    disown()
    commit()
    expect(answer()).toBe('program=false\n')
  })

  test('a change of both is one of the program', () => {
    disown()
    edit('package.json', '"private": true', '"private": false')
    commit()
    expect(answer()).toBe('program=true\n')
  })

  test('where what came before is not known, the program counts as changed', () => {
    git('checkout', '--quiet', '--detach', 'HEAD^1')
    expect(answer()).toBe('program=true\n')
  })
})

test('linux: lint passes, then types and all tests are asked for', () => {
  const { failed, output } = runJob('program.yml', 'linux', { PATH: quickNpm() })
  expect(failed, output).toBeUndefined()
  expect(readFileSync(CALLS, 'utf8')).toBe('run types\ntest\n')
})

test('windows: the tests without a browser are asked for, and the invented body is built', () => {
  const { failed, output } = runJob('program.yml', 'windows', { PATH: quickNpm() })
  expect(failed, output).toBeUndefined()
  expect(Object.keys(JSON.parse(textIn('package.json')).scripts)).toContain('test:unit')
  expect(readFileSync(CALLS, 'utf8')).toBe('run test:unit\n')
  expect(existsSync(join(CLONE, 'built/index.html'))).toBe(true)
})

test.each([
  ['success success success', undefined],
  ['success skipped skipped', undefined],
  ['success success failure', 'Each job passed, or had nothing to do'],
  ['failure skipped skipped', 'Each job passed, or had nothing to do'],
  ['success cancelled success', 'Each job passed, or had nothing to do'],
])('program: %s', (RESULTS, failed) => expect(runJob('program.yml', 'program', { RESULTS }).failed).toBe(failed))
