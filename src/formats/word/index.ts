/** Word files (.docx). */
import mammoth from 'mammoth'
import type { Root as Mdast, Nodes } from 'mdast'
import type { Element, Root } from 'xast'
import { cleaned } from '../clean.ts'
import { fromHtml } from '../html.ts'
import type { Remark, Taken } from '../taken.ts'
import { all, bytesOf, NotReadable, type Parts, textIn, unzip, xmlOf, zip } from '../zip/parts.ts'
import { besides, settle } from './changes.ts'
import { withNumbers } from './numbering.ts'
import { exportedIn } from './record-part.ts'
import { unwrap } from './unwrap.ts'

/** Where the text is, unless the file says otherwise. */
const DOCUMENT = 'word/document.xml'

/**
 * Reads a Word file. Tracked changes, comments, hidden words, text boxes, headers and footers are told, numbers that Word
 * counts by itself are words, and what the converter leaves out is told as well.
 * @throws NotReadable where it is no Word file
 */
export async function fromWord(bytes: Uint8Array): Promise<Taken> {
  const parts = unzip(bytes)
  const document = placeOf(parts)
  const root = xmlOf(parts, document)
  if (!root) throw new NotReadable('it is no Word file (.docx)')
  const remarks: Remark[] = []
  besides(parts, remarks)
  settle(root, remarks)
  const exported = exportedIn(parts, root, remarks)
  if (exported) return { root: { type: 'root', children: [] }, remarks, exported }
  unwrap(root, remarks)
  withNumbers(root, parts)
  const notes = notesIn(parts)
  for (const note of notes.values()) {
    settle(note, remarks)
    unwrap(note, remarks)
  }
  const roots = [...notes, [document, root] as const]
  const packed = zip({ ...parts, ...Object.fromEntries(roots.map(([name, one]) => [name, bytesOf(one)])) })
  const { value, messages } = await converted(packed)
  const taken = fromHtml(value)
  remarks.push(
    ...unplaced(
      roots.flatMap(([, one]) => all(one, 'w:p')),
      taken.root,
    ),
    ...unread(messages),
  )
  return { ...taken, remarks: [...remarks, ...taken.remarks] }
}

/** The text as HTML. @throws NotReadable where the converter finds none */
async function converted(packed: Uint8Array): ReturnType<typeof mammoth.convertToHtml> {
  const buffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer
  const input =
    typeof Buffer === 'undefined'
      ? { arrayBuffer: buffer }
      : ({ buffer: Buffer.from(buffer) } as Parameters<typeof mammoth.convertToHtml>[0])
  try {
    return await mammoth.convertToHtml(input, { styleMap: ['strike => s'] })
  } catch {
    throw new NotReadable('it is damaged: a part of it is not what it should be')
  }
}

/** The part that holds the text: the first page of the file names it. */
function placeOf(parts: Parts): string {
  const links = xmlOf(parts, '_rels/.rels')
  const link =
    links && all(links, 'Relationship').find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))
  return link?.attributes.Target?.replace(/^\//, '') ?? DOCUMENT
}

/** Footnotes and endnotes, by the names of their parts. */
function notesIn(parts: Parts): Map<string, Root> {
  const found = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name): [string, Root][] => {
    const root = xmlOf(parts, name)
    return root ? [[name, root]] : []
  })
  return new Map(found)
}

const WORD = /[\p{L}\p{N}]+/gu

/** Paragraphs with a word that stands in the file more often than in what was read. */
function unplaced(paragraphs: readonly Element[], read: Mdast): Remark[] {
  const left = new Map<string, number>()
  for (const [word] of wordsIn(read).matchAll(WORD)) left.set(word, (left.get(word) ?? 0) + 1)
  return paragraphs.flatMap((paragraph): Remark[] => {
    const words = textIn(paragraph).trim()
    let isWhole = true
    for (const [word] of cleaned(words).matchAll(WORD)) {
      const count = left.get(word) ?? 0
      if (count === 0) isWhole = false
      else left.set(word, count - 1)
    }
    return isWhole ? [] : [{ what: 'words that could not be placed', words }]
  })
}

function wordsIn(node: Mdast | Nodes): string {
  if ('value' in node) return node.value
  if (!('children' in node)) return node.type === 'break' ? '\n' : ''
  const inner = node.children.map((child) => wordsIn(child as Nodes)).join('')
  return BLOCKS.has(node.type) ? `${inner}\n` : inner
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** Signs of symbol fonts that the converter left out. */
function unread(messages: readonly { message: string }[]): Remark[] {
  const signs = messages.flatMap(
    ({ message }) =>
      /^A w:sym element .* char (\w+) in font (.+)$/.exec(message)?.slice(1, 3).join(' of the font ') ?? [],
  )
  return [...new Set(signs)].map((words) => ({ what: 'a sign that has no letter', words }))
}
