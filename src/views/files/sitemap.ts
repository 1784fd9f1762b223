/** All pages of the site, for search engines (sitemaps.org). Only where the site's address is known. */
import { escapeHtml as e } from '../../record/index.ts'
import { PAGES } from '../pages.ts'
import { register } from '../register.ts'
import { absolute, type Site } from '../site.ts'
import { PLAIN_KINDS } from '../titles.ts'
import type { FileMaker } from './index.ts'

/** Pages that are written by hand, in src/pages. */
const WRITTEN = ['about', 'accessibility', 'cite', 'privacy']

export const sitemap: FileMaker = (site) => {
  if (!site.origin) return []
  const urls = pagesOf(site).map((path) => `<url><loc>${e(absolute(site, path))}</loc></url>\n`)
  const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>`
  return [['sitemap.xml', `<?xml version="1.0" encoding="UTF-8"?>\n${set}\n`]]
}

/** The paths of all pages, in order. */
function pagesOf(site: Site): string[] {
  const { record, judgement, base } = site
  const lists = [...Object.keys(PAGES), ...PLAIN_KINDS, ...WRITTEN].filter((path) => path !== 'frame')
  const years = new Set(record.meetings.filter(({ actions }) => actions.length > 0).map(({ date }) => date.slice(0, 4)))
  const paths = [
    ...lists.map((path) => (path ? `${path}/` : '')),
    ...[...record.documents.keys()].map((id) => `${id}/`),
    ...register(site).map(({ href }) => href.slice(base.length)),
    ...judgement.rules.map(({ id }) => `rules/${id}/`),
    ...[...years].map((year) => `actions/${year}/`),
  ]
  return [...new Set(paths)].sort()
}
