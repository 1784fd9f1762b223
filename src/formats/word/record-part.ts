/**
 * What an exported Word file keeps beside its words, where Word leaves it and readers don't see it: the documents that it
 * was made of, and where in them its words are. So ids, owners, topics and links come back with it.
 */
import { strFromU8, strToU8 } from 'fflate'
import type { Element, Root } from 'xast'
import { all, type Parts, setting, textIn, within, xmlOf } from '../zip/parts.ts'

/** Words of an exported paragraph. */
export interface PartRun {
  text: string
  /** The offset in the source of these very words; absent where the words are made of fields, names or ids. */
  at?: number
  /** The offset behind them, where the source has other signs for them: `&amp;`. */
  to?: number
}

/** A paragraph as it was exported. */
export interface PartParagraph {
  runs: PartRun[]
  /** Which of the sources holds it, by its place. */
  source: number
  /** Offsets of what goes from the source with the paragraph; absent where it is made of fields. */
  from?: number
  to?: number
  /** The offset behind which a new paragraph is put. */
  end?: number
}

/** Documents of the record in a Word file. */
export interface RecordPart {
  /** Whether every word of the text of its documents is in the file; else it is a list made from them. */
  whole: boolean
  sources: { path: string; text: string }[]
  paragraphs: PartParagraph[]
}

/** An exported file as it reads now. */
export interface Exported extends RecordPart {
  found: FoundParagraph[]
}

/** A paragraph of the file as it reads now. */
export interface FoundParagraph {
  text: string
  kind: 'heading' | 'entry' | 'paragraph'
  depth: number
}

const SPACE = 'urn:public-record:export:1'

/** Parts of the file, by their names, that keep what was exported. */
export function recordParts(part: RecordPart): Parts {
  const json = JSON.stringify(part).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return {
    'customXml/item1.xml': strToU8(`${head}<record xmlns="${SPACE}">${json}</record>`),
    'customXml/itemProps1.xml': strToU8(
      `${head}<ds:datastoreItem ds:itemID="{6C1A4B0E-7D57-4F0B-9E1C-5B1A0F2D3C41}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  }
}

/**
 * What was exported, if the file keeps it.
 * @param root the text of the file, with its tracked changes settled
 */
export function exportedIn(parts: Parts, root: Root, remarks: { what: string; words: string }[]): Exported | undefined {
  for (const name of Object.keys(parts).sort()) {
    if (!/^customXml\/item\d+\.xml$/.test(name) || !strFromU8(parts[name] as Uint8Array).includes(SPACE)) continue
    const part = readPart(xmlOf(parts, name))
    if (part) return { ...part, found: all(root, 'w:p').map(found) }
    remarks.push({ what: 'a hidden part that is not as it was exported, and is left out', words: name })
  }
  return undefined
}

function found(paragraph: Element): FoundParagraph {
  const properties = within(paragraph, 'w:pPr')
  const [, depth] = /^heading\s?(\d)$/i.exec(setting(properties, 'w:pStyle') ?? '') ?? []
  const kind = depth !== undefined ? 'heading' : within(properties, 'w:numPr') ? 'entry' : 'paragraph'
  return { text: textIn(paragraph).replace(/\n$/, ''), kind, depth: Number(depth ?? 0) }
}

const PATH = /^minutes\/[a-z0-9-]+\.mdx$/

/** A part that is what an export writes: its words are those of its sources. */
function readPart(root: Root | undefined): RecordPart | undefined {
  const element = root?.children.find((child) => child.type === 'element')
  if (element?.type !== 'element') return undefined
  const json = element.children.map((child) => ('value' in child ? child.value : '')).join('')
  try {
    const part = JSON.parse(json) as RecordPart
    const sources = part.sources.map(({ path, text }) => ({ path: String(path), text: String(text) }))
    const isOwn = sources.every(({ path }) => PATH.test(path)) && part.paragraphs.every((one) => fits(one, sources))
    return isOwn ? { whole: part.whole === true, sources, paragraphs: part.paragraphs } : undefined
  } catch {
    return undefined
  }
}

function fits({ runs, source, from, to, end }: PartParagraph, sources: RecordPart['sources']): boolean {
  const text = sources[source]?.text
  if (text === undefined) return false
  const isOffset = (one: number | undefined) =>
    one === undefined || (Number.isInteger(one) && one >= 0 && one <= text.length)
  return (
    [from, to, end].every(isOffset) &&
    runs.every(
      (run) =>
        typeof run.text === 'string' &&
        isOffset(run.at) &&
        isOffset(run.to) &&
        (run.at === undefined || run.to !== undefined || text.startsWith(run.text, run.at)),
    )
  )
}
