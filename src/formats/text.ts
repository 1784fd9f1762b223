/** Plain text, as it is typed or copied: paragraphs, entries of lists, rows with tabs. */
import type { BlockContent, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { type Piece, piecesOf } from '../reading/index.ts'
import { cleaned } from './clean.ts'
import type { Taken } from './taken.ts'
import { tidied } from './tidy.ts'
import { NotReadable } from './zip/parts.ts'

/** Reads plain text. No word is lost: a number or letter before an entry that makes no list of the record stays in it. */
export function fromText(source: string): Taken {
  if (source.startsWith('{\\rtf')) throw new NotReadable('it is Rich Text (.rtf): save it in Word as .docx')
  const text = withoutTabsOfLists(cleaned(source))
  const children: RootContent[] = []
  const pieces = piecesOf(text)
  for (let n = 0; n < pieces.length; ) {
    const piece = pieces[n] as Piece
    const end = pieces.findIndex((one, at) => at > n && !isSameRun(one, piece, text))
    const run = pieces.slice(n, end === -1 ? pieces.length : end)
    if (run.length === 1 && isNumbered(piece, text))
      children.push(...plainPieces({ ...piece, text: `${markerOf(piece, text)}${piece.text}` }))
    else if (piece.kind === 'entry') children.push(...entries(run, text))
    else if (piece.kind === 'row') children.push(table(run))
    else children.push(...plainPieces(piece))
    n += piece.kind === 'entry' || piece.kind === 'row' ? run.length : 1
  }
  return { root: tidied({ type: 'root', children }), remarks: [] }
}

/** Word copies the number or the bullet of an entry with a tab behind it; a line with more tabs is a row. */
const MARKER =
  /^([^\S\n]*)(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3}){1,3}\.?|[•·▪§o])\t[^\S\n]*(?=\S[^\t\n]*$)/gm

function withoutTabsOfLists(text: string): string {
  return text.replace(MARKER, (_, indent: string, mark: string) => `${indent}${/[§o]/.test(mark) ? '•' : mark} `)
}

/** A bullet of another make than those that the reader knows, or one without words. */
const BULLET = /^[■□▪▫◆◇➢➤✓✔•●○·∙]\s*/

function plainPieces({ kind, depth, text }: Piece): RootContent[] {
  if (kind === 'heading' && depth < 7)
    return [{ type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children: phrases(text) }]
  if (!text.split('\n').some((line) => BULLET.test(line.trim())))
    return [{ type: 'paragraph', children: phrases(text) }]
  return text.split('\n').flatMap((line): RootContent[] => {
    const words = line.trim().replace(BULLET, '')
    if (words === '') return []
    if (words === line.trim()) return [{ type: 'paragraph', children: phrases(words) }]
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrases(words) }],
    }
    return [{ type: 'list', ordered: false, spread: false, children: [item] }]
  })
}

const EMPHASIS = /(?<![\w*`])(?:\*\*(?=\S)([^*`\n]+)(?<=\S)\*\*|\*(?=\S)([^*`\n]+)(?<=\S)\*)(?![\w*`])/g

/** Words of one or more lines, without the white space around each; with the stars around words that people type. */
function phrases(text: string): PhrasingContent[] {
  const lines = text
    .replace(/[^\S\n]{2,}/g, (gap) => gap.slice(0, 2))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n\s*/g, '\n')
  const parts: PhrasingContent[] = []
  let at = 0
  for (const { 0: whole, 1: strong, 2: emphasis = '', index } of lines.matchAll(EMPHASIS)) {
    if (index > at) parts.push({ type: 'text', value: lines.slice(at, index) })
    const children: PhrasingContent[] = [{ type: 'text', value: strong ?? emphasis }]
    parts.push(strong === undefined ? { type: 'emphasis', children } : { type: 'strong', children })
    at = index + whole.length
  }
  if (at < lines.length || parts.length === 0) parts.push({ type: 'text', value: lines.slice(at) })
  return parts
}

/** Entries one below the other, as lists within lists by their indents. */
function entries(run: readonly Piece[], source: string): BlockContent[] {
  const top: BlockContent[] = []
  const open: { indent: number; items: ListItem[] }[] = []
  for (const piece of run) {
    while ((open.at(-1)?.indent ?? -1) > piece.indent) open.pop()
    if (open.length === 0 || (open.at(-1) as { indent: number }).indent < piece.indent) {
      const items: ListItem[] = []
      const list: BlockContent = { type: 'list', ordered: false, spread: false, children: items }
      const above = open.at(-1)?.items.at(-1)
      if (above) above.children.push(list)
      else top.push(list)
      open.push({ indent: piece.indent, items })
    }
    open.at(-1)?.items.push({
      type: 'listItem',
      spread: false,
      ...(piece.box ? { checked: piece.box === 'ticked' } : {}),
      children: [{ type: 'paragraph', children: phrases(`${markerOf(piece, source)}${piece.text}`) }],
    })
  }
  return top
}

/** Whether a piece goes on what another began: a bullet as far to the left as a number is no entry of its list. */
function isSameRun(one: Piece, first: Piece, source: string): boolean {
  if (one.kind !== first.kind) return false
  return one.kind !== 'entry' || one.indent !== first.indent || isNumbered(one, source) === isNumbered(first, source)
}

/** Whether an entry has a number, and not a bullet. */
function isNumbered(piece: Piece, source: string): boolean {
  return piece.kind === 'entry' && markerOf(piece, source) !== ''
}

/** The number or letter before an entry, with a space; nothing for a bullet. */
function markerOf({ from }: Piece, source: string): string {
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  const marker = /\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/.exec(line)?.[0]
  return marker ? `${marker} ` : ''
}

function table(run: readonly Piece[]): Table {
  const rows = run.map(({ text }) =>
    text
      .replace(/^\s*\||\|\s*$/g, '')
      .split(text.includes('|') ? '|' : '\t')
      .map((cell) => cell.trim()),
  )
  return {
    type: 'table',
    children: rows
      .filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)))
      .map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell }] })),
      })),
  }
}
