/** What the pages of documents say around their text. */
import type { Element } from 'hast'
import { expect, inject, test } from 'vitest'
import { all, byClass, byTag, page, textOf } from './pages.ts'

const lantern = inject('sites').lantern as string
const links = (element: Element) => byTag(element, 'a').map(({ properties }) => properties.href)

test('a paper says what its author had declared on its day', () => {
  const [section] = all(
    page(lantern, 'papers/oil-in-winter/'),
    ({ properties }) => properties.ariaLabelledBy?.toString() === 'interests-of-authors',
  )
  const [fact] = byClass(section as Element, 'facts')
  expect(textOf(fact as Element)).toBe(
    'Barnaby Thistle Paid work, Umber Oil and Tallow: Clerk of the oil cellar Grants received, Everlight Scheme: A grant of the Scheme to the oil cellar declared on 17 November 2025',
  )
  expect(links(fact as Element)).toEqual([
    '/people/barnaby-thistle/',
    '/organisations/umber-oil/',
    '/organisations/everlight-scheme/',
    '/interests/barnaby-thistle/2025-11-17/',
  ])
})

test('terms that ended lead to those in force', () => {
  const [notice] = byClass(page(lantern, 'terms-of-reference/first/'), 'notice')
  expect(textOf(notice as Element)).toBe(
    'These terms of reference are no longer in force: they ended on 31 May 2026. The terms now in force are Terms of reference of the Lantern Keepers’ Advisory Panel (second version).',
  )
  expect(links(notice as Element)).toEqual(['/terms-of-reference/second/'])
})

test('the attribution leads to the licence that it names', () => {
  const [foot] = byClass(page(inject('sites').real as string, 'about/'), 'foot')
  const [licence] = all(foot as Element, ({ properties }) => String(properties.rel).includes('license'))
  expect(textOf(licence as Element)).toBe('Open Government Licence v3.0')
  expect(links(foot as Element)[0]).toMatch(/^https:\/\/www\.nationalarchives\.gov\.uk\//)
})
