/** The places on a page that answer a question best, and their words. */
import { says } from '../../search/phrases.ts'
import { allForms, COMPOUND, forms, seen } from '../../search/stems.ts'

/** What is looked for: stems of words, and phrases as they are compared. */
export interface Wanted {
  stems: ReadonlySet<string>
  phrases: readonly string[]
}

/** Some words of a page: its fragment, and the text in pieces of which every second one was asked for. */
export interface Excerpt {
  /** The id nearest before the words; empty for the top of the page. */
  fragment: string
  /** The heading under which they stand; empty where there is none. */
  heading: string
  pieces: string[]
}

/** Characters that an excerpt shows before its first asked word, and in all. */
const BEFORE = 80
const LENGTH = 240

const BLOCKS = 'p, li, dt, dd, td, h2, h3, h4, blockquote, caption, figcaption'
const BELOW = '.backlinks, .history, .contents, .cite, .clause__label, nav'

/** What a place is worth for saying a phrase: more than any number of words. */
const FOR_PHRASE = 1000

interface Place {
  element: Element
  found: number
  worth: number
}

/** Whether some place of a page says every phrase. Its HTML is read as data, as below. */
export function pageSays(html: string, phrases: readonly string[]): boolean {
  const main = parsed(html)
  return [...(main?.querySelectorAll(`h1, th, ${BLOCKS}`) ?? [])].some(
    (element) => !element.closest(BELOW) && says(element.textContent ?? '', phrases),
  )
}

/**
 * The best places of a page's HTML, the best first; where the words stand in its title alone, its beginning. The HTML is
 * read as data: nothing in it runs or loads.
 * @param most how many places at most; all have as many of the words as the best has
 */
export function excerptsOf(html: string, wanted: Wanted, most: number): Excerpt[] {
  const main = parsed(html)
  const places = [...(main?.querySelectorAll(BLOCKS) ?? [])].flatMap((element) => placeOf(element, wanted) ?? [])
  places.sort((a, b) => b.worth - a.worth)
  const [best] = places
  if (!main || !best) {
    const lead = [...(main?.querySelectorAll('p') ?? [])].find((one) => !one.closest(BELOW))
    return lead ? [{ fragment: '', heading: '', pieces: [shortened(lead.textContent.trim())] }] : []
  }
  const excerpts = places
    .slice(0, most)
    .filter(({ found, worth }) => found === best.found && worth >= FOR_PHRASE === best.worth >= FOR_PHRASE)
    .map(({ element }) => ({ ...before(element, main), pieces: marked(element.textContent ?? '', wanted.stems) }))
  return [...new Map(excerpts.reverse().map((one) => [one.fragment, one])).values()].reverse()
}

/** A text in pieces of which every second one was asked for, from shortly before the first of these. */
export function marked(text: string, stems: ReadonlySet<string>, length = LENGTH): string[] {
  const whole = seen(text).replace(/\s+/g, ' ').trim()
  const first = [...whole.matchAll(COMPOUND)].find(([word]) => matchesAny(word, stems))?.index ?? 0
  const from = whole.length > length && first > BEFORE ? whole.indexOf(' ', first - BEFORE) + 1 : 0
  const part = (from > 0 ? '… ' : '') + shortened(whole.slice(from), length)
  const pieces = ['']
  let last = 0
  for (const { 0: word, index } of part.matchAll(COMPOUND)) {
    if (!matchesAny(word, stems)) continue
    pieces[pieces.length - 1] += part.slice(last, index)
    pieces.push(word, '')
    last = index + word.length
  }
  pieces[pieces.length - 1] += part.slice(last)
  return pieces
}

function parsed(html: string): Element | null {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
  // Text alone would make one word of two.
  for (const one of main?.querySelectorAll('br, sup') ?? []) one.before(' ')
  return main
}

/** What a place is worth; nothing where it doesn't have the words. */
function placeOf(element: Element, { stems, phrases }: Wanted): Place | undefined {
  if (element.closest(BELOW) || element.querySelector(BLOCKS)) return undefined
  const text = element.textContent ?? ''
  const words = allForms(seen(text))
  const found = new Set(words.filter((one) => matches(one, stems))).size
  const exact = phrases.length > 0 && says(text, phrases) ? FOR_PHRASE : 0
  // Nothing but the words that were asked for tells the reader nothing.
  if (found === 0 || (found === words.length && exact === 0)) return undefined
  // Of two places that say as much, running text tells more than a heading.
  const asText = /^H/.test(element.tagName) ? 0 : 1
  return { element, found, worth: found * 2 + asText + exact }
}

/** The id of the element itself, of one that holds it, or of the last heading or entry before it; and the heading above it. */
function before(element: Element, main: Element): Omit<Excerpt, 'pieces'> {
  let fragment = ''
  let heading = ''
  for (const one of main.querySelectorAll('[id], h2')) {
    const where = one.compareDocumentPosition(element)
    if (one !== element && !(where & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))) continue
    if (one.id) fragment = one.id
    if (one.tagName === 'H2' && !one.closest(BELOW)) heading = one.textContent.trim()
  }
  return { fragment, heading }
}

function shortened(text: string, length = LENGTH): string {
  if (text.length <= length) return text
  return `${text.slice(0, text.lastIndexOf(' ', length))} …`
}

function matchesAny(word: string, stems: ReadonlySet<string>): boolean {
  return forms(word).some((one) => matches(one, stems))
}

function matches(one: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(one)) return true
  for (const asked of stems) if (asked.length >= 3 && one.startsWith(asked)) return true
  return false
}
