/** The steps of the workflows on GitHub, run in a clean clone. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CALLS, CLONE, cloned, disown, edit, git, IN_ORDER, LANTERN, OPEN, SUMMARY, textIn } from './clone.ts'
import { runJob } from './job.ts'

cloned()

test('check: a record in order is built, and its summary says that nothing changes', () => {
  expect(runJob('check.yml', 'check', IN_ORDER).failed).toBeUndefined()
  expect(readFileSync(SUMMARY, 'utf8')).toContain('nothing changes in the record')
  expect(existsSync(join(CLONE, 'built/index.html'))).toBe(true)
})

test('check: an action that nobody owns is annotated at its line, told in the summary, and nothing is built', () => {
  rmSync(join(CLONE, 'built'), { recursive: true, force: true })
  disown()
  const { failed, output } = runJob('check.yml', 'check', IN_ORDER)
  expect(failed).toBe('Check the record')
  expect(output).toMatch(/^::error file=content\/minutes\/2011-09-01\.mdx,line=\d+,/m)
  expect(readFileSync(SUMMARY, 'utf8')).toMatch(/Obligations broken[\s\S]*action-has-owner/)
  expect(existsSync(join(CLONE, 'built'))).toBe(false)
})

test('publish: the site is made for the address of the project', () => {
  expect(runJob('publish.yml', 'build', IN_ORDER).failed).toBeUndefined()
  expect(textIn('built/index.html')).toContain('href="/record/minutes/"')
})

test('check: findings are annotated though the changes can’t be told', () => {
  git('update-ref', '--no-deref', 'HEAD', git('rev-parse', 'HEAD^1'))
  disown()
  const { failed, output } = runJob('check.yml', 'check', IN_ORDER)
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
