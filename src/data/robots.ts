/** What robots may read: everything. */
import { absolute, type Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'

export const robots: FileMaker = (site) => [['robots.txt', () => textOf(site)]]

function textOf(site: Site): string {
  const map = site.origin ? `Sitemap: ${absolute(site, 'sitemap.xml')}\n` : ''
  return `User-agent: *\nAllow: /\n${map}`
}
