import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Token } from './token.ts'

/** Elements that share a line with the text around them. */
const INLINE = words(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q ruby rt rp s samp small span strong sub sup time tspan u var wbr',
)
/** Elements that are as one letter in their line; what is inside has lines of its own. */
const BOXES = words('audio button canvas iframe img input meter object progress select svg textarea video')
/** Elements whose text counts to the letter. */
const EXACT = words('pre script style textarea')
/** Elements that are not displayed where they are. */
const UNSEEN = words('script style template')

/**
 * A page as a list of its tags and texts. Two pages with the same list are the
 * same to a reader: character references are decoded, attributes are sorted,
 * and white space is dropped where HTML does not display it.
 */
export function pageTokens(html: string): Token[] {
  const page = new Page()
  page.add(fromHtml(html), false)
  return merged(page.tokens)
}

class Page {
  readonly tokens: Token[] = []
  /** Whether the present line has anything that is displayed. */
  #filled = false
  /** White space that is displayed only if something follows it in its line. */
  #space: Token | undefined

  add(node: Nodes, exact: boolean, parent?: Element): void {
    if (node.type === 'text') this.#text(node.value, exact)
    else if (node.type === 'element') this.#element(node, exact, parent)
    else if (node.type === 'doctype') this.tokens.push({ key: '<!doctype>', kind: 'open', name: '!doctype' })
    else if (node.type === 'root') for (const child of node.children) this.add(child, exact)
  }

  #element(node: Element, exact: boolean, parent: Element | undefined): void {
    const { tagName: name } = node
    const unseen = UNSEEN.has(name)
    const inline = INLINE.has(name) || (name === 'p' && hasClass(parent, 'footnote'))
    const before = [this.#filled, this.#space] as const
    const box = BOXES.has(name)
    if (!unseen && !inline) this.#breakLine(box)
    this.tokens.push(opening(node))
    const inside = name === 'template' && 'content' in node && node.content ? node.content.children : node.children
    for (const child of inside) this.add(child, exact || EXACT.has(name), node)
    if (unseen) [this.#filled, this.#space] = before
    else if (!inline) this.#breakLine(false)
    this.tokens.push({ key: `</${name}>`, kind: 'close', name })
    if (box) this.#filled = true
  }

  /** Ends the line; white space before its end is displayed only where a box follows. */
  #breakLine(beforeBox: boolean): void {
    if (this.#space && !beforeBox) this.#space.key = ''
    this.#space = undefined
    this.#filled = false
  }

  #text(value: string, exact: boolean): void {
    if (exact) {
      this.tokens.push({ key: value, kind: 'text' })
      return
    }
    for (const [piece] of value.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (!/^[ \t\n\f\r]/.test(piece)) {
        this.#space = undefined
        this.#filled = true
        this.tokens.push({ key: piece, kind: 'text' })
      } else if (this.#filled && !this.#space) {
        this.#space = { key: ' ', kind: 'text' }
        this.tokens.push(this.#space)
      }
    }
  }
}

/** The site's styles put the paragraphs of a footnote into one line with its number. */
function hasClass(element: Element | undefined, name: string): boolean {
  const classes = element?.properties.className
  return Array.isArray(classes) && classes.includes(name)
}

/** Texts without a tag between them as one. */
function merged(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    if (token.key === '') continue
    if (token.kind === 'text' && last?.kind === 'text') last.key += token.key
    else result.push(token)
  }
  return result
}

function opening({ tagName: name, properties }: Element): Token {
  const attributes = new Map<string, string>()
  for (const property of Object.keys(properties).sort()) {
    const value = properties[property]
    if (value === null || value === undefined || value === false) continue
    attributes.set(attributeName(property), value === true ? '' : Array.isArray(value) ? value.join(' ') : `${value}`)
  }
  const written = [...attributes].map(([attribute, value]) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`)
  return { key: `<${name}${written.join('')}>`, kind: 'open', name, attributes }
}

/** `className` is `class`, `ariaLabel` is `aria-label`, `dataSortKey` is `data-sort-key`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (property === 'htmlFor') return 'for'
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase()
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
