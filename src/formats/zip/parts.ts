/** The parts of a .docx file: XML in a zip. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Element, ElementContent, Nodes, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'

/** The files of a zip by their names. */
export type Parts = Record<string, Uint8Array>

/** So many bytes may come out of one file: a zip of a few kilobytes can hold gigabytes. */
const MOST = 100_000_000

/** Why a file is refused whose parts stand in one another without end. */
export const TOO_DEEP = 'its parts stand within one another too many times'

/** With these bytes older Word files begin, and those with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0]
/** `{\rtf` */
const RICH = [0x7b, 0x5c, 0x72, 0x74, 0x66]

/** A file that is none, or that holds too much. */
export class NotReadable extends Error {}

/** Unzips a file. @throws NotReadable where it is no zip, or too large */
export function unzip(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new NotReadable('it is empty')
  if (OLD.every((byte, n) => bytes[n] === byte))
    throw new NotReadable(
      'it is an older Word file, or it has a password: save it in Word as .docx, without a password',
    )
  if (RICH.every((byte, n) => bytes[n] === byte))
    throw new NotReadable('it is Rich Text (.rtf): save it in Word as .docx')
  let sum = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize
        if (sum > MOST) throw new NotReadable('it holds more than 100 million bytes')
        return true
      },
    })
  } catch (error) {
    if (error instanceof NotReadable) throw error
    throw new NotReadable('it is not a file of the kind that its name says, or it is damaged')
  }
}

/** Zips parts again. */
export function zip(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 0 })
}

/** One part as a tree; nothing where there is none. */
export function xmlOf(parts: Parts, name: string): Root | undefined {
  const bytes = parts[name]
  if (!bytes) return undefined
  try {
    return fromXml(strFromU8(bytes).replace(/^\ufeff/, ''))
  } catch {
    throw new NotReadable('it is damaged: a part of it is not what it should be')
  }
}

/** A tree as the bytes of a part. */
export function bytesOf(root: Root): Uint8Array {
  return strToU8(toXml(root))
}

/** All elements of a name, in order, within a node. */
export function all(node: Nodes, name: string): Element[] {
  const found: Element[] = []
  const visit = (one: Nodes) => {
    if (!('children' in one)) return
    for (const child of one.children) {
      if (child.type === 'element' && child.name === name) found.push(child)
      visit(child as Nodes)
    }
  }
  visit(node)
  return found
}

/** The first element of a name right within another. */
export function within(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => child.type === 'element' && child.name === name)
}

/** An attribute of a child: the way in which Word writes nearly all it has to say. */
export function setting(element: Element | undefined, name: string, attribute = 'w:val'): string | undefined {
  return within(element, name)?.attributes[attribute] ?? undefined
}

/** The words of an element: of text as it stands, also of what was struck out. */
export function textIn(node: Nodes): string {
  if (node.type !== 'element')
    return 'children' in node ? node.children.map((one) => textIn(one as Nodes)).join('') : ''
  if (node.name === 'w:t' || node.name === 'w:delText') return node.children.map(valueIn).join('')
  if (node.name === 'w:tab') return '\t'
  if (node.name === 'w:noBreakHyphen') return '\u2011'
  if (node.name === 'w:br' || node.name === 'w:cr') return '\n'
  const inner = node.children.map((one) => textIn(one as Nodes)).join('')
  return node.name === 'w:p' ? `${inner}\n` : inner
}

function valueIn(child: ElementContent): string {
  return child.type === 'text' || child.type === 'cdata' ? child.value : ''
}
