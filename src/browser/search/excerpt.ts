/** The place on a page that answers a question best, and its words. */
import { allForms, COMPOUND, forms, seen } from '../../search/stems.ts'

/** Some words of a page: its fragment, and the text in pieces of which every second one was asked for. */
export interface Excerpt {
  /** The id nearest before the words; empty for the top of the page. */
  fragment: string
  pieces: string[]
}

/** Characters that an excerpt shows before its first asked word, and in all. */
const BEFORE = 80
const LENGTH = 240

const BLOCKS = 'p, li, dd, td, h2, h3, h4, blockquote'
const BELOW = '.backlinks, .history, .contents, .cite, .clause__label, nav'

/** The best place of a page's HTML. It is read as data: nothing in it runs or loads. */
export function excerptOf(html: string, stems: ReadonlySet<string>): Excerpt {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const main = page.querySelector('main')
  let best: { element: Element; worth: number } | undefined
  for (const element of main?.querySelectorAll(BLOCKS) ?? []) {
    if (element.closest(BELOW) || element.querySelector(BLOCKS)) continue
    const words = allForms(seen(element.textContent ?? ''))
    const found = new Set(words.filter((one) => matches(one, stems)))
    // Nothing but the words that were asked for tells the reader nothing.
    if (found.size === words.length) continue
    // Of two places that say as much, running text tells more than a heading.
    const worth = found.size === 0 ? 0 : found.size * 2 + (/^H/.test(element.tagName) ? 0 : 1)
    if (worth > (best?.worth ?? 0)) best = { element, worth }
  }
  if (!best) {
    // The words stand in the title alone: the beginning of the page tells what it is, if it has one.
    const lead = [...(main?.querySelectorAll('p') ?? [])].find((one) => !one.closest(BELOW))
    return { fragment: '', pieces: lead ? [shortened(lead.textContent.trim())] : [] }
  }
  return { fragment: idBefore(best.element, main as Element), pieces: marked(best.element.textContent ?? '', stems) }
}

/** The id of the element itself, of one that holds it, or of the last heading or entry before it. */
function idBefore(element: Element, main: Element): string {
  let found = ''
  for (const one of main.querySelectorAll('[id]')) {
    const where = one.compareDocumentPosition(element)
    if (one === element || where & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))
      found = one.id
  }
  return found
}

function marked(text: string, stems: ReadonlySet<string>): string[] {
  const whole = seen(text).replace(/\s+/g, ' ').trim()
  const first = [...whole.matchAll(COMPOUND)].find(([word]) => matchesAny(word, stems))?.index ?? 0
  const from = first > BEFORE ? whole.indexOf(' ', first - BEFORE) + 1 : 0
  const part = (from > 0 ? '… ' : '') + shortened(whole.slice(from))
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

function shortened(text: string): string {
  if (text.length <= LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', LENGTH))} …`
}

function matchesAny(word: string, stems: ReadonlySet<string>): boolean {
  return forms(word).some((one) => matches(one, stems))
}

function matches(one: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(one)) return true
  for (const asked of stems) if (asked.length >= 3 && one.startsWith(asked)) return true
  return false
}
