import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { headers } from '../../src/views/files/headers.ts'
import { earlierHtml, moved } from '../../src/views/files/moved.ts'
import { recordOf } from '../bodies.ts'

const LIST = `published:
  papers/old/: []
moved:
  papers/old/: papers/older/
  papers/older/: minutes/2024-03-06/
  minutes/2024-03-06/#action-7: minutes/2024-03-06/#action-1
gone:
  papers/secret/: It told where “a & b” live, and was taken out.
  minutes/2024-03-06/#note: It told where somebody lives.
`
const site = (base = '/') =>
  publication({ record: recordOf({ 'addresses.yaml': LIST }), folder: '' }, '2024-06-01', base, 'https://example.org')
    .site
const files = (base?: string) => new Map(moved(site(base)))

test('each old page leads to where its moves end, under any base', () => {
  const page = files('/record/').get('papers/old/index.html')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/record/minutes/2024-03-06/">')
  expect(page).toContain('<link rel="canonical" href="https://example.org/record/minutes/2024-03-06/">')
  expect(page).toContain('<a href="/record/minutes/2024-03-06/">')
})

test('hosts get the same as redirects', () => {
  expect(files().get('_redirects')).toBe(
    '/papers/old/ /minutes/2024-03-06/ 301\n/papers/older/ /minutes/2024-03-06/ 301\n',
  )
  const nginx = new Map(headers(site())).get('nginx.conf')
  expect(nginx).toContain('location = /papers/old/ { return 301 /minutes/2024-03-06/; }')
})

test('what is gone says why, as text', () => {
  expect(files().get('papers/secret/index.html')).toContain('<p>It told where “a &amp; b” live, and was taken out.</p>')
})

test('fragments that moved or went are told on their page, under their old ids', () => {
  const html = earlierHtml('minutes/2024-03-06/', site())
  expect(html).toContain('<li id="action-7">')
  expect(html).toContain('href="/minutes/2024-03-06/#action-1"')
  expect(html).toContain('<li id="note">What stood at #note: It told where somebody lives.</li>')
  expect(earlierHtml('minutes/2024-05-01/', site())).toBe('')
})

test('what moved with its page is told on the page that it ends at, and its part is kept in the address', () => {
  const list = `moved:
  minutes/2024-03-07/: minutes/2024-03-06/
  minutes/2024-03-07/#action-9: minutes/2024-03-06/#action-1
  minutes/2024-03-07/#action-1: minutes/2024-05-01/
  feeds/topics/rust.atom: feeds/people/ben-marl.atom
`
  const { site } = publication({ record: recordOf({ 'addresses.yaml': list }), folder: '' }, '2024-06-01', '/record/')
  const html = earlierHtml('minutes/2024-03-06/', site)
  expect(html).toContain('<li id="action-9">What stood at #action-9: <a href="/record/minutes/2024-03-06/#action-1">')
  // The page has an action 1 of its own.
  expect(html).toContain('<li>What stood at #action-1: <a href="/record/minutes/2024-05-01/">')
  const made = new Map(moved(site))
  expect(made.get('minutes/2024-03-07/index.html')).toContain('<script src="/record/moved.js"></script>')
  expect(made.get('moved.js')).toContain('location.hash')
  expect(made.get('_redirects')).toContain('/record/feeds/topics/rust.atom /record/feeds/people/ben-marl.atom 301')
  expect([...made.keys()]).toEqual(['minutes/2024-03-07/index.html', '_redirects', 'moved.js'])
})
