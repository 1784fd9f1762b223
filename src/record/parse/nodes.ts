/** Questions to nodes of a tree: what stands by itself, and where the record's elements are. */
import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { languageName } from '../language.ts'
import { ELEMENTS, type ElementName, HTML } from '../vocabulary.ts'

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteReference',
  'image',
  'mdxJsxTextElement',
  'mdxTextExpression',
])

/** Text that stands in an element by itself, put into the paragraph that it is. */
export function wrapped(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (!PHRASING.has(node.type)) {
      open = undefined
      result.push(node)
    } else if (open) {
      open.children.push(node as PhrasingContent)
      if (open.position && node.position) open.position = { start: open.position.start, end: node.position.end }
    } else {
      open = { type: 'paragraph', children: [node as PhrasingContent], position: node.position }
      result.push(open)
    }
  }
  return result
}

/** The element of the vocabulary that a node is, on lines of its own. */
export function vocabularyElement(node: Nodes): (MdxJsxFlowElement & { name: ElementName }) | undefined {
  if ((node.type as string) !== 'mdxJsxFlowElement') return undefined
  const element = node as unknown as MdxJsxFlowElement
  return element.name !== null && Object.hasOwn(ELEMENTS, element.name)
    ? (element as MdxJsxFlowElement & { name: ElementName })
    : undefined
}

/** The language that a `<Passage lang="…">` in a line of text names; it alone may stand there, and with nothing else. */
export function inlineLanguage(node: Nodes): string | undefined {
  const lang = languageWritten(node)
  return lang === undefined || languageName(lang) === undefined ? undefined : lang
}

/** What stands as the language of a `<Passage>` in a line of text that says nothing else. */
export function languageWritten(node: Nodes): string | undefined {
  if ((node.type as string) !== 'mdxJsxTextElement') return undefined
  const { name, attributes } = node as unknown as MdxJsxTextElement
  const [first, second] = attributes
  if (name !== 'Passage' || second || first?.type !== 'mdxJsxAttribute' || first.name !== 'lang') return undefined
  return typeof first.value === 'string' ? first.value : undefined
}

/** The first element of the vocabulary within a node, but for passages in another language. */
export function holdsElement(node: Nodes): Nodes | undefined {
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const name = 'name' in child ? (child as { name: string | null }).name : undefined
    if (
      name &&
      inlineLanguage(child) === undefined &&
      Object.hasOwn(ELEMENTS, name) &&
      !(HTML as readonly string[]).includes(name)
    )
      return child
    const inner = holdsElement(child)
    if (inner) return inner
  }
  return undefined
}
