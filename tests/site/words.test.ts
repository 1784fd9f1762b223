/** Readers meet no rule's id, no path of a file and no word of a commit, but on the pages that are about them. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { ROOT } from '../../src/archive/settings.ts'
import { RULES } from '../../src/rules/index.ts'
import { main, page, textOf } from './pages.ts'

/** The pages for the secretariat, of the data and of the rules speak of files and rules. */
const ABOUT = /^(?:rules|data|guides|desk|verify)\//
/** Ids that are no plain words. */
const IDS = RULES.map(({ id }) => id).filter((id) => id.includes('-'))
const PATH = /\b(?:content\/|[\w-]+\.(?:mdx|yaml)\b)/

const COMMITS = execFileSync('git', ['log', '--format=%s', '--', 'content', 'tests/fixtures/lantern'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((subject) => subject.split(' ').length > 3)

test.each(['real', 'lantern'])('%s', (name) => {
  const site = inject('sites')[name] as string
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && !ABOUT.test(path))
    .map((path) => path.slice(0, -'index.html'.length))
  expect(pages.length).toBeGreaterThan(50)
  const told = pages.flatMap((path) => {
    const text = textOf(main(page(site, path)))
    return [
      ...IDS.filter((id) => text.includes(id)),
      ...COMMITS.filter((subject) => text.includes(subject)),
      ...(PATH.exec(text) ?? []),
    ].map((words) => `${path}: ${words}`)
  })
  expect(told).toEqual([])
})

test('the foot of each page, too', () => {
  const html = readFileSync(join(inject('sites').real as string, 'index.html'), 'utf8')
  expect(PATH.test(html.slice(html.indexOf('<footer')))).toBe(false)
})
