/** The heads of built pages, as programs read them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, inject, test } from 'vitest'
import { byClass, byTag, files, textOf } from './pages.ts'

const ORIGIN = 'https://record.example.org'

type Data = { [field: string]: unknown }

/** All blocks of data on a page, each thing of a graph by itself. */
function things(root: Root): Data[] {
  return byTag(root, 'script')
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .flatMap(({ children }) => {
      const [text] = children
      const data = JSON.parse(text?.type === 'text' ? text.value : '')
      expect(data['@context']).toBe('https://schema.org')
      return data['@graph'] ?? [data]
    })
}

/** Everything that data points to. */
function pointers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pointers)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    ['@id', 'item', 'url', 'contentUrl', 'inDefinedTermSet'].includes(name) ? [String(one)] : pointers(one),
  )
}

/** The content of each `<meta>` by its name. */
function metas(root: Root): Map<string, string[]> {
  const found = byTag(root, 'meta').map(({ properties }) => [
    properties.name ?? properties.property,
    properties.content,
  ])
  const named = found.filter(([name]) => name !== undefined) as [string, string][]
  return new Map(
    [...Map.groupBy(named, ([name]) => name)].map(([name, of]) => [name, of.map(([, content]) => content)]),
  )
}

/** The title of the picture that a page should have. */
function pictureTitle(file: string): string {
  const titles: Record<string, string> = {
    minutes: 'Minutes',
    decisions: 'Decisions',
    actions: 'Actions',
    plan: 'Forward plan',
    bodies: 'Committees',
    events: 'Events',
    gaps: 'What the record lacks',
    papers: 'Papers',
    'terms-of-reference': 'Terms of reference',
    interests: 'Register of interests',
    people: 'People',
    topics: 'Topics',
    compliance: 'Comply or explain',
    about: 'Public record',
    'index.html': 'Public record',
  }
  return titles[file.split('/')[0] ?? ''] ?? ''
}

/** The type that a page should have in the Open Graph protocol. */
function typeOf(file: string): string {
  const [folder = '', ...rest] = file.split('/')
  if (rest.length < 2) return 'website'
  if (folder === 'people') return 'profile'
  return ['minutes', 'papers', 'terms-of-reference'].includes(folder) ? 'article' : 'website'
}

describe.each([
  ['real', '/', ''],
  ['based', '/record/', ORIGIN],
  ['lantern', '/', ''],
])('the site %s', (name, base, origin) => {
  const site = inject('sites')[name] ?? ''
  const pages = files(site).filter((file) => file.endsWith('.html') && file !== '404.html')
  const roots = new Map(pages.map((file) => [file, fromHtml(readFileSync(join(site, file), 'utf8'))]))

  test('says of each page once what it is', () => {
    for (const [file, root] of roots) {
      const all = metas(root)
      for (const one of ['description', 'og:title', 'og:description', 'og:type', 'og:site_name', 'twitter:card'])
        expect(all.get(one), `${file}: ${one}`).toEqual([expect.stringMatching(/\S/)])
      const address = `${origin}${base}${file.replace(/index\.html$/, '')}`
      expect(all.get('og:url'), file).toEqual(origin ? [address] : undefined)
      expect(all.get('og:type'), file).toEqual([typeOf(file)])
      expect([...all.values()].flat().join(' '), file).not.toMatch(/[\u0000-\u001f]|undefined/)
    }
  })

  test('has a picture for each page where the site’s address is known, which is there, small, and told in words', () => {
    for (const [file, root] of roots) {
      const all = metas(root)
      const [image = '', ...more] = all.get('og:image') ?? []
      const [alt, ...others] = all.get('og:image:alt') ?? []
      expect([...more, ...others], file).toEqual([])
      expect(image === '', file).toBe(origin === '')
      if (!image) continue
      expect(alt, file).toContain(pictureTitle(file))
      expect(image, file).toMatch(/^https:\/\/record\.example\.org\/record\/assets\/[a-z-]+\.[\w-]{8,}\.png$/)
      const png = readFileSync(join(site, image.slice(origin.length + base.length)))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThan(24_000)
    }
  })

  test('says in data the way to each page that it shows', () => {
    for (const [file, root] of roots) {
      const [trail] = byClass(root, 'trail')
      const [list] = things(root).filter((one) => one['@type'] === 'BreadcrumbList')
      const steps = (list?.itemListElement ?? []) as { name: string; item: string }[]
      expect(
        steps.map((step) => step.name),
        file,
      ).toEqual(trail ? byTag(trail, 'li').map(textOf) : [])
      if (trail) expect(steps.at(-1)?.item, file).toBe(`${origin}${base}${file.replace(/index\.html$/, '')}`)
    }
  })

  test('points in data only to what is there', () => {
    const wrong = [...roots].flatMap(([file, root]) =>
      pointers(things(root))
        .filter((to) => {
          const path = to.startsWith(`${origin}${base}`)
            ? to.slice(origin.length + base.length).split('#')[0]
            : undefined
          if (path === undefined) return true
          return !existsSync(join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path))
        })
        .map((to) => `${file}: ${to}`),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['index.html', 'Organization'],
    ['data/index.html', 'Dataset'],
    ['minutes/', 'Event'],
    ['people/', 'Person'],
    ['definitions/', 'DefinedTerm'],
    ['terms-of-reference/', 'CreativeWork'],
  ])('%s has a thing of the type %s', (path, type) => {
    const of = pages.filter((file) =>
      path.endsWith('.html') ? file === path : file.startsWith(path) && file.split('/').length === 3,
    )
    expect(of.length).toBeGreaterThan(0)
    for (const file of of) expect(things(roots.get(file) as Root).map((one) => one['@type'])).toContain(type)
  })
})
