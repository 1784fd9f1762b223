/** Word files (.docx). */
import mammoth from 'mammoth'
import { plain } from '../../record/index.ts'
import { fromHtml } from '../html.ts'
import type { Remark, Taken } from '../taken.ts'
import { all, bytesOf, NotReadable, textIn, unzip, xmlOf, zip } from '../zip/parts.ts'
import { besides, settle } from './changes.ts'
import { withNumbers } from './numbering.ts'
import { exportedIn } from './record-part.ts'

const DOCUMENT = 'word/document.xml'

/**
 * Reads a Word file. Tracked changes, comments, hidden words, text boxes, headers and footers are told, numbers that Word
 * counts by itself are words, and what the converter leaves out is told as well.
 * @throws NotReadable where it is no Word file
 */
export async function fromWord(bytes: Uint8Array): Promise<Taken> {
  const parts = unzip(bytes)
  const root = xmlOf(parts, DOCUMENT)
  if (!root) throw new NotReadable('it is no Word file (.docx)')
  const remarks: Remark[] = []
  besides(parts, remarks)
  settle(root, remarks)
  const exported = exportedIn(parts, root, remarks)
  if (exported) return { root: { type: 'root', children: [] }, remarks, exported }
  withNumbers(root, parts)
  const packed = zip({ ...parts, [DOCUMENT]: bytesOf(root) })
  const buffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer
  const { value } = await mammoth.convertToHtml(
    typeof Buffer === 'undefined'
      ? { arrayBuffer: buffer }
      : ({ buffer: Buffer.from(buffer) } as Parameters<typeof mammoth.convertToHtml>[0]),
    { styleMap: ['strike => s'] },
  )
  const taken = fromHtml(value)
  const whole = plain(taken.root).replace(/\s+/g, '')
  for (const paragraph of all(root, 'w:p')) {
    const words = textIn(paragraph).trim()
    if (words !== '' && !whole.includes(words.replace(/\s+/g, '')))
      remarks.push({ what: 'words that could not be placed', words })
  }
  return { root: taken.root, remarks: [...remarks, ...taken.remarks] }
}
