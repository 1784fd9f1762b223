/**
 * Prose to HTML: mdast to text in one walk, with the record's links made into
 * addresses. The tests hold it to what mdast-util-to-hast and hast-util-to-html
 * make of the same nodes; at thousands of documents those take half of a build.
 */
import type { Definition, List, ListItem, Nodes, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { type Document, isRelative } from '../record/index.ts'
import { isDangling, resolve } from '../record/resolve.ts'
import { HTML } from '../record/vocabulary.ts'
import { addressOf, type Site } from './site.ts'

/** What the nodes of one document need to become HTML. */
export interface Prose {
  document: Document
  site: Site
}

type Content = RootContent | PhrasingContent

/** HTML of nodes of a document's body. Nothing in it runs; a node that is no prose becomes its text. */
export function html(nodes: readonly Content[], prose: Prose): string {
  let made = ''
  for (const node of nodes) made += one(node, prose)
  return made
}

const UNSAFE = /[&<>"]/
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe to stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string) : text
}

const PLAIN: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
}

function one(node: Content | ListItem | TableRow, prose: Prose): string {
  const tag = PLAIN[node.type]
  if (tag && 'children' in node) return `<${tag}>${html(node.children as Content[], prose)}</${tag}>`
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'heading':
      return `<h${node.depth}>${html(node.children, prose)}</h${node.depth}>`
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}\n</code></pre>`
    case 'break':
      return '<br>'
    case 'thematicBreak':
      return '<hr>'
    case 'link':
      return anchor(node.url, node.title, html(node.children, prose), prose)
    case 'linkReference': {
      const found = definition(node.identifier, prose.document)
      return found ? anchor(found.url, found.title, html(node.children, prose), prose) : html(node.children, prose)
    }
    case 'image':
      return `<img src="${escapeHtml(picture(node.url, prose))}" alt="${escapeHtml(node.alt ?? '')}" loading="lazy">`
    case 'list':
      return list(node, prose)
    case 'table':
      return table(node, prose)
    case 'footnoteReference':
      return `<sup><a href="#note-${escapeHtml(node.identifier)}">${escapeHtml(node.identifier)}</a></sup>`
    case 'footnoteDefinition':
      return `<div class="footnote" id="note-${escapeHtml(node.identifier)}">${escapeHtml(node.identifier)}. ${html(node.children, prose)}</div>`
    default:
      return other(node as Content & { name?: string | null }, prose)
  }
}

function anchor(url: string, title: string | null | undefined, inner: string, prose: Prose): string {
  return `<a href="${escapeHtml(address(url, prose))}"${title ? ` title="${escapeHtml(title)}"` : ''}>${inner}</a>`
}

/** The address on the site of a link in a document. */
function address(url: string, { document, site }: Prose): string {
  if (!isRelative(url)) return url
  const to = resolve({ from: document, raw: url, target: { as: 'link' } }, site.record.directory)
  return to && !isDangling(to) ? addressOf(site, to) : url
}

function picture(url: string, { document, site }: Prose): string {
  return `${site.base}${document.id.slice(0, document.id.lastIndexOf('/') + 1)}${url}`
}

/** The definition that a reference-style link names, wherever in the document it stands. */
function definition(identifier: string, document: Document): Definition | undefined {
  for (const block of document.body) {
    if (block.type !== 'prose') continue
    for (const node of block.nodes) if (node.type === 'definition' && node.identifier === identifier) return node
  }
  return undefined
}

function list(node: List, prose: Prose): string {
  const tag = node.ordered ? 'ol' : 'ul'
  const start = node.ordered && node.start && node.start !== 1 ? ` start="${node.start}"` : ''
  const loose = node.spread || node.children.some((item) => item.spread)
  return `<${tag}${start}>${node.children.map((item) => `<li>${listItem(item, loose ?? false, prose)}</li>`).join('')}</${tag}>`
}

function listItem(item: ListItem, loose: boolean, prose: Prose): string {
  const box = item.checked == null ? '' : `<input type="checkbox" disabled${item.checked ? ' checked' : ''}> `
  const inner = item.children.map((child) =>
    child.type === 'paragraph' && !loose ? html(child.children, prose) : one(child, prose),
  )
  return box + inner.join('')
}

function table(node: Table, prose: Prose): string {
  const [head, ...body] = node.children
  const row = (one: TableRow, tag: 'th' | 'td') =>
    `<tr>${one.children.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${html(cell.children, prose)}</${tag}>`).join('')}</tr>`
  const rows = body.length > 0 ? `<tbody>${body.map((one) => row(one, 'td')).join('')}</tbody>` : ''
  return `<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>${head ? `<thead>${row(head, 'th')}</thead>` : ''}${rows}</table></div>`
}

/** The few plain HTML elements that prose may use keep their name; of anything else only the text remains. */
function other(node: Content & { name?: string | null }, prose: Prose): string {
  const inner = 'children' in node ? html(node.children as Content[], prose) : ''
  if (!node.name || !(HTML as readonly string[]).includes(node.name)) return inner
  return node.name === 'br' ? '<br>' : `<${node.name}>${inner}</${node.name}>`
}
