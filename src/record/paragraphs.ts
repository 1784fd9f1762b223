/** Numbers of paragraphs, and links to them that outlive edits elsewhere: their ids are made from their own words. */

import type { TrustedHtml } from './trusted-html.ts'

/** The kinds of document whose paragraphs are numbered. */
export const NUMBERED: ReadonlySet<string> = new Set(['minutes', 'papers', 'terms-of-reference'])

/** Where a paragraph or an entry of a list begins; footnotes have numbers of their own. */
const BEGINNING = /<div class="footnote".*?<\/div>|<(p|li)>(<p>)?/gs

/** Where its words end: at the end of it, or where another block begins. */
const END = /<(?:\/p|\/li|p|li|ul|ol|pre|blockquote|div|dl|h\d)[ >]/y

/** The paragraphs of one document, counted in the order of its text. */
export class Paragraphs {
  #count = 0
  readonly #seen = new Map<number, number>()

  /** Prose in which each paragraph and each entry of a list has an id and a link to itself; the style sheet shows its number, so that what is copied or searched are the words alone. */
  numbered(html: TrustedHtml): TrustedHtml {
    let made = ''
    let done = 0
    BEGINNING.lastIndex = 0
    for (let found = BEGINNING.exec(html); found; found = BEGINNING.exec(html)) {
      const [opening, tag, inner = ''] = found
      const start = BEGINNING.lastIndex
      const id = tag && this.id(html, start)
      if (!id) continue
      const number = this.next()
      made += `${html.slice(done, start - opening.length)}<${tag} id="${id}">${inner}<a class="n" href="#${id}" aria-label="Paragraph ${number}" data-n="${number}"></a>`
      done = start
    }
    return done === 0 ? html : ((made + html.slice(done)) as TrustedHtml)
  }

  /** The next number. */
  next(): number {
    return ++this.#count
  }

  /** The id of the words that begin at a place in HTML; none where there are no words. The same words once more get `-2`. */
  id(html: string, start = 0): string | undefined {
    const hash = hashOf(html, start)
    if (hash === 0) return undefined
    const times = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, times)
    const id = `p-${PAIRS[hash & 1023]}${PAIRS[(hash >>> 10) & 1023]}${PAIRS[(hash >>> 20) & 1023]}`
    return times === 1 ? id : `${id}-${times}`
  }
}

/** Two signs for ten bits: letters and digits that nobody takes for others. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const PAIRS = Array.from({ length: 1024 }, (_, n) => `${SIGNS[n >> 5]}${SIGNS[n & 31]}`)

/** FNV-1a's prime for letters and digits; what is multiplied by 1 leaves no trace. A table is quicker than to ask. */
const FACTOR = Int32Array.from({ length: 0x2070 }, (_, code) => (counts(code) ? 0x01000193 : 1))
const VALUE = Int32Array.from(FACTOR, (factor, code) => (factor === 1 ? 0 : code))

/** Whether a sign is of a word: no space, quote, dash or other mark of ASCII, Latin-1 or general punctuation. */
function counts(code: number): boolean {
  return code < 128 ? /[0-9A-Za-z]/.test(String.fromCharCode(code)) : code > 0xbf && code < 0x2000
}

/** Where the hash begins. */
const BASIS = 0x811c9dc5 | 0

const AMPERSAND = 38

/**
 * A number of 30 bits for the words that begin at a place in HTML: FNV-1a over
 * letters and digits, so that marks, spaces, quotes and dashes change nothing.
 * 0 where there are no words.
 */
function hashOf(html: string, start: number): number {
  let hash = BASIS
  let at = start
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag === -1 ? html.length : tag
    for (; at < end; at++) {
      const code = html.charCodeAt(at)
      if (code === AMPERSAND) at = html.indexOf(';', at)
      else if (code < FACTOR.length) hash = Math.imul(hash ^ (VALUE[code] as number), FACTOR[code] as number)
      else hash = Math.imul(hash ^ code, 0x01000193)
    }
    END.lastIndex = end
    if (tag === -1 || END.test(html)) break
    at = html.indexOf('>', end) + 1
  }
  return hash === BASIS ? 0 : ((hash >>> 30) ^ hash) & 0x3fffffff || 1
}
