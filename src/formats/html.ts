/** HTML: a page that was saved, or what a browser copies. */
import type { Element, Root as Hast, Nodes } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { Pictures } from './pictures.ts'
import type { Remark, Taken } from './taken.ts'
import { tidied } from './tidy.ts'
import { NotReadable, TOO_DEEP } from './zip/parts.ts'

const reader = unified().use(rehypeParse).freeze()
const turner = unified().use(rehypeRemark).freeze()

/** What is no text. */
const SILENT = new Set(['script', 'style', 'head', 'template', 'noscript'])

/** Reads HTML as text alone: nothing in it runs, and no style is kept. Links to the web stay; others are only words. */
export function fromHtml(html: string): Taken {
  const tree = treeOf(html)
  const remarks: Remark[] = []
  const pictures = new Pictures()
  prune(tree, remarks, pictures)
  const { files } = pictures
  const root = tidied(turner.runSync(tree) as Root)
  return { root, remarks, ...(Object.keys(files).length === 0 ? {} : { files }) }
}

/** @throws NotReadable where elements stand within one another without end: their parser calls itself for each */
function treeOf(html: string): Hast {
  let tree: Hast | undefined
  try {
    tree = reader.parse(html)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  if (!tree || isDeep(tree)) throw new NotReadable(TOO_DEEP)
  return tree
}

/** So many elements stand within one another at most. */
const DEEPEST = 400

function isDeep(tree: Hast): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []))
  }
  return false
}

/** Takes out what is no text, and tells what a reader would miss. */
function prune(node: Hast | Nodes, remarks: Remark[], pictures: Pictures): void {
  if (!('children' in node)) return
  node.children = (node.children as Nodes[]).flatMap((child) => kept(child, remarks, pictures)) as typeof node.children
  for (const child of node.children) prune(child as Nodes, remarks, pictures)
}

function kept(child: Nodes, remarks: Remark[], pictures: Pictures): Nodes[] {
  if (child.type === 'comment' || child.type === 'doctype') return []
  if (child.type !== 'element') return [child]
  if (SILENT.has(child.tagName)) return []
  if (child.tagName === 'svg') {
    remarks.push({ what: 'a picture of a kind that the record does not hold (svg)', words: wordsIn(child).trim() })
    return []
  }
  if (child.tagName === 'img') {
    remarks.push(pictures.keep(String(child.properties.src ?? ''), String(child.properties.alt ?? '')))
    return []
  }
  if (child.tagName === 'table') nameColumns(child)
  if (child.tagName !== 'a') return [child]
  const href = String(child.properties.href ?? '')
  if (/^https?:\/\//i.test(href)) return [child]
  // The way back from a footnote.
  if (href.startsWith('#') && wordsIn(child).trim() === '↑') return []
  if (href !== '' && !href.startsWith('#'))
    remarks.push({ what: 'a link that leads nowhere in the record', words: href })
  return child.children.flatMap((one) => kept(one, remarks, pictures))
}

/** Makes headings of the first row of a table that has none: a table of Markdown has to have some. */
function nameColumns(table: Element): void {
  const rows = elementsIn(table, 'tr')
  if (elementsIn(table, 'th').length > 0 || rows[0] === undefined) return
  for (const cell of rows[0].children) if (cell.type === 'element') cell.tagName = 'th'
}

function elementsIn(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsIn(child, name),
  )
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => wordsIn(child as Nodes)).join('') : ''
}
