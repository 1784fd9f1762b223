/** The pages at addresses from which something moved, or where it is published no longer. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const page = (path: string) => readFileSync(join(inject('sites').moved as string, path, 'index.html'), 'utf8')

test.each([
  ['papers/old/', 'minutes/2026-09-09/'],
  ['papers/a.b/', 'minutes/2026-09-09/#action-1'],
])('%s leads to %s', (from, to) => {
  const html = page(from)
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/${to}">`)
  expect(html).toContain(`<link rel="canonical" href="https://record.example.org/${to}">`)
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).toContain(`<p>It is now at <a href="/${to}">/${to}</a>.</p>`)
})

test('what is gone says why, as text, and leads nowhere', () => {
  const html = page('papers/secret/')
  expect(html).toContain('<p>It told where “a &amp; b” live, and &lt;i&gt;was&lt;/i&gt; taken out.</p>')
  expect(html).not.toMatch(/refresh|canonical|<script/)
})

test('parts that moved or went are told on their page, under their old ids', () => {
  const html = page('minutes/2026-09-09/')
  expect(html).toContain('<li id="action-99">#action-99: <a href="/minutes/2026-09-09/#action-1">moved here</a></li>')
  expect(html).toContain('<li id="note">#note: It told where &lt;i&gt;somebody&lt;/i&gt; lives.</li>')
})

test('a site in which nothing moved has no such page', () =>
  expect(existsSync(join(inject('sites').lantern as string, 'papers/old'))).toBe(false))
