/** The text of a document as paragraphs for Word: items as headings, marks as labels in front of their words. */
import type { Code, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { type IsoDate, type PublicRecord, wrapped } from '../record/index.ts'
import { attributesOf, labelOf, withheldIn } from './labels.ts'
import { phrases } from './phrases.ts'
import type { Look, Paragraph, Run, Table } from './sheet.ts'

/** What is known while the text is gone through. */
export interface Context {
  /** The text of the document. */
  text: string
  /** Its place among the sources of the sheet. */
  source: number
  /** The day whose names are printed. */
  day: IsoDate
  record: PublicRecord
}

/** Where a node is in the flow. */
interface Flow {
  /** How the next paragraph looks. */
  look: Look
  /** How those after it in the same entry of a list look. */
  rest: Look
  /** Words in front of the next paragraph. */
  label: Run[]
  /** Offsets of what goes with the paragraph: an entry or an element as a whole. */
  unit?: readonly [from: number, to: number] | undefined
  level: number
}

const NORMAL: Look = { style: 'Normal' }

/** The paragraphs and tables of a text, in order. */
export function bodyOf({ children }: Root, context: Context): (Paragraph | Table)[] {
  return wrapped(children).flatMap((node) =>
    blocksOf(node, { look: NORMAL, rest: NORMAL, label: [], level: 0 }, { ...context, end: offsetsOf(node)[1] }),
  )
}

type Within = Context & { end: number }

function blocksOf(node: RootContent, flow: Flow, within: Within): (Paragraph | Table)[] {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return []
    case 'heading':
      return [paragraph(node.children, node, flow, within, { style: 'Heading', depth: Math.max(1, node.depth - 1) })]
    case 'list':
      return node.children.flatMap((item, n) =>
        entry(item, node.ordered ? (node.start ?? 1) + n : 'bullets', flow, within),
      )
    case 'blockquote':
      return all(node.children, { ...flow, look: { style: 'Quote' }, rest: { style: 'Quote' } }, within)
    case 'table':
      return [
        ...labelled(flow, node, within),
        {
          type: 'table',
          rows: node.children.map((row, n) =>
            row.children.map((cell) => {
              const one = paragraph(cell.children, cell, { ...flow, label: [], unit: undefined }, within, NORMAL)
              if (n === 0) for (const run of one.runs) run.bold = true
              // A cell never goes, and nothing is put behind it.
              return { ...one, place: { source: within.source } }
            }),
          ),
        },
      ]
    case 'code':
      return code(node, flow, within)
    case 'thematicBreak':
      return [simple('* * *', node, flow, within)]
    case 'footnoteDefinition':
      return all(node.children, { ...flow, label: [{ text: `[${node.identifier}] ` }] }, within)
    default:
      if ((node.type as string) === 'mdxJsxFlowElement') return element(node as never, flow, within)
      return 'children' in node && node.type !== 'paragraph'
        ? all(node.children as RootContent[], flow, within)
        : [paragraph('children' in node ? node.children : [node as PhrasingContent], node, flow, within)]
  }
}

/** Words of a fence, line by line as they are. */
function code(node: Code, flow: Flow, within: Within): Paragraph[] {
  let next = within.text.indexOf('\n', offsetsOf(node)[0])
  return node.value.split('\n').map((line, n): Paragraph => {
    const at = within.text.indexOf(line, next)
    next = at + line.length
    const one = paragraph([], node, n === 0 ? flow : { ...flow, label: [], look: flow.rest }, within)
    return { ...one, runs: [...one.runs, { text: line, at }] }
  })
}

/** Several blocks: the first has the label, the others go on. */
function all(nodes: readonly RootContent[], flow: Flow, within: Within): (Paragraph | Table)[] {
  const grouped = wrapped(nodes)
  return grouped.flatMap((node, n) =>
    blocksOf(
      node,
      n === 0
        ? grouped.length === 1
          ? flow
          : { ...flow, unit: undefined }
        : { ...flow, label: [], look: flow.rest, unit: undefined },
      within,
    ),
  )
}

function entry(item: ListItem, list: 'bullets' | number, flow: Flow, within: Within): (Paragraph | Table)[] {
  const level = flow.look.style === 'Entry' ? flow.level + 1 : flow.level
  const ticked = item.checked == null ? [] : [{ text: item.checked ? '☒ ' : '☐ ' }]
  return all(
    item.children,
    {
      look: { style: 'Entry', level, list },
      rest: { style: 'Entry', level },
      label: [...flow.label, ...ticked],
      unit: offsetsOf(item),
      level,
    },
    within,
  )
}

function element(node: MdxJsxFlowElement, flow: Flow, within: Within): (Paragraph | Table)[] {
  const given = attributesOf(node)
  const name = node.name ?? ''
  const unit = flow.unit ?? offsetsOf(node)
  if (name === 'Item') {
    const said = [given.ruling === undefined ? undefined : `Chair’s ruling: ${given.ruling}`, withheldIn(given)]
    return said.flatMap((words) =>
      words === undefined ? [] : [{ ...simple(words, node, flow, within), place: { source: within.source } }],
    )
  }
  const label = labelOf(name, given, within.day, within.record)
  const labels = label === undefined ? flow.label : [...flow.label, { text: `${label}:`, bold: true }, { text: ' ' }]
  const why = withheldIn(given)
  const words = all(node.children as RootContent[], { ...flow, label: labels, unit }, within)
  if (words.length > 0) return words
  if (label === undefined && why === undefined) return []
  return [{ ...simple(why ?? '', node, { ...flow, label: labels }, within), place: { source: within.source } }]
}

/** A paragraph of a label alone, in front of what can hold none. */
function labelled(flow: Flow, node: Nodes, within: Within): Paragraph[] {
  return flow.label.length === 0 ? [] : [{ ...simple('', node, flow, within), place: { source: within.source } }]
}

function simple(text: string, node: Nodes, flow: Flow, within: Within): Paragraph {
  const one = paragraph([], node, flow, within)
  return { ...one, runs: [...one.runs, { text }] }
}

function paragraph(
  children: readonly PhrasingContent[],
  node: Nodes,
  { look, label, unit }: Flow,
  within: Within,
  as = look,
): Paragraph {
  const [from, to] = unit ?? offsetsOf(node)
  const runs = [...label, ...children.flatMap((child) => phrases(child, within.text, {}))]
  return {
    type: 'paragraph',
    look: as,
    runs,
    place: { source: within.source, from, to, end: look.style === 'Entry' ? to : within.end },
  }
}

/** Offsets of a node. */
export function offsetsOf({ position }: Pick<Nodes, 'position'>): [from: number, to: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
