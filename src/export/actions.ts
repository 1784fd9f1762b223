/** The list of actions of some meetings: what, who, by when, and how each stands. */
import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import {
  type Entry,
  type IsoDate,
  inWords,
  type Meeting,
  type PublicRecord,
  readMarkdown,
  stateOn,
} from '../record/index.ts'
import { bodyOf, offsetsOf } from './body.ts'
import { attributesOf, dueIn, ownersIn, withheldIn } from './labels.ts'
import { bodyName } from './minutes.ts'
import { made, type Paragraph, paragraphsOf, type Run, type Sheet } from './sheet.ts'

const COLUMNS = ['No.', 'Action', 'Owner', 'Due', 'Stands']

const STATES = {
  open: 'open',
  'no-later-minutes': 'no later minutes',
  'in-progress': 'in progress',
  reported: 'reported',
  done: 'done',
  dropped: 'dropped',
  replaced: 'replaced',
} as const

/**
 * The list of the actions of these meetings, a table for each meeting that has some.
 * @param asOf the day on which it says how they stand
 */
export function actionsSheet(meetings: readonly Meeting[], record: PublicRecord, asOf: IsoDate): Sheet {
  const [first] = meetings
  const blocks: Sheet['blocks'] = first
    ? [
        made(0, 'Title', bodyName(first.body, first.date, record)),
        made(0, 'Subtitle', `Actions as they stand on ${inWords(asOf)}`),
      ]
    : []
  for (const [source, meeting] of meetings.entries()) {
    if (meeting.actions.length === 0) continue
    const nodes = actionNodes(meeting)
    blocks.push({
      type: 'paragraph',
      look: { style: 'Heading', depth: 1 },
      runs: [{ text: `Meeting of ${inWords(meeting.date)}` }],
      place: { source },
    })
    const head = COLUMNS.map((name) => cell(source, { text: name, bold: true }))
    blocks.push({ type: 'table', rows: [head, ...meeting.actions.map((one) => row(one, nodes, source, record, asOf))] })
  }
  return {
    title: `Actions as they stand on ${inWords(asOf)}`,
    lang: 'en-GB',
    whole: false,
    sources: meetings.map(({ document }) => ({ path: `${document.id}.mdx`, text: document.source.text })),
    blocks,
  }
}

function row(
  { element, meeting, ...entry }: Entry<'Action'>,
  nodes: ReadonlyMap<number, MdxJsxFlowElement>,
  source: number,
  record: PublicRecord,
  asOf: IsoDate,
): Paragraph[] {
  const node = nodes.get(element.from)
  const given = node ? attributesOf(node) : {}
  const context = { text: meeting.document.source.text, source, day: meeting.date, record }
  const words = node ? paragraphsOf({ blocks: bodyOf({ type: 'root', children: node.children } as Root, context) }) : []
  const runs = words.flatMap((one, n): Run[] => (n === 0 ? one.runs : [{ text: '\n' }, ...one.runs]))
  const due = dueIn(given).join('; ').replace(/^due /, '')
  const state = STATES[stateOn({ element, meeting, ...entry }, record, asOf)]
  return [
    cell(source, { text: element.attributes.id }),
    cell(source, ...(runs.length > 0 ? runs : [{ text: withheldIn(given) ?? '' }])),
    cell(source, { text: ownersIn(given, meeting.date, record) }),
    cell(source, { text: due }),
    cell(source, { text: state }),
  ]
}

function cell(source: number, ...runs: Run[]): Paragraph {
  return { type: 'paragraph', look: { style: 'Normal' }, runs, place: { source } }
}

/** The nodes of the actions of a meeting by the offset at which each begins. */
function actionNodes({ document }: Meeting): Map<number, MdxJsxFlowElement> {
  const found = new Map<number, MdxJsxFlowElement>()
  const look = (node: Nodes): void => {
    if ('name' in node && node.name === 'Action') found.set(offsetsOf(node)[0], node as MdxJsxFlowElement)
    if ('children' in node) for (const child of node.children) look(child)
  }
  const { root } = readMarkdown(document.source)
  if (root) look(root)
  return found
}
