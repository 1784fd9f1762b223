/** What stands at an address from which something moved, or where it is published no longer. */
import { documentAt, escapeHtml as e, followed, fragmentsOf, partsOf } from '../../record/index.ts'
import { href, type Site } from '../site.ts'
import type { FileMaker } from './index.ts'

/** A small page at each old address, for any host; and the same as redirects, for hosts that read `_redirects`. */
export const moved: FileMaker = (site) => {
  const files: [string, string][] = []
  const lines: string[] = []
  for (const [from, to] of movesOf(site)) {
    if (from.endsWith('/')) files.push([`${from}index.html`, movedPage(href(site, to), site)])
    lines.push(`${href(site, from)} ${href(site, to)} 301`)
  }
  for (const [place, reason] of Object.entries(site.record.addresses.data?.gone ?? {})) {
    if (place.endsWith('/')) files.push([`${place}index.html`, gonePage(reason, site)])
  }
  if (lines.length > 0) files.push(['_redirects', `${lines.join('\n')}\n`], [SCRIPT, FOLLOW])
  return files
}

/** Takes the part of the page that was asked for along to the new address: without scripts the page itself is reached. */
const SCRIPT = 'moved.js'
const FOLLOW =
  "const to = new URL(document.querySelector('link[rel=canonical]').href)\nif (location.hash && !to.hash) location.replace(to.pathname + location.hash)\n"

/** Pages and files that moved: the old address and the one at which it ends. */
export function movesOf({ record }: Site): [from: string, to: string][] {
  const { data } = record.addresses
  return Object.keys(data?.moved ?? {}).flatMap((from) => {
    const to = data && !from.includes('#') ? followed(from, data) : undefined
    return to === undefined ? [] : [[from, to] as [string, string]]
  })
}

/** What stood at fragments of a page, as a list with their ids; nothing where nothing moved. */
export function earlierHtml(page: string, site: Site): string {
  const { data } = site.record.addresses
  if (!data) return ''
  const document = documentAt(page, site.record)
  const lines = Object.keys({ ...data.moved, ...data.gone }).flatMap((place) => {
    const { page: of, fragment } = partsOf(place)
    // A page that moved took its parts along.
    if (fragment === undefined || (of !== page && followed(of, data) !== page)) return []
    const to = data.gone[place] === undefined ? followed(place, data) : undefined
    const words = to ? `<a href="${e(href(site, to))}">stands elsewhere now</a>` : e(data.gone[place] ?? '')
    const own = document && fragmentsOf(document).includes(fragment)
    return [`<li${own ? '' : ` id="${e(fragment)}"`}>What stood at #${e(fragment)}: ${words}</li>`]
  })
  return lines.length > 0 ? `<h3>Earlier addresses on this page</h3><ul>${lines.join('')}</ul>` : ''
}

function movedPage(to: string, site: Site): string {
  const link = `<a href="${e(to)}">${e(to)}</a>`
  const head = `<meta http-equiv="refresh" content="0; url=${e(to)}"><link rel="canonical" href="${e(site.origin + to)}"><script src="${e(href(site, SCRIPT))}"></script>`
  return page('This page has moved', head, `<p>It stands under ${link} now.</p>`, site)
}

function gonePage(reason: string, site: Site): string {
  return page('This page is published no longer', '', `<p>${e(reason)}</p>`, site)
}

function page(title: string, head: string, words: string, site: Site): string {
  const home = `<p><a href="${e(href(site, ''))}">${e(site.record.body.data?.name ?? 'Public record')}</a></p>`
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
    `<meta name="robots" content="noindex">${head}<title>${title}</title></head>` +
    `<body><main><h1>${title}</h1>${words}${home}</main></body></html>\n`
  )
}
