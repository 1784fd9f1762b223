/** The pages that can be followed lead to their feeds, for people and for programs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const page = (site: string, path: string) =>
  readFileSync(join(inject('sites')[site] as string, path, 'index.html'), 'utf8')
const FOLLOW = /Follow this page|title="What is new/

test('a person’s page where the address of the site is known', () => {
  const html = page('based', 'people/ed-mayo/')
  const feed = 'href="/record/feeds/people/ed-mayo.atom"'
  expect(html).toContain(`<a ${feed} type="application/atom+xml">Follow this page (Atom)</a>`)
  expect(html).toContain(`<link rel="alternate" type="application/atom+xml" title="What is new: Ed Mayo" ${feed}>`)
})

test('so without an address of the site, but not the page of a post', () => {
  expect(page('real', 'people/ed-mayo/')).toMatch(FOLLOW)
  expect(page('based', 'posts/chair/')).not.toMatch(FOLLOW)
})
