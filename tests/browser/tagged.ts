/** What an assistive program reads in a PDF file: its structure, and the words in the order of it. */
import type { getDocumentProxy } from 'unpdf'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Part = Awaited<ReturnType<Page['getStructTree']>>['children'][number]

/** What stands in a file by its tags. */
export interface Tagged {
  /** All tagged words, without white space. */
  words: string
  /** Words outside the tags. */
  untagged: string
  /** Each type of structure in the one around it, such as `L > LI`. */
  nested: Set<string>
  /** The levels of the headings, in order. */
  headings: number[]
  /** Pictures without a text in their place. */
  withoutAlt: number
}

/** Reads a file page by page. */
export async function tagged(pdf: Pdf): Promise<Tagged> {
  const read: Tagged = { words: '', untagged: '', nested: new Set(), headings: [], withoutAlt: 0 }
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const texts = await textsOf(page, read)
    const look = (part: Part, parent: string): void => {
      if ('type' in part) {
        if (part.type === 'content') read.words += texts.get(part.id) ?? ''
        return
      }
      read.nested.add(`${parent} > ${part.role}`)
      const [, level] = /^H([1-6])$/.exec(part.role) ?? []
      if (level) read.headings.push(Number(level))
      if (part.role === 'Figure' && !('alt' in part)) read.withoutAlt++
      for (const child of part.children) look(child, part.role)
    }
    const tree = await page.getStructTree()
    if (tree) look(tree, '')
  }
  read.words = read.words.replace(/\s+/g, '')
  return read
}

/** The words of each marked part of a page, by its id; those of none are told apart. */
async function textsOf(page: Page, read: Tagged): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const open: unknown[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((one) => typeof one === 'string')
      if (id === undefined) read.untagged += item.str.trim()
      else texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id)
  }
  return texts
}
