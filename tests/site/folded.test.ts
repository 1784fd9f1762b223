/** Pages about many documents: they count and fold. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

const site = inject('sites').many as string
const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8')

/** What of a page is seen before anything is unfolded. */
const unfolded = (path: string) => page(path).replace(/<\/summary>[\s\S]*?<\/details>/g, '</summary></details>')

test.each(['compliance', 'rules', 'rules/chaired', 'rules/declaration-current-at-meeting', 'rules/meeting-held'])(
  '%s of a body with four hundred minutes stays under 200 kB, most of it folded',
  (path) => {
    expect(statSync(join(site, path, 'index.html')).size).toBeLessThan(200_000)
    expect(unfolded(path).match(/<li>/g)?.length ?? 0).toBeLessThan(110)
  },
)

test('the compliance page counts the explanations of each rule, and each keeps its place', () => {
  const whole = page('compliance')
  expect(whole).toContain('400 explanations of 400 findings')
  expect(whole).toContain('1 explanation of 586 findings')
  for (let n = 1; n <= 401; n++) expect(whole.split(`id="exception-${n}"`)).toHaveLength(2)
})

test('the page of a rule shows the first of what it finds, and counts what it leaves out', () => {
  expect(unfolded('rules/meeting-held').split('These minutes are still a draft').length - 1).toBe(10)
  expect(page('rules/meeting-held')).toContain('88 more are not listed on this page')
})

test('no page of a body with four hundred minutes is over 120 kB compressed', () => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(400)
  const sizes = pages.map((path) => [path, gzipSync(readFileSync(join(site, path))).length] as const)
  expect(sizes.filter(([, size]) => size > 120_000)).toEqual([])
})

test.each(['minutes', 'gaps'])(
  'the list of four hundred meetings at %s shows few before anything is unfolded',
  (path) => {
    const links = (html: string) => html.match(/href="[^"]*\/minutes\/\d{4}-\d\d-\d\d[^"]*"/g)?.length ?? 0
    expect(links(page(path))).toBeGreaterThanOrEqual(400)
    expect(links(unfolded(path))).toBeLessThan(50)
  },
)

test.each(['guides', 'compliance'])('%s shows little of its text before anything is unfolded', (path) => {
  const words = (html: string) => html.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ').split(/\s+/).length
  expect(words(page(path))).toBeGreaterThan(2 * words(page(path).replace(/<details>[\s\S]*<\/details>/, '')))
})
