/**
 * Prose to HTML: mdast to text in one walk. Links of the record are left as
 * marks, for only the site knows its addresses. The tests hold this to what
 * mdast-util-to-hast and hast-util-to-html make of the same nodes; at thousands
 * of documents those would take half of a build, and the trees most of its memory.
 */
import type { Definition, List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { ProseLink } from '../block.ts'
import { MARK } from '../prose-html.ts'
import type { Source } from '../span.ts'
import { escapeHtml, type TrustedHtml } from '../trusted-html.ts'
import { HTML } from '../vocabulary.ts'
import { inlineLanguage } from './nodes.ts'
import { offsets, shared } from './place.ts'

type Content = RootContent | PhrasingContent
type Node = Content | ListItem | TableRow

const FLATTEN = /\u0000/
const NONE: readonly ProseLink[] = []

const PLAIN: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
}

/** Writes the prose of one document. */
export class ProseWriter {
  readonly #source: Source
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #labels = new Map<string, number>()
  #links: ProseLink[] = []

  constructor(root: Root, source: Source) {
    this.#source = source
    this.#definitions = definitionsOf(root, source)
  }

  /** The HTML of some nodes, and the links of the record in it, by the number of their mark. */
  write(nodes: readonly Content[]): { html: TrustedHtml; links: readonly ProseLink[] } {
    this.#links = []
    const first = nodes[0]
    const html =
      nodes.length === 1 && first?.type === 'text'
        ? escapeHtml(shared(first.value, this.#source, ...offsets(first)))
        : this.#all(nodes)
    // A search makes one string of the many it was put together from, and lets go of those.
    FLATTEN.test(html)
    // A copy has no room to spare.
    return { html: html as TrustedHtml, links: this.#links.length === 0 ? NONE : this.#links.slice() }
  }

  #all(nodes: readonly Node[]): string {
    let made = ''
    for (const node of nodes) made += this.#one(node)
    return made
  }

  #one(node: Node): string {
    const tag = PLAIN[node.type]
    if (tag && 'children' in node) return `<${tag}>${this.#all(node.children)}</${tag}>`
    switch (node.type) {
      case 'text':
        return escapeHtml(node.value)
      case 'heading':
        return `<h${node.depth}>${this.#all(node.children)}</h${node.depth}>`
      case 'inlineCode':
        return `<code>${escapeHtml(node.value)}</code>`
      case 'code':
        return `<pre tabindex="0"><code>${escapeHtml(node.value)}\n</code></pre>`
      case 'break':
        return '<br>'
      case 'thematicBreak':
        return '<hr>'
      case 'link':
        return this.#anchor(node, node.title, this.#all(node.children), node)
      case 'linkReference': {
        const definition = this.#definitions.get(node.identifier)
        return definition
          ? this.#anchor(definition, definition.title, this.#all(node.children), node)
          : this.#all(node.children)
      }
      case 'image':
        return `<img src="${this.#address(node.url, true, node)}" alt="${escapeHtml(node.alt ?? '')}"${titled(node.title)} loading="lazy">`
      case 'list':
        return this.#list(node)
      case 'table':
        return this.#table(node)
      case 'footnoteReference':
        return `<sup><a href="#footnote-${escapeHtml(node.identifier)}">${escapeHtml(node.identifier)}</a></sup>`
      case 'footnoteDefinition':
        return `<div class="footnote" id="footnote-${escapeHtml(node.identifier)}">${escapeHtml(node.identifier)}. ${this.#all(node.children)}</div>`
      default:
        return this.#other(node as Content & { name?: string | null })
    }
  }

  #anchor({ url }: { url: string }, title: string | null | undefined, inner: string, node: Node): string {
    return `<a href="${this.#address(url, false, node)}"${titled(title)}>${inner}</a>`
  }

  /** An address, or the mark of one that stays within the record, as each picture does. */
  #address(url: string, picture: boolean, node: Node): string {
    if (!picture && !isRelative(url)) return escapeHtml(url)
    const [from, to] = offsets(node)
    this.#links.push({ url: shared(url, this.#source, from, to), picture, from, to })
    return `${MARK}${this.#links.length - 1}${MARK}`
  }

  #list(node: List): string {
    const tag = node.ordered ? 'ol' : 'ul'
    const start = node.ordered && node.start != null && node.start !== 1 ? ` start="${node.start}"` : ''
    const loose = node.spread === true || node.children.some((item) => item.spread)
    return `<${tag}${start}>${node.children.map((item) => `<li>${this.#item(item, loose)}</li>`).join('')}</${tag}>`
  }

  #item(item: ListItem, loose: boolean): string {
    const [done, label] = item.checked ? [' checked', 'done'] : ['', 'not done']
    const box = item.checked == null ? '' : `<input type="checkbox" disabled${done} aria-label="${label}"> `
    return (
      box +
      item.children
        .map((child) => (child.type === 'paragraph' && !loose ? this.#all(child.children) : this.#one(child)))
        .join('')
    )
  }

  #table({ children: [head, ...body], align }: Table): string {
    const row = (one: TableRow, tag: 'th' | 'td') =>
      `<tr>${one.children.map((cell, n) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}${align?.[n] === 'right' ? ' class="number"' : ''}>${this.#all(cell.children)}</${tag}>`).join('')}</tr>`
    const rows = body.length > 0 ? `<tbody>${body.map((one) => row(one, 'td')).join('')}</tbody>` : ''
    const title = head ? `<thead>${row(head, 'th')}</thead>` : ''
    return `<section class="scroll" aria-label="${this.#label(title)}" tabindex="0"><table>${title}${rows}</table></section>`
  }

  /** What a table is called where it is a stop of the keyboard: after the heads of its columns, no two the same. */
  #label(head: string): string {
    const heads = head.replaceAll('</th><th', ', <th').replace(/<[^>]*>/g, '')
    const label = heads.trim() ? `Table: ${heads}` : 'Table'
    const count = (this.#labels.get(label) ?? 0) + 1
    this.#labels.set(label, count)
    return count === 1 ? label : `${label} (${count})`
  }

  /** The few plain HTML elements that prose may use keep their name; of anything else only the text remains. */
  #other(node: Content & { name?: string | null }): string {
    const inner = 'children' in node ? this.#all(node.children) : ''
    const lang = inlineLanguage(node)
    if (lang !== undefined) return `<span lang="${escapeHtml(lang)}">${inner}</span>`
    if (!node.name || !(HTML as readonly string[]).includes(node.name)) return inner
    return node.name === 'br' ? '<br>' : `<${node.name}>${inner}</${node.name}>`
  }
}

function titled(title: string | null | undefined): string {
  return title ? ` title="${escapeHtml(title)}"` : ''
}

/** Whether an address stays within the record: no scheme, no host. */
export function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url) && !url.startsWith('//')
}

/** The targets of reference-style links, by their name; few documents have any. */
function definitionsOf(root: Root, source: Source): Map<string, Definition> {
  const found = new Map<string, Definition>()
  const look = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    if ('children' in node) for (const child of node.children) look(child)
  }
  if (source.text.includes(']:')) look(root)
  return found
}
