/** PDF: lines of text by their places on the page. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'
import type { Remark, Taken } from './taken.ts'
import { fromText } from './text.ts'
import { NotReadable } from './zip/parts.ts'

/** One line of a page. */
interface Line {
  text: string
  /** Distance from the bottom of the page, and from its left edge; in points. */
  y: number
  x: number
  /** Where it ends, from the left edge. */
  right: number
  height: number
}

/**
 * Reads a PDF that holds text. What stands on each page alike, such as a header, and numbers of pages are told.
 * @throws NotReadable where it is none, is locked, or holds pictures of pages only
 */
export async function fromPdf(bytes: Uint8Array): Promise<Taken> {
  const pages = await read(bytes)
  const remarks: Remark[] = []
  if (pages.every((lines) => lines.length === 0)) throw new NotReadable('it holds pictures of pages, and no text')
  const often = repeated(pages)
  const kept = pages.map((lines) =>
    lines.filter((line, n) => {
      const isEdge = n < 2 || n >= lines.length - 2
      return !(isEdge && often.has(shape(line.text)))
    }),
  )
  for (const words of often.values()) remarks.push({ what: 'what stands on each page alike', words })
  const { root } = fromText(paragraphs(kept))
  return { root, remarks }
}

async function read(bytes: Uint8Array): Promise<Line[][]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { items } = await extractTextItems(pdf)
    return items.map(linesOf)
  } catch {
    throw new NotReadable('it is no PDF, it is damaged, or it needs a password')
  }
}

/** The pieces of a page on lines, from its top to its bottom. */
function linesOf(items: readonly StructuredTextItem[]): Line[] {
  const lines: Line[] = []
  for (const { str, x, y, width, height } of items) {
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < Math.max(2, last.height / 2)) {
      // Cells of a row are far apart.
      if (x - last.right > 3 * last.height) last.text += '\t'
      last.text += str
      last.right = x + width
    } else if (str.trim() !== '') lines.push({ text: str, x, y, right: x + width, height })
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }))
}

/** Lines at the edge of most pages, by their words without numbers. */
function repeated(pages: readonly Line[][]): Map<string, string> {
  if (pages.length < 2) return new Map()
  const counts = new Map<string, { count: number; text: string }>()
  for (const lines of pages)
    for (const { text } of new Set([...lines.slice(0, 2), ...lines.slice(-2)])) {
      const one = counts.get(shape(text)) ?? { count: 0, text }
      counts.set(shape(text), { ...one, count: one.count + 1 })
    }
  return new Map([...counts].filter(([, { count }]) => count > pages.length / 2).map(([key, { text }]) => [key, text]))
}

function shape(text: string): string {
  return text.replace(/\d+/g, '#').trim()
}

const BULLET = /^(?:[•●○◦▪–*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/

/**
 * Pages as paragraphs and entries of lists. A line goes on with the one above where that is full, and no wider gap is
 * between the two. Several paragraphs that are indented alike are entries, as their bullets may be drawings.
 */
function paragraphs(pages: readonly (readonly Line[])[]): string {
  const all = pages.flat()
  const left = Math.min(...all.map(({ x }) => x))
  const right = Math.max(...all.map((line) => line.right))
  const begun = pages.flatMap((lines) => {
    const widest = widestGap(lines)
    return lines.map((line, n) => {
      const above = lines[n - 1]
      const opens =
        !above || above.y - line.y > widest || BULLET.test(line.text) || right - above.right > (right - left) / 5
      return { ...line, opens }
    })
  })
  const indents = new Map<number, number>()
  for (const { opens, x } of begun)
    if (opens && x > left + 10) indents.set(Math.round(x), (indents.get(Math.round(x)) ?? 0) + 1)
  return begun
    .map(({ text, x, opens }) => {
      if (!opens) return ` ${text}`
      const isEntry = (indents.get(Math.round(x)) ?? 0) > 2 && !BULLET.test(text)
      return `\n\n${isEntry ? '- ' : ''}${text}`
    })
    .join('')
}

/** The widest gap between two lines of one paragraph of a page. */
function widestGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, n) => (lines[n]?.y ?? 0) - line.y)
  const near = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 10)] ?? 0
  const height = Math.max(...lines.map((line) => line.height), 1)
  return Math.min(near, 1.7 * height) * 1.3
}
