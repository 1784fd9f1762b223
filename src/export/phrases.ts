/** What is in a line of text, as runs. */
import type { Nodes, PhrasingContent } from 'mdast'
import { plain } from '../record/index.ts'
import type { Run } from './sheet.ts'
import { verbatim } from './verbatim.ts'

/** How words look. */
type Manner = Pick<Run, 'bold' | 'italic' | 'struck' | 'href'>

/** The runs of a node, each with the place of its words in the text. Links within the record are words alone. */
export function phrases(node: PhrasingContent, text: string, manner: Manner): Run[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const inner = (more: Manner) =>
    (node as { children: PhrasingContent[] }).children.flatMap((child) => phrases(child, text, { ...manner, ...more }))
  switch (node.type) {
    case 'text':
      return verbatim(node.value, text, from, to).map((run) => ({ ...run, ...manner }))
    case 'emphasis':
      return inner({ italic: true })
    case 'strong':
      return inner({ bold: true })
    case 'delete':
      return inner({ struck: true })
    case 'link':
      return inner(/^(?:https?:|mailto:)/i.test(node.url) ? { href: node.url } : {})
    case 'break':
      return [{ text: '\n', at: from, to }]
    case 'inlineCode': {
      const at = text.slice(from, to).indexOf(node.value)
      return [at === -1 ? { text: node.value, ...manner } : { text: node.value, at: from + at, ...manner }]
    }
    case 'image':
      return [{ text: `[Picture: ${node.alt ?? ''}]` }]
    case 'footnoteReference':
      return [{ text: `[${node.identifier}]` }]
    default:
      return 'children' in node ? inner({}) : [{ text: plain(node as Nodes), ...manner }]
  }
}
