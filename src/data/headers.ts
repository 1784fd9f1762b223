/** What a host should send with every page: rules for the browser by which nothing from elsewhere runs or loads. */
import { movesOf } from '../views/moved.ts'
import { href, type Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'
import { POLICY } from './policy.ts'

const HEADERS: readonly [name: string, value: string][] = [
  ['Content-Security-Policy', POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'interest-cohort=()'],
]

const FOREVER = 'public, max-age=31536000, immutable'

/** The headers for hosts that read `_headers`, and the same for nginx, to be included in its `server` block. */
export const headers: FileMaker = (site) => [
  ['_headers', () => headersFile(site)],
  ['nginx.conf', () => nginx(site)],
]

function headersFile({ base }: Site): string {
  const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}`)
  return [`${base}*`, ...lines, `${base}assets/*`, `  Cache-Control: ${FOREVER}`, ''].join('\n')
}

function nginx(site: Site): string {
  const { base } = site
  const lines = HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`)
  return [
    '# include this in the server block that serves the site',
    ...lines,
    // What a location adds itself takes the place of all that the server adds.
    `location ${base}assets/ { ${lines.join(' ')} add_header Cache-Control "${FOREVER}"; }`,
    ...movesOf(site).map(([from, to]) => `location = ${href(site, from)} { return 301 ${href(site, to)}; }`),
    `error_page 404 ${base}404.html;`,
    '',
  ].join('\n')
}
