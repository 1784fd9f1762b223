/** The previews of pull requests: built by the check, put beside the site when it is published. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporary } from '../scripts/run.ts'
import { bash, CLONE, cloned, edit, IN_ORDER, proposed, SUMMARY, textIn } from './clone.ts'
import { runJob } from './job.ts'

cloned()

const ON = { PAGES_PREVIEWS: 'on' }

test('check: a preview is built for its own address, and says what it is', () => {
  for (const folder of ['built', 'preview']) rmSync(join(CLONE, folder), { recursive: true, force: true })
  const PROPOSED = proposed(() => edit('content/topics/procurement.mdx', 'name: ', 'name: Herons and '))
  const { failed, output } = runJob('check.yml', 'check', { ...IN_ORDER, ...ON, PROPOSED, NUMBER: '7' })
  expect(failed, output).toBeUndefined()
  const page = textIn('preview/topics/procurement/index.html')
  expect(page).toContain('href="/record/preview/7/topics/"')
  expect(page).toContain('Herons and ')
  expect(page).toContain('This is a proposed change. It is not the public record.')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(textIn('built/topics/procurement/index.html')).not.toMatch(/proposed change|noindex/)
  expect(readFileSync(SUMMARY, 'utf8')).toContain('https://cabinet.github.io/record/preview/7/')
})

/** Adds previews to a site, as far as GitHub knows of some: the run that made each, and by what it was started. */
function added(made: Record<string, string>, more: Record<string, string> = ON) {
  const bin = temporary()
  const runs = Object.entries(made).map(([number, by]) => `*runs/${number}1*) echo '${by}' ;;`)
  writeFileSync(
    join(bin, 'gh'),
    `#!/usr/bin/env bash
case "$*" in
  'pr list'*) printf '${Object.keys(made)
    .map((number) => `${number} ${'a'.repeat(40)}\\n`)
    .join('')}' ;;
  *name=preview-9-*) ;;
  *name=preview-*) [[ "$*" =~ preview-([0-9]+) ]]; echo "\${BASH_REMATCH[1]}1" ;;
  'run download'*) mkdir -p "\${@: -1}"; echo "$5" > "\${@: -1}/index.html" ;;
  ${runs.join('\n  ')}
esac
`,
  )
  chmodSync(join(bin, 'gh'), 0o755)
  return bash('bash .github/previews.sh', {
    ...more,
    GH_REPO: 'cabinet/record',
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  })
}

const BY_CHECK = 'pull_request_target .github/workflows/check.yml'

/** A site that was built. */
function site(...folders: string[]): void {
  rmSync(join(CLONE, 'built'), { recursive: true, force: true })
  for (const folder of ['', ...folders]) mkdirSync(join(CLONE, 'built', folder))
}

test('publish: what the check of the main branch made is put below preview/, under its number', () => {
  site()
  const { status, output } = added({
    7: BY_CHECK,
    8: 'pull_request .github/workflows/check.yml',
    9: BY_CHECK,
    10: 'pull_request_target .github/workflows/other.yml',
    11: BY_CHECK,
  })
  expect(status, output).toBe(0)
  expect(textIn('built/preview/7/index.html')).toBe(`preview-7-${'a'.repeat(40)}\n`)
  expect(['7', '8', '9', '10', '11'].filter((number) => existsSync(join(CLONE, 'built/preview', number)))).toEqual([
    '7',
    '11',
  ])
})

test('publish: without the variable there are none', () => {
  site()
  expect(added({ 7: BY_CHECK }, { PAGES_PREVIEWS: '' }).status).toBe(0)
  expect(existsSync(join(CLONE, 'built/preview'))).toBe(false)
})

test('publish: a page of the record is not written over', () => {
  site('preview')
  expect(added({ 7: BY_CHECK })).toMatchObject({ status: 1, output: 'The record has a page preview/ of its own.\n' })
})
