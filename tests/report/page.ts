/** Markdown as GitHub reads it: its tables, its text, and whatever in it is neither. */
import type { Nodes, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const reader = remark().use(remarkGfm)

/** The elements a summary may use; none has an attribute. */
const ELEMENTS = /^<(?:\/?(?:code|b|details|summary)|br)>$/

/** The kinds of the blocks, the rows of each table without its head, and what is there beside text and our own elements. */
export function shape(text: string): { blocks: string[]; rows: number[]; others: string[] } {
  const root: Root = reader.parse(text)
  const parsed = reader.runSync(root) as Root
  const rows = parsed.children.flatMap((one) => (one.type === 'table' ? [one.children.length - 1] : []))
  const others = parsed.children.flatMap((block) => [...walk(block)].filter(isOther).map((one) => JSON.stringify(one)))
  return { blocks: parsed.children.map((one) => one.type), rows, others }
}

/** The text of each cell of all tables but their heads, row by row; `<br>` is a new line. */
export function cellsOf(text: string): string[][] {
  return reader.parse(text).children.flatMap((block) => {
    if (block.type !== 'table') return []
    return block.children
      .slice(1)
      .map((row) => row.children.map((cell) => readable([...walk(cell)].map(shown).join(''))))
  })
}

/** The texts between two elements: where a host looks for addresses, and in words, though not in code, for names. */
export function pieces(text: string): { words: string[]; code: string[] } {
  const found = { words: [] as string[], code: [] as string[] }
  let into = found.words
  for (const node of walk(reader.parse(text))) {
    if (node.type === 'text') into.push(node.value)
    if (node.type === 'html' && /^<\/?code>$/.test(node.value))
      into = node.value === '<code>' ? found.code : found.words
  }
  return found
}

/** Text but for spaces at the ends of its lines, which Markdown and HTML don't keep. */
export function readable(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
}

function shown(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : ''
  return node.type === 'text' ? node.value : ''
}

function isOther(node: Nodes): boolean {
  if (node.type === 'html')
    return node.value.split(/(?<=>)(?=<)/).some((tag) => !ELEMENTS.test(tag) && !isFold(node.value))
  return !['text', 'table', 'tableRow', 'tableCell', 'heading', 'paragraph'].includes(node.type)
}

function isFold(html: string): boolean {
  return /^<details><summary>\d+ explained by exceptions<\/summary>$|^<\/details>$/.test(html)
}

function* walk(node: Root | RootContent | Nodes): Generator<Nodes> {
  yield node as Nodes
  if ('children' in node) for (const child of node.children) yield* walk(child)
}
