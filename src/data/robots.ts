/** What robots may read: everything. */
import { absolute } from '../views/site.ts'
import type { FileMaker } from './file.ts'

export const robots: FileMaker = (site) => {
  const map = site.origin ? `Sitemap: ${absolute(site, 'sitemap.xml')}\n` : ''
  return [['robots.txt', `User-agent: *\nAllow: /\n${map}`]]
}
