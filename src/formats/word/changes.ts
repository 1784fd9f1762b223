/** What a converter drops without a word: tracked changes, hidden words, text boxes, comments, headers and footers. */
import type { Element, Nodes, Root } from 'xast'
import type { Remark } from '../taken.ts'
import { all, type Parts, textIn, within, xmlOf } from '../zip/parts.ts'

/**
 * Settles the tracked changes of a document: what was inserted stays, what was deleted goes, and each is told. Text boxes
 * become paragraphs where they stand.
 */
export function settle(root: Root, remarks: Remark[]): void {
  walk(root)

  function walk(node: Nodes): void {
    if (!('children' in node)) return
    const settled = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type !== 'element') return [child]
      if (child.name === 'w:del' || child.name === 'w:moveFrom') {
        tell('words that were struck out', child)
        return []
      }
      if (child.name === 'w:ins' || child.name === 'w:moveTo') {
        tell('words that were put in afterwards', child)
        walk(child)
        return child.children as Nodes[]
      }
      if (child.name === 'w:r' && isHidden(child)) tell('hidden words', child)
      walk(child)
      return [child]
    })
    node.children = settled as typeof node.children
    if (node.type === 'root' || node.name === 'w:body' || node.name === 'w:tc')
      node.children = node.children.flatMap(withBoxes) as typeof node.children
  }

  function tell(what: string, element: Element): void {
    const words = textIn(element).trim()
    if (words === '') return
    const who = element.attributes['w:author']
    remarks.push({ what: who ? `${what} by ${who}` : what, words })
  }

  /** A paragraph, and the paragraphs of the text boxes that hang on it. */
  function withBoxes(child: Root['children'][number]): (typeof child)[] {
    if (child.type !== 'element' || child.name !== 'w:p') return [child]
    const boxes = new Map<string, Element>()
    // A box is written twice, for older programs as well.
    for (const box of all(child, 'w:txbxContent')) boxes.set(textIn(box), box)
    if (boxes.size === 0) return [child]
    for (const words of boxes.keys()) if (words.trim() !== '') remarks.push({ what: 'a text box', words: words.trim() })
    drop(child, new Set(['mc:AlternateContent', 'w:pict', 'w:drawing']))
    return [child, ...[...boxes.values()].flatMap((box) => box.children as (typeof child)[])]
  }
}

function isHidden(run: Element): boolean {
  const vanish = within(within(run, 'w:rPr'), 'w:vanish')
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '')
}

function drop(node: Element, names: ReadonlySet<string>): void {
  node.children = node.children.filter((child) => child.type !== 'element' || !names.has(child.name))
  for (const child of node.children) if (child.type === 'element') drop(child, names)
}

/** Comments, headers, footers, diagrams, charts and files within the file, each told once. */
export function besides(parts: Parts, remarks: Remark[]): void {
  const comments = xmlOf(parts, 'word/comments.xml')
  for (const comment of comments ? all(comments, 'w:comment') : []) {
    const who = comment.attributes['w:author']
    remarks.push({ what: who ? `a comment by ${who}` : 'a comment', words: textIn(comment).trim() })
  }
  const told = new Set<string>()
  for (const name of Object.keys(parts).sort()) {
    const [, which] = /^word\/(header|footer)\d*\.xml$/.exec(name) ?? []
    const root = which === undefined ? undefined : xmlOf(parts, name)
    const words = root ? [shownIn(root), ...watermarks(root)].join(' ').trim() : drawn(parts, name)
    if (words === '' || told.has(words)) continue
    told.add(words)
    remarks.push({ what: which === undefined ? kindOf(name) : `the ${which} of the pages`, words })
  }
}

/** The words of a header; what is written again for older programs is left out. */
function shownIn(root: Root): string {
  for (const one of all(root, 'mc:AlternateContent'))
    if (within(one, 'mc:Choice')) one.children = one.children.filter((child) => child !== within(one, 'mc:Fallback'))
  return textIn(root).trim()
}

function watermarks(root: Root): string[] {
  return all(root, 'v:textpath').map(({ attributes }) => attributes.string ?? '')
}

const DRAWN = /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/
const HELD = /^word\/(?:embeddings\/|afchunk)(.+)$/i

function kindOf(name: string): string {
  if (HELD.test(name)) return 'a file within the file'
  return name.startsWith('word/charts') ? 'a chart' : 'a diagram'
}

/** The words of a diagram or a chart, or the name of a file that is held. */
function drawn(parts: Parts, name: string): string {
  const held = HELD.exec(name)?.[1]
  if (held !== undefined) return held
  const root = DRAWN.test(name) ? xmlOf(parts, name) : undefined
  if (!root) return ''
  const texts = ['a:t', 'c:v'].flatMap((one) => all(root, one))
  return texts
    .map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''))
    .join(' ')
    .trim()
}
