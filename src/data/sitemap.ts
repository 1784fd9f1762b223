/** All pages of the site, for search engines (sitemaps.org). Only where the site's address is known. */
import { escapeHtml as e } from '../record/index.ts'
import { pagePaths } from '../views/page-paths.ts'
import { absolute, type Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'

export const sitemap: FileMaker = (site) => (site.origin ? [['sitemap.xml', () => textOf(site)]] : [])

function textOf(site: Site): string {
  const urls = pagePaths(site).map((path) => `<url><loc>${e(absolute(site, path))}</loc></url>\n`)
  const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${set}\n`
}
