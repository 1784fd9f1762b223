import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, inject, test } from 'vitest'
import { all, files } from './pages.ts'

/** Every internal link, picture and style sheet of a site that leads nowhere. */
function deadLinks(site: string, base: string): string[] {
  const ids = new Map<string, Set<string>>()
  const links: [from: string, to: string][] = []
  for (const file of files(site).filter((name) => name.endsWith('.html'))) {
    const own = new Set<string>()
    for (const element of all(fromHtml(readFileSync(join(site, file), 'utf8')), () => true)) {
      if (typeof element.properties.id === 'string') own.add(element.properties.id)
      const to = element.properties.href ?? element.properties.src
      if (typeof to === 'string') links.push([file, to])
    }
    ids.set(file, own)
  }
  const dead: string[] = []
  for (const [from, to] of links) {
    if (/^[a-z]+:/i.test(to)) continue
    const url = new URL(to, `https://here.example${base}${from}`)
    if (!url.pathname.startsWith(base)) {
      dead.push(`${from}: ${to} leaves the site`)
      continue
    }
    const path = decodeURIComponent(url.pathname.slice(base.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const fragment = decodeURIComponent(url.hash.slice(1))
    if (!existsSync(join(site, file))) dead.push(`${from}: ${to}`)
    else if (fragment && !ids.get(file)?.has(fragment)) dead.push(`${from}: ${to} (no such fragment)`)
  }
  return dead
}

describe('every internal link and fragment leads somewhere', () => {
  test.each([
    ['real', '/'],
    ['based', '/record/'],
    ['lantern', '/'],
  ])('in the site %s', (name, base) => {
    expect(deadLinks(inject('sites')[name] as string, base)).toEqual([])
  })
})

test('a dead link would be seen', () => {
  expect(deadLinks(inject('sites').real as string, '/elsewhere/').length).toBeGreaterThan(0)
})

test('no page asks for anything from elsewhere, and its scripts are files of the site or data', () => {
  const site = inject('sites').real as string
  const strange = files(site)
    .filter((name) => name.endsWith('.html'))
    .flatMap((file) =>
      all(fromHtml(readFileSync(join(site, file), 'utf8')), (element) =>
        element.tagName === 'script'
          ? !isOwn(element)
          : ['iframe', 'style', 'object', 'embed'].includes(element.tagName),
      ).map(({ tagName }) => `${file}: <${tagName}>`),
    )
  expect(strange).toEqual([])
})

/** Whether a script is a module among the site's files, whose name tells of its content, or no more than data. */
function isOwn({ properties, children }: Element): boolean {
  if (properties.type === 'application/ld+json') return properties.src === undefined
  const src = String(properties.src)
  return properties.type === 'module' && children.length === 0 && /^\/assets\/[\w.-]+\.[\w-]{8,}\.js$/.test(src)
}
