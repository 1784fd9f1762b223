/** What a page says of itself to programs: how it is shown where it is shared or found, and data in the words of schema.org. */
import { escapeHtml as e } from '../record/index.ts'
import { absolute, type Named, type Site } from './site.ts'

/** Something in the words of schema.org; fields without a value are left out. */
export type Thing = Readonly<Record<string, unknown>>

/** What a page says of itself. */
export interface Head {
  title: string
  description: string
  /** The page's path below the base. */
  path: string
  /** The way from the home page to here, this page included; empty on the home page. */
  trail: readonly Named[]
  /** Its type in the Open Graph protocol. */
  type?: 'website' | 'article' | 'profile'
  things?: readonly Thing[]
}

/** The site, as far as heads tell of it. */
export interface HeadSite extends Pick<Site, 'base' | 'origin'> {
  name: string
}

/** The part of a page's head that programs read, as HTML. Whole addresses stand only where the site's own is known. */
export function headHtml(head: Head, site: HeadSite): string {
  const { title, description, path, trail, type = 'website', things = [] } = head
  const graph: [name: string, content: string][] = [
    ['title', title],
    ['description', description],
    ['type', type],
    ['site_name', site.name],
  ]
  if (site.origin) graph.push(['url', absolute(site, path)])
  const metas = graph.map(([name, content]) => `<meta property="og:${name}" content="${e(content)}">`)
  const all = trail.length > 0 ? [...things, breadcrumbs(trail, site)] : things
  return `<meta name="description" content="${e(description)}">${metas.join('')}${dataHtml(all)}`
}

/** The head of a page of a site. */
export function pageHead(head: Head, site: Site): string {
  const { base, origin, record } = site
  return headHtml(head, { base, origin, name: record.body.data?.name ?? 'Public record' })
}

/** Things as a block of data in HTML (JSON-LD); nothing where there are none. */
export function dataHtml(things: readonly Thing[]): string {
  if (things.length === 0) return ''
  const [only] = things
  const data =
    things.length === 1
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': things }
  // Within the block `<` could end it, or begin a comment in which its end is not seen.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

function breadcrumbs(trail: readonly Named[], site: HeadSite): Thing {
  const steps = [{ name: 'Home', href: site.base }, ...trail]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name,
      item: `${site.origin}${href}`,
    })),
  }
}

/** The beginning of a text, cut between two words where it is longer than a search engine shows. */
export function excerpt(text: string, most = 200): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.–—-]+$/, '')}…`
}
