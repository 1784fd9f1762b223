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
import { Pictures } from './pictures.ts'
import type { Remark, Taken } from './taken.ts'
import { tidied } from './tidy.ts'
import { all, NotReadable, type Parts, unzip, xmlOf } from './zip/parts.ts'

/**
 * Reads an OpenDocument file. Tracked changes, comments, headers and footers are told; notes stand at the end.
 * @throws NotReadable where it is none
 */
export function fromOpenDocument(bytes: Uint8Array): Taken {
  const parts = unzip(bytes)
  const content = xmlOf(parts, 'content.xml')
  const [text] = content ? all(content, 'office:text') : []
  if (!text) throw new NotReadable('it is no OpenDocument text (.odt)')
  const styles = xmlOf(parts, 'styles.xml')
  const reader = new Reader(numbersIn([styles, content]), parts)
  const children = reader.blocks(text)
  for (const which of ['header', 'footer'])
    for (const one of styles ? ['', '-left', '-first'].flatMap((side) => all(styles, `style:${which}${side}`)) : [])
      reader.tell(`the ${which} of the pages`, wordsOf(one))
  const { files } = reader.pictures
  return {
    root: tidied({ type: 'root', children: [...children, ...reader.notes] }),
    remarks: reader.remarks,
    ...(Object.keys(files).length === 0 ? {} : { files }),
  }
}

class Reader {
  readonly remarks: Remark[] = []
  readonly notes: Paragraph[] = []
  readonly pictures = new Pictures()
  readonly #parts: Parts
  readonly #numbers: ReadonlyMap<string, readonly boolean[]>
  /** How far the last list of a style has counted. */
  readonly #counted = new Map<string, number>()

  constructor(numbers: ReadonlyMap<string, readonly boolean[]>, parts: Parts) {
    this.#parts = parts
    this.#numbers = numbers
  }

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
        if (all(child, 'text:insertion').length > 0)
          this.remarks.push({ what: 'words that were put in afterwards, which are in the text', words: '' })
        return []
      }
      if (name === 'text:h') {
        const depth = Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1)))
        return [{ type: 'heading', depth: depth as 1, children: this.phrases(child) }]
      }
      if (name === 'text:p') return this.paragraph(child)
      if (name === 'text:list') return [this.list(child, '', 0)]
      if (SILENT.has(name)) return []
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

  list(element: Element, above: string, level: number): RootContent {
    const { attributes } = element
    const style = attributes['text:style-name'] ?? above
    const ordered = this.#numbers.get(style)?.[level] ?? false
    const goesOn = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined
    const start = (goesOn && level === 0 ? (this.#counted.get(style) ?? 0) : 0) + 1
    const items = element.children.flatMap((child): ListItem[] => {
      if (child.type !== 'element' || !/^text:list-(?:item|header)$/.test(child.name)) return []
      const children = child.children.flatMap((one) =>
        one.type !== 'element'
          ? []
          : one.name === 'text:list'
            ? [this.list(one, style, level + 1)]
            : this.blocks({ ...child, children: [one] }),
      ) as (BlockContent | DefinitionContent)[]
      return [{ type: 'listItem', spread: false, children }]
    })
    if (level === 0) this.#counted.set(style, start + items.length - 1)
    return { type: 'list', ordered, ...(ordered ? { start } : {}), spread: false, children: items }
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
      if (name === 'draw:frame') {
        if (all(child, 'draw:text-box').length === 0) {
          const isPicture = all(child, 'draw:object').length + all(child, 'draw:object-ole').length === 0
          this.remarks.push(isPicture ? this.picture(child) : { what: 'a file within the file', words: titleOf(child) })
        }
        return []
      }
      if (name === 'draw:text-box') return []
      if (name === 'office:annotation') {
        const who = all(child, 'dc:creator').map(wordsOf).join('').trim()
        const words = [...all(child, 'text:p'), ...all(child, 'text:list')].map(wordsOf).join(' ')
        this.tell(who === '' ? 'a comment' : `a comment by ${who}`, words)
        return []
      }
      if (SILENT.has(name)) return []
      if (name === 'text:hidden-text') this.tell('hidden words', attributes['text:string-value'] ?? wordsOf(child))
      if (name === 'text:note') return this.note(child)
      const href = String(attributes['xlink:href'] ?? '')
      const inner = this.phrases(child)
      return name === 'text:a' && /^https?:/.test(href)
        ? [{ type: 'link', url: href, children: inner as never }]
        : inner
    })
  }

  /** A picture, kept where it is a part of the file; it may stand there in two kinds, and the first that is held is taken. */
  picture(frame: Element): Remark {
    const words = titleOf(frame)
    const places = all(frame, 'draw:image').map(({ attributes }) => String(attributes['xlink:href'] ?? ''))
    const held = places.find((place) => Object.hasOwn(this.#parts, place) && /\.(?:png|jpe?g|webp)$/i.test(place))
    const place = held ?? places[0] ?? ''
    const bytes = Object.hasOwn(this.#parts, place) ? this.#parts[place] : undefined
    return bytes
      ? this.pictures.keepBytes(bytes, place.slice(place.lastIndexOf('.') + 1), words)
      : this.pictures.keep(place, words)
  }

  /** A footnote: its mark where it stands, its words at the end. */
  note(element: Element): PhrasingContent[] {
    const mark = `[${this.notes.length + 1}]`
    const words = all(element, 'text:note-body').map(wordsOf).join(' ').trim()
    this.notes.push({ type: 'paragraph', children: [{ type: 'text', value: `${mark} ${words}` }] })
    return [{ type: 'text', value: mark }]
  }
}

/** What is no text: what a program runs, and what a form holds. */
const SILENT: ReadonlySet<string> = new Set([
  'text:script',
  'office:forms',
  'office:event-listeners',
  'text:sequence-decls',
])

/** Which levels of a list have numbers, by the name of its style. */
function numbersIn(roots: readonly (Nodes | undefined)[]): Map<string, boolean[]> {
  const found = new Map<string, boolean[]>()
  for (const style of roots.flatMap((root) => (root ? all(root, 'text:list-style') : []))) {
    const levels: boolean[] = []
    for (const level of all(style, 'text:list-level-style-number'))
      levels[Number(level.attributes['text:level'] ?? 1) - 1] = Boolean(level.attributes['style:num-format'])
    found.set(style.attributes['style:name'] ?? '', levels)
  }
  return found
}

function titleOf(frame: Element): string {
  return ['svg:title', 'svg:desc']
    .flatMap((name) => all(frame, name))
    .map(wordsOf)
    .join(' ')
    .trim()
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = (node.children as Nodes[]).map(wordsOf).join('')
  return node.type === 'element' && node.name === 'text:p' ? `${inner} ` : inner
}
