/** What stands at an address from which something moved, or where it is published no longer. */
import { escapeHtml as e } from '../record/index.ts'
import { movesOf } from '../views/moved.ts'
import { href, type Site } from '../views/site.ts'
import type { File, FileMaker } from './file.ts'

/** A small page at each old address, for any host; and the same as redirects, for hosts that read `_redirects`. */
export const redirects: FileMaker = (site) => {
  const files: File[] = []
  const lines: string[] = []
  for (const [from, to] of movesOf(site)) {
    if (from.endsWith('/')) files.push([`${from}index.html`, () => movedPage(href(site, to), site)])
    lines.push(`${href(site, from)} ${href(site, to)} 301`)
  }
  for (const [place, reason] of Object.entries(site.record.addresses.data?.gone ?? {})) {
    if (place.endsWith('/')) files.push([`${place}index.html`, () => gonePage(reason, site)])
  }
  if (lines.length > 0) files.push(['_redirects', () => `${lines.join('\n')}\n`], [SCRIPT, () => FOLLOW])
  return files
}

/** Takes the part of the page that was asked for along to the new address: without scripts the page itself is reached. */
const SCRIPT = 'moved.js'
const FOLLOW =
  "const to = new URL(document.querySelector('link[rel=canonical]').href)\nif (location.hash && !to.hash) location.replace(to.pathname + location.hash)\n"

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
