/** Prose of the record as nodes: each made anew, and only of what prose may have. */
import { made } from '../parts.ts'

const TAGS = new Set(
  'a abbr b blockquote br cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img input kbd li ol p pre q s section small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
)
const ATTRIBUTES = [
  'alt',
  'aria-label',
  'checked',
  'class',
  'disabled',
  'lang',
  'scope',
  'start',
  'tabindex',
  'title',
  'type',
]

/** The nodes of some HTML that the parser of the record wrote. */
export function proseNodes(html: string): Node[] {
  return copies(new DOMParser().parseFromString(html, 'text/html').body)
}

function copies(from: Node): Node[] {
  return Array.from(from.childNodes, (node): Node[] => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')]
    // The number of a paragraph is a link to itself, which leads nowhere here.
    if (!(node instanceof Element) || !TAGS.has(node.localName) || node.matches('a.n')) return []
    const copy: HTMLElement = made(node.localName as 'div', ...copies(node))
    for (const name of ATTRIBUTES) {
      const value = node.getAttribute(name)
      if (value !== null) copy.setAttribute(name, value)
    }
    if (copy instanceof HTMLAnchorElement) leadTo(copy, node.getAttribute('href') ?? '')
    if (copy instanceof HTMLImageElement) copy.src = node.getAttribute('src') ?? ''
    return [copy]
  }).flat()
}

/** Makes a link lead to an address, beside this page; one that leads nowhere on the web stays words. */
export function leadTo(link: HTMLAnchorElement, href: string): void {
  if (!/^(?:https?:|mailto:|\/)/.test(href)) return
  Object.assign(link, { href, target: '_blank', rel: 'noopener' })
}
