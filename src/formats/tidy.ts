/** What was read, so that it can be written: each sign that prints as it looks, or not at all where nobody sees it. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { cleaned } from './clean.ts'
import { blocksOf, type Marked, trimmed } from './lines.ts'

/**
 * Makes a tree one that a document of the record can hold: lines that look like a list are one, cells hold words only,
 * marks stand round whole words, nothing is empty. No word goes.
 */
export function tidied(root: Root): Root {
  return { type: 'root', children: inside(root.children) as RootContent[] }
}

function inside(children: readonly Nodes[]): Nodes[] {
  return children.flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return blocksOf(phrases(child.children))
    if (child.type === 'heading') {
      const title = trimmed(phrases(child.children).map(asOneLine))
      return title.length === 0 ? [] : [{ ...child, children: title }]
    }
    if (child.type === 'code') return [{ type: 'code', value: cleaned(child.value) }]
    if (child.type === 'table') {
      const rows = child.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: inCell(cell.children) })),
      }))
      const isEmpty = rows.every((row) => row.children.every((cell) => cell.children.length === 0))
      return isEmpty ? [] : [{ ...child, children: rows }]
    }
    if (!('children' in child)) return [child]
    const made = { ...child, children: inside(child.children) } as Nodes
    return 'children' in made && made.children.length === 0 ? [] : [made]
  })
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
])

/** The words of a cell in one line, also where it holds paragraphs or a list. */
function inCell(children: readonly Nodes[]): PhrasingContent[] {
  const gather = (node: Nodes): PhrasingContent[] => {
    if (node.type === 'code') return [{ type: 'text', value: ` ${node.value} ` }]
    if (!BLOCKS.has(node.type)) return [node as PhrasingContent]
    const space: PhrasingContent = { type: 'text', value: ' ' }
    return 'children' in node ? [space, ...node.children.flatMap((child) => gather(child)), space] : []
  }
  return trimmed(phrases(children.flatMap(gather)).map(asOneLine))
}

function asOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' }
  if (node.type === 'text') return { ...node, value: node.value.replace(/\s{2,}|[\n\t]/g, ' ') }
  return 'children' in node ? ({ ...node, children: node.children.map(asOneLine) } as PhrasingContent) : node
}

/** Words and marks with nothing that can't be seen, white space outside the marks, and no mark within a word. */
function phrases(children: readonly PhrasingContent[]): PhrasingContent[] {
  const clean = children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: cleaned(child.value) }]
    if (child.type === 'inlineCode')
      return [{ type: 'inlineCode', value: cleaned(child.value).replace(/\s*\n\s*/g, ' ') }]
    if (!('children' in child)) return [child]
    return outside({ ...child, children: phrases(child.children) } as Marked)
  })
  return joined(
    clean.flatMap((child, n) => (isWithinWord(child, clean[n - 1], clean[n + 1]) ? child.children : [child])),
  )
}

/** A mark without the white space at its edges, which goes outside. */
function outside(mark: Marked): PhrasingContent[] {
  const first = mark.children[0]
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : ''
  const last = mark.children.at(-1)
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : ''
  const inner = trimmed(mark.children)
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])
  if (inner.length === 0) return space(before === '' ? after : before)
  return [...space(before), { ...mark, children: inner } as PhrasingContent, ...space(after)]
}

const SIGN = /[\p{L}\p{N}*_~\\]/u

/** Whether a mark begins or ends where a word goes on: signs round it would print. */
function isWithinWord(node: PhrasingContent, before?: PhrasingContent, after?: PhrasingContent): node is Marked {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return false
  return SIGN.test(edge(before, -1)) || SIGN.test(edge(after, 0))
}

function edge(node: PhrasingContent | undefined, at: 0 | -1): string {
  if (node === undefined) return ''
  if ('value' in node)
    return node.type === 'text'
      ? (Array.from(at === 0 ? node.value.slice(0, 2) : node.value.slice(-2)).at(at) ?? '')
      : ''
  return 'children' in node ? edge(node.children.at(at), at) : ''
}

/** Texts that touch, as one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      made[made.length - 1] = { type: 'text', value: last.value + node.value }
    else made.push(node)
  }
  return made
}
