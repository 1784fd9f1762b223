/** Markdown, as editors and wikis write it. */
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Remark, Taken } from './taken.ts'
import { tidied } from './tidy.ts'
import { NotReadable, TOO_DEEP } from './zip/parts.ts'

/** Lists and quotations within one another, which the parser takes the square of. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}|^[ \t]{200,}(?:[-*+>]|\d{1,9}[.)])/m

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Reads Markdown; HTML in it stays text; links to the web stay, others are only words. */
export function fromMarkdown(text: string): Taken {
  if (DEEP.test(text)) throw new NotReadable(TOO_DEEP)
  const root = parser.parse(text)
  const remarks: Remark[] = []
  asWords(root, remarks)
  return { root: tidied(root), remarks }
}

/** Makes text of all HTML, what stands between words and paragraphs of its own; and of pictures, which are told. */
function asWords(node: Nodes, remarks: Remark[]): void {
  if (!('children' in node)) return
  node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'html') {
      const words: Nodes = { type: 'text', value: child.value }
      return [HOLDS_WORDS.has(node.type) ? words : { type: 'paragraph', children: [words] }]
    }
    if (child.type === 'image' || child.type === 'imageReference') {
      remarks.push({ what: 'a picture', words: child.alt ?? '' })
      return []
    }
    // Where a link by its name leads; the words that name it stay.
    if (child.type === 'definition') {
      if (!/^https?:\/\//i.test(child.url))
        remarks.push({ what: 'a link that leads nowhere in the record', words: child.url })
      return /^https?:\/\//i.test(child.url) ? [child] : []
    }
    if (child.type !== 'link' || /^https?:\/\//i.test(child.url)) return [child]
    if (child.url !== '') remarks.push({ what: 'a link that leads nowhere in the record', words: child.url })
    return child.children
  }) as typeof node.children
  for (const child of node.children) asWords(child, remarks)
}

const HOLDS_WORDS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
])
