/** The steps of the workflows on GitHub, run in a clean clone. */
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  CALLS,
  CLONE,
  cloned,
  DISARMED,
  disown,
  edit,
  git,
  IN_ORDER,
  LANTERN,
  OPEN,
  proposed,
  SUMMARY,
  shown,
  textIn,
} from './clone.ts'
import { runJob } from './job.ts'
import { failingNpm } from './npm.ts'

cloned()

/** Judges a pull request. */
const judged = (change: () => void, more: Record<string, string> = {}) => {
  rmSync(join(CLONE, 'built'), { recursive: true, force: true })
  return runJob('check.yml', 'check', { ...IN_ORDER, PROPOSED: proposed(change), ...more })
}

test('check: a record in order is built, and its summary says that nothing changes', () => {
  const { failed, output } = judged(() => {})
  expect(failed, output).toBeUndefined()
  expect(shown(readFileSync(SUMMARY, 'utf8'))).toContain('nothing changes in the record')
  expect(existsSync(join(CLONE, 'built/index.html'))).toBe(true)
})

test('check: what is proposed is judged together with what the main branch has', () => {
  const name = 'content/topics/herons.mdx'
  const { failed, output } = judged(() => writeFileSync(join(CLONE, name), '---\nname: Herons\n---\n\nGrey birds.\n'))
  expect(failed, output).toBeUndefined()
  expect(shown(readFileSync(SUMMARY, 'utf8'))).toContain('The topic “Herons”')
  expect(existsSync(join(CLONE, 'built/topics/herons/index.html'))).toBe(true)
})

test('check: an action that nobody owns is annotated at its line, told in the summary, and nothing is built', () => {
  const { failed, output } = judged(disown)
  expect(failed).toBe('Check the record')
  expect(output).toMatch(/^::error file=content\/minutes\/2011-09-01\.mdx,line=\d+,/m)
  expect(shown(readFileSync(SUMMARY, 'utf8'))).toMatch(/Obligations broken[\s\S]*action-has-owner/)
  expect(existsSync(join(CLONE, 'built'))).toBe(false)
})

describe('check: a pull request can’t disarm it', () => {
  test.each(DISARMED)('%s', (_, disarm, told) => {
    const { failed, output } = judged(() => {
      disown()
      disarm()
    })
    expect(failed, output).toBe('Check the record')
    expect(output).toMatch(/^::error file=content\/minutes\/2011-09-01\.mdx,line=\d+,.*action-has-owner/m)
    expect(shown(readFileSync(SUMMARY, 'utf8'))).toContain(`This changes what decides the verdict: ${told}`)
    expect(existsSync(join(CLONE, 'disarmed'))).toBe(false)
  })

  test('a policy and the end of the record are named in the same line', () => {
    judged(() => edit('content/body.yaml', 'policy:', 'dissolved: 2012-12-31\npolicy:'))
    expect(shown(readFileSync(SUMMARY, 'utf8'))).toContain('This changes what decides the verdict: dissolved (')
  })

  test('a link to a record that is in order is no record', () => {
    const { failed, output } = judged(() => {
      rmSync(join(CLONE, 'content'), { recursive: true })
      symlinkSync('tests/fixtures/lantern', join(CLONE, 'content'))
    })
    expect(failed).toBe('Put its content in place')
    expect(output).toContain('What is proposed has no folder content/.')
  })

  test('what conflicts with the main branch is judged when it no longer does', () => {
    const commit = proposed(disown)
    edit('content/minutes/2011-09-01.mdx', ' owner="chair"', ' owner="vice-chair"')
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--all', '-m', 'Meanwhile')
    const { failed, output } = runJob('check.yml', 'check', { ...IN_ORDER, PROPOSED: commit })
    git('reset', '--quiet', '--hard', 'origin/main')
    expect(failed).toBe('Put its content in place')
    expect(output).toContain('What is proposed conflicts with the main branch: bring it up to date first.')
  })
})

test('publish: the site is made for the address of the project', () => {
  expect(runJob('publish.yml', 'build', IN_ORDER).failed).toBeUndefined()
  expect(textIn('built/index.html')).toContain('href="/record/minutes/"')
})

test('check: findings are annotated though the changes can’t be told', () => {
  const { failed, output } = judged(disown, { PATH: failingNpm('changes') })
  expect(failed).toBe('What this changes in the record')
  expect(output).toMatch(/^::error file=content\/minutes\/2011-09-01\.mdx,line=\d+,/m)
})

const judgeAndKeep = (env: Record<string, string>) => {
  expect(runJob('nightly.yml', 'judge', env).failed).toBeUndefined()
  expect(existsSync(CALLS)).toBe(false)
  expect(runJob('nightly.yml', 'issue').failed).toBeUndefined()
  return readFileSync(CALLS, 'utf8')
}

test('nightly: one issue is opened, and says whom to ask', () => {
  expect(judgeAndKeep(LANTERN)).toContain('gh issue create --title The record needs somebody')
  expect(textIn('nightly.md')).toContain('ask Céleste Ambrose')
})

test('nightly: the issue that is open is updated, and no other opened', () => {
  writeFileSync(OPEN, '')
  const called = judgeAndKeep(LANTERN)
  expect(called).toContain('gh issue edit 7 --body-file nightly.md')
  expect(called).not.toContain('issue create')
})

test('nightly: where all is kept, the issue is closed', () => {
  writeFileSync(OPEN, '')
  expect(judgeAndKeep(IN_ORDER)).toContain('gh issue close 7')
})

test('nightly: a report too long for an issue is cut between lines', () => {
  const actions = Array.from({ length: 400 }, (_, n) => `<Action id="x${n}">Nobody’s.</Action>\n`).join('\n')
  edit('content/minutes/2011-09-01.mdx', '\n## ', `\n${actions}\n## `)
  judgeAndKeep(IN_ORDER)
  const body = textIn('nightly.md')
  expect(Buffer.byteLength(body)).toBeLessThan(61_000)
  expect(body).toMatch(/\nThere is more: run `npm run check` and `npm run forecast`\.\n$/)
})
