/** OpenDocument text (.odt), as LibreOffice writes it. */
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableRow,
} from 'mdast'
import type { Element, Nodes } from 'xast'
import type { Remark, Taken } from './taken.ts'
import { tidied } from './tidy.ts'
import { all, NotReadable, unzip, xmlOf } from './zip/parts.ts'

/**
 * Reads an OpenDocument file. Tracked changes, comments, headers and footers are told; notes stand at the end.
 * @throws NotReadable where it is none
 */
export function fromOpenDocument(bytes: Uint8Array): Taken {
  const parts = unzip(bytes)
  const content = xmlOf(parts, 'content.xml')
  const [text] = content ? all(content, 'office:text') : []
  if (!text) throw new NotReadable('it is no OpenDocument text (.odt)')
  const reader = new Reader()
  const children = reader.blocks(text)
  const styles = xmlOf(parts, 'styles.xml')
  for (const which of ['header', 'footer'])
    for (const one of styles ? all(styles, `style:${which}`) : [])
      reader.tell(`the ${which} of the pages`, wordsOf(one))
  return { root: tidied({ type: 'root', children: [...children, ...reader.notes] }), remarks: reader.remarks }
}

class Reader {
  readonly remarks: Remark[] = []
  readonly notes: Paragraph[] = []

  tell(what: string, words: string): void {
    const said = words.trim()
    if (said !== '' && !this.remarks.some((one) => one.what === what && one.words === said))
      this.remarks.push({ what, words: said })
  }

  /** The blocks in an element; what only holds others is passed through. */
  blocks(element: Element): RootContent[] {
    return element.children.flatMap((child): RootContent[] => {
      if (child.type !== 'element') return []
      const { name, attributes } = child
      if (name === 'text:tracked-changes') {
        for (const one of all(child, 'text:deletion')) this.tell('words that were struck out', wordsOf(one))
        return []
      }
      if (name === 'text:h') {
        const depth = Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1)))
        return [{ type: 'heading', depth: depth as 1, children: this.phrases(child) }]
      }
      if (name === 'text:p') return this.paragraph(child)
      if (name === 'text:list') return [this.list(child)]
      if (name === 'table:table') return [this.table(child)]
      return this.blocks(child)
    })
  }

  paragraph(element: Element): RootContent[] {
    const boxes = all(element, 'draw:text-box').flatMap((box) => this.blocks(box))
    const children = this.phrases(element)
    return [
      ...(children.some((one) => one.type !== 'text' || one.value.trim() !== '')
        ? [{ type: 'paragraph' as const, children }]
        : []),
      ...boxes,
    ]
  }

  list(element: Element): RootContent {
    const items = element.children.flatMap((child): ListItem[] =>
      child.type === 'element' && /^text:list-(?:item|header)$/.test(child.name)
        ? [{ type: 'listItem', spread: false, children: this.blocks(child) as (BlockContent | DefinitionContent)[] }]
        : [],
    )
    return { type: 'list', ordered: false, spread: false, children: items }
  }

  table(element: Element): RootContent {
    const rows = all(element, 'table:table-row').map(
      (row): TableRow => ({
        type: 'tableRow',
        children: row.children.flatMap((cell) =>
          cell.type === 'element' && /^table:(?:covered-)?table-cell$/.test(cell.name)
            ? [{ type: 'tableCell' as const, children: this.cell(cell) }]
            : [],
        ),
      }),
    )
    return { type: 'table', children: rows }
  }

  cell(element: Element): PhrasingContent[] {
    return all(element, 'text:p').flatMap((one, n): PhrasingContent[] => [
      ...(n > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
      ...this.phrases(one),
    ])
  }

  phrases(element: Nodes): PhrasingContent[] {
    if (!('children' in element)) return []
    return (element.children as Nodes[]).flatMap((child): PhrasingContent[] => {
      if (child.type === 'text') return [{ type: 'text', value: child.value }]
      if (child.type !== 'element') return []
      const { name, attributes } = child
      if (name === 'text:s') return [{ type: 'text', value: ' '.repeat(Number(attributes['text:c'] ?? 1)) }]
      if (name === 'text:tab') return [{ type: 'text', value: '\t' }]
      if (name === 'text:line-break') return [{ type: 'break' }]
      if (name === 'draw:frame' || name === 'draw:text-box') return []
      if (name === 'office:annotation') {
        this.tell('a comment', wordsOf(child))
        return []
      }
      if (name === 'text:note') return this.note(child)
      const href = String(attributes['xlink:href'] ?? '')
      const inner = this.phrases(child)
      return name === 'text:a' && /^https?:/.test(href)
        ? [{ type: 'link', url: href, children: inner as never }]
        : inner
    })
  }

  /** A footnote: its mark where it stands, its words at the end. */
  note(element: Element): PhrasingContent[] {
    const mark = `[${this.notes.length + 1}]`
    const words = all(element, 'text:note-body').map(wordsOf).join(' ').trim()
    this.notes.push({ type: 'paragraph', children: [{ type: 'text', value: `${mark} ${words}` }] })
    return [{ type: 'text', value: mark }]
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = (node.children as Nodes[]).map(wordsOf).join('')
  return node.type === 'element' && node.name === 'text:p' ? `${inner} ` : inner
}
