/** Headings of the agenda items: those of the source, or short lines that stand by themselves. */
import type { Heading, Nodes, Paragraph, RootContent } from 'mdast'
import { headed, isTitle } from '../reading/index.ts'
import { plain, writtenDates } from '../record/index.ts'
import type { Notice } from './notice.ts'

const SHORT = 60
/** A line that announces is no paragraph of prose. */
const LONGEST = 160
const NEXT = /^\W*(?:\d{1,3}[.)]?\s+)?(?:date\s+(?:and\s+time\s+)?of\s+)?(?:the\s+)?next\s+(?:[\w-]+\s+){0,3}meeting\b/i

/** Nodes with headings for the items: the highest are `##`. */
export function withHeadings(nodes: readonly RootContent[], notices: Notice[]): RootContent[] {
  const highest = Math.min(...nodes.filter((node) => node.type === 'heading').map(({ depth }) => depth))
  if (Number.isFinite(highest)) {
    return nodes.map((node) => {
      if (node.type !== 'heading') return node
      notices.push({ words: plain(node), as: 'a heading', sure: true })
      return { ...node, depth: Math.min(6, node.depth - highest + 2) as Heading['depth'] }
    })
  }
  return nodes.map((node) => (node.type === 'paragraph' ? (asHeading(node, notices) ?? node) : node))
}

/** A paragraph that heads what follows; one with a colon is within an item. */
function asHeading(node: Paragraph, notices: Notice[]): Heading | undefined {
  const text = plain(node).trim()
  if (text.length > SHORT || text.includes('\n') || hasBreak(node) || headed(text)) return undefined
  const bare = text.replace(/:$/, '')
  const isSub = bare !== text && !NEXT.test(text)
  if (!isTitle(bare) || (isSub && bare.split(/\s+/).length > 4)) return undefined
  notices.push({ words: text, as: isSub ? 'a heading within an item' : 'a heading', sure: false })
  return { type: 'heading', depth: isSub ? 3 : 2, children: node.children }
}

/** Whether words stand on more than one line: a heading has one. */
function hasBreak(node: Nodes): boolean {
  return node.type === 'break' || ('children' in node && node.children.some((child) => hasBreak(child)))
}

/** Whether a heading announces the meeting after this one. */
export function announcesNext(node: RootContent): boolean {
  return node.type === 'heading' && NEXT.test(plain(node))
}

/** Whether a line announces the meeting after this one and says when, as "Date of next meeting: 3 May". */
export function saysNext(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const text = plain(node)
  return text.length <= LONGEST && NEXT.test(text) && writtenDates(text, '2000').length === 1
}
