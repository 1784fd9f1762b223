/** Links and pictures in prose, with the words that stand for them. */
import {
  type Heading,
  lineEnd,
  MARK,
  type Prose,
  type ProseLink,
  type Source,
  type Span,
  unescaped,
} from '../../record/index.ts'

/** A link or picture of a document. */
export interface Shown {
  picture: boolean
  /** The words of a link, or the alternative of a picture. */
  words: string
  /** What it leads to, or shows. */
  url: string
  /** The link or picture of the record that it is; `undefined` for one that leads out of it. */
  link: ProseLink | undefined
}

/** The links and pictures of a stretch of prose or a heading, in their order; a picture within a link comes after it. */
export function shownIn({ html, links }: Prose | Heading): Shown[] {
  const found: Shown[] = []
  for (let at = html.indexOf('<a '); at !== -1; at = html.indexOf('<a ', at + 1)) found.push(linkAt(html, at, links))
  for (let at = html.indexOf('<img '); at !== -1; at = html.indexOf('<img ', at + 1)) {
    const [, src = '', alt = ''] = /<img src="([^"]*)" alt="([^"]*)"/.exec(html.slice(at)) ?? []
    found.push({ picture: true, words: plain(alt), ...target(src, links) })
  }
  return found
}

/** Where the words of each of these stand, in their order; where words can't be found again, the whole of the link, or the line it begins on. */
export function places(block: Prose | Heading, shown: readonly Shown[], source: Source): Span[] {
  const end = block.type === 'prose' ? block.to : lineEnd(source.text, block.from)
  let next = block.from
  return shown.map(({ words, url, link }) => {
    const [from, to] = link ? [link.from, link.to] : [next, end]
    const [start, stop] = place(source.text, from, to, words, url) ?? [from, link?.to ?? lineEnd(source.text, from)]
    if (!link) next = Math.min(end, stop)
    return source.span(start, stop)
  })
}

function linkAt(html: string, at: number, links: readonly ProseLink[]): Shown {
  const from = at + '<a href="'.length
  const to = html.indexOf('"', from)
  const inner = html.slice(html.indexOf('>', to) + 1, html.indexOf('</a>', to))
  const words = inner.includes('<img ') ? inner.replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, '$1') : inner
  return { picture: false, words: plain(words), ...target(html.slice(from, to), links) }
}

function target(address: string, links: readonly ProseLink[]): Pick<Shown, 'url' | 'link'> {
  const link = address.startsWith(MARK) ? links[Number(address.slice(1, -1))] : undefined
  return { url: link?.url ?? plain(address), link }
}

/** No words of a link stand farther away; each search is as long at most. */
const FARTHEST = 10_000

/** Signs of emphasis and code that may stand between a bracket and the words in it. */
const MARKS = '*_~`'

/** Where words stand in a part of the text: in their brackets, or by themselves where they are an address. */
function place(text: string, from: number, to: number, words: string, url: string): [number, number] | undefined {
  const part = text.slice(from, Math.min(to, from + FARTHEST + words.length))
  if (words === '') {
    const empty = /!?\[\s*\](?:\([^)]*\))?/.exec(part)
    return empty ? [from + empty.index, from + empty.index + empty[0].length] : undefined
  }
  const first = part.indexOf(words)
  for (let at = first, tries = 0; at !== -1 && tries < 20; at = part.indexOf(words, at + 1), tries++) {
    if (isBracketed(part, at, at + words.length)) return [from + at, from + at + words.length]
  }
  return first !== -1 && url.endsWith(words) ? [from + first, from + first + words.length] : undefined
}

/** Whether a part of a text stands in square brackets, with the same marks at both ends. */
function isBracketed(text: string, start: number, end: number): boolean {
  let [before, after] = [start, end]
  while (before > 0 && text[before - 1] === text[after] && MARKS.includes(text.charAt(after))) {
    before--
    after++
  }
  return text[before - 1] === '[' && text[after] === ']'
}

function plain(html: string): string {
  return unescaped(html.includes('<') ? html.replace(/<[^>]*>/g, '') : html).trim()
}
