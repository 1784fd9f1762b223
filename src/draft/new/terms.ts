/** Terms of reference as a document of the record: each paragraph and each entry of a list a clause with an id for good. */
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Taken } from '../../formats/index.ts'
import { plain, plainly, slug } from '../../record/index.ts'
import { withHeadings } from '../headings.ts'
import { asMdx } from '../written.ts'

/** A clause: its id, and its words. */
export interface Clause {
  id: string
  words: string
}

/** The text of terms, with the title that stands above it, and all its clauses in their order. */
export interface Terms {
  title: string | undefined
  text: string
  clauses: readonly Clause[]
}

/** Words that tell no clause from another. */
const COMMON =
  /^(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|as|is|are|be|been|will|shall|should|must|may|can|has|have|it|its|their|they|this|that|these|those|any|all|each|every|such|\d+|[ivx]+|[a-z])$/
const TITLE = /\bterms of reference\b/i

/**
 * Makes terms of what was taken in: every word stays, in its order.
 * @param taken ids that no clause may have
 * @param known ids that clauses of these very words have for good, by their `telling` words
 */
export function termsOf(
  { root }: Pick<Taken, 'root'>,
  taken: ReadonlySet<string>,
  known: ReadonlyMap<string, string> = new Map(),
): Terms {
  const clauses: Clause[] = []
  const used = new Set(taken)
  const kept = new Map(known)
  const { children } = root
  const [first, ...rest] = children
  const title = first && isTitle(first, children) ? plain(first).trim() : undefined
  const nodes = title === undefined ? children : rest
  const made = withHeadings(nodes, []).flatMap((node) => (node.type === 'heading' ? [node] : inClauses(node)))
  return { title, text: asMdx(made).trimEnd(), clauses }

  function inClauses(node: RootContent): RootContent[] {
    if (node.type === 'thematicBreak') return [node]
    if (plain(node).trim() === '') return []
    if (node.type === 'paragraph') return [clauseIn(node)]
    if (node.type === 'list') return [{ ...node, children: node.children.map(inItem) }]
    return [element('mdxJsxFlowElement', wordsIn(node), [node as BlockContent]) as RootContent]
  }

  /** An entry of a list; a list within it has clauses of its own. */
  function inItem(item: ListItem): ListItem {
    return { ...item, children: item.children.flatMap((child) => inClauses(child) as BlockContent[]) }
  }

  function clauseIn(node: Paragraph): Paragraph {
    const words = plain(node)
    return { ...node, children: [element('mdxJsxTextElement', words, node.children) as PhrasingContent] }
  }

  function element(
    type: 'mdxJsxTextElement' | 'mdxJsxFlowElement',
    words: string,
    children: readonly object[],
  ): object {
    const plain = plainly(words)
    const key = telling(plain)
    const id = kept.get(key) ?? freeId(words, used)
    kept.delete(key)
    clauses.push({ id, words: plain })
    return { type, name: 'Clause', attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }], children }
  }
}

/** The words of a clause without the number before them, which moves when a clause is put in. */
export function telling(words: string): string {
  return plainly(words)
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|\([a-z\d]{1,4}\)|[a-z]\))\s+/, '')
    .trim()
}

/** The words of a node, with a space between the cells of a table. */
function wordsIn(node: RootContent): string {
  if (node.type !== 'table') return plain(node)
  return node.children.flatMap(({ children }) => children.map((cell) => plain(cell))).join(' ')
}

/** Whether the first words of a text are its title: its one highest heading, or a line that says what it is. */
function isTitle(first: RootContent, all: readonly RootContent[]): boolean {
  if (first.type !== 'heading')
    return first.type === 'paragraph' && plain(first).length <= 120 && TITLE.test(plain(first))
  return (
    !all.some((node) => node !== first && node.type === 'heading' && node.depth <= first.depth) ||
    TITLE.test(plain(first))
  )
}

/** An id from the first words that tell something, which no other clause has. */
function freeId(words: string, used: Set<string>): string {
  const all = slug(words)
    .split('-')
    .filter((word) => !COMMON.test(word))
  const base = all.slice(0, 4).join('-') || 'clause'
  let id = base
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`
  used.add(id)
  return id
}
