/** Plain text of blocks and mdast nodes, and ids made from it. */
import type { Nodes } from 'mdast'
import type { Block } from './block.ts'

/** The words of a node, without its markup. */
export function plain(node: Nodes | { type: string; value?: unknown; children?: unknown }): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (node.type === 'break') return ' '
  if ('children' in node && Array.isArray(node.children)) return node.children.map((child) => plain(child)).join('')
  return ''
}

/** The words of blocks, with a space between two of them. */
export function words(blocks: readonly Block[]): string {
  return singleSpaced(blocks.map(blockWords).filter(Boolean).join(' '))
}

/** The words of blocks in one line for readers: as `words`, with a sign before each entry of a list. */
export function inOneLine(blocks: readonly Block[]): string {
  return singleSpaced(blocks.map(blockLine).filter(Boolean).join(' '))
}

function blockLine(block: Block): string {
  if (block.type === 'heading') return block.text
  if (block.type === 'list') return block.items.map((item) => ENTRY + inOneLine(item)).join(' ')
  return block.type === 'element' ? inOneLine(block.body) : textOf(block.html.replaceAll('<li>', `<li>${ENTRY}`))
}

const ENTRY = '• '

/** White space that is more, or other, than one space: most of what is between words stays as it is. */
const GAP = /[^\S ]\s*| \s+/g

function singleSpaced(text: string): string {
  return text.replace(GAP, ' ').trim()
}

function blockWords(block: Block): string {
  if (block.type === 'heading') return block.text
  if (block.type === 'list') return block.items.map(words).join(' ')
  return block.type === 'element' ? words(block.body) : textOf(block.html)
}

const INLINE = /<\/?(?:a|em|strong|del|code|sup|sub|abbr|b|cite|i|kbd|q|s|small|span|u)\b[^>]*>/g
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The words of HTML that prose was made into; white space as it falls. */
export function textOf(html: string): string {
  return unescaped(html.includes('<') ? html.replace(INLINE, '').replace(/<[^>]*>/g, ' ') : html)
}

/** A text as it was before it was made safe for HTML. */
export function unescaped(text: string): string {
  return text.includes('&') ? text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] as string) : text
}

/** The offset at which the line of another one ends. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** A text without its typography: plain quotes, hyphens, points and single spaces. */
export function plainly(text: string): string {
  return singleSpaced(text.normalize('NFC').replace(TYPOGRAPHY, inPlain))
}

const TYPOGRAPHY = /[“”„‟«»″‘’‚‛′`‐‑‒–—―−…]/g

function inPlain(sign: string): string {
  if (sign === '…') return '...'
  if ('‘’‚‛′`'.includes(sign)) return "'"
  return '“”„‟«»″'.includes(sign) ? '"' : '-'
}

/** An id made from a title: `Chair's Update` is `chairs-update`. */
export function slug(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘"“”]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
