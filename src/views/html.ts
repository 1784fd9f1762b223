/** Prose to HTML: mdast through hast, with the record's links made into addresses. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { FootnoteDefinition, FootnoteReference, Image, Link, Nodes, PhrasingContent, RootContent } from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { type Document, isRelative } from '../record/index.ts'
import { isDangling, resolve } from '../record/resolve.ts'
import { addressOf, type Site } from './site.ts'

/** HTML of nodes of a document's body. Nothing in it runs: unknown nodes become their text. */
export function html(nodes: readonly (RootContent | PhrasingContent)[], document: Document, site: Site): string {
  const only = nodes[0]
  if (nodes.length === 1 && only?.type === 'text') return escapeHtml(only.value)
  const tree = toHast(
    { type: 'root', children: [...nodes] as RootContent[] },
    { handlers: handlers(document, site), unknownHandler: unknown },
  )
  return toHtml(tree)
}

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function handlers(document: Document, site: Site): Handlers {
  return {
    link: (state: State, node: Link) => ({
      type: 'element',
      tagName: 'a',
      properties: { href: address(node.url, document, site), ...(node.title ? { title: node.title } : {}) },
      children: state.all(node),
    }),
    image: (_: State, node: Image) => ({
      type: 'element',
      tagName: 'img',
      properties: {
        src: `${site.base}${document.id.slice(0, document.id.lastIndexOf('/') + 1)}${node.url}`,
        alt: node.alt ?? '',
        loading: 'lazy',
      },
      children: [],
    }),
    footnoteReference: (_: State, node: FootnoteReference) => mark(node.identifier),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => ({
      type: 'element',
      tagName: 'div',
      properties: { className: ['footnote'], id: `note-${node.identifier}` },
      children: [text(`${node.identifier}. `), ...state.all(node)],
    }),
    yaml: () => undefined,
  } as unknown as Handlers
}

/** The address on the site of a link in a document. */
function address(url: string, document: Document, site: Site): string {
  if (!isRelative(url)) return url
  const to = resolve(
    {
      from: document,
      role: 'link',
      raw: url,
      target: { as: 'link' },
      span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
    site.record.directory,
  )
  return to && !isDangling(to) ? addressOf(site, to) : url
}

function mark(identifier: string): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [
      { type: 'element', tagName: 'a', properties: { href: `#note-${identifier}` }, children: [text(identifier)] },
    ],
  }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

/** The few plain HTML elements that prose may use keep their name; anything else is its text. */
function unknown(state: State, node: Nodes & { name?: string | null }): Element | ElementContent[] {
  const children = 'children' in node ? state.all(node as never) : []
  if (node.name && /^[a-z]+$/.test(node.name))
    return { type: 'element', tagName: node.name, properties: {}, children: children as ElementContent[] }
  return children as ElementContent[]
}
