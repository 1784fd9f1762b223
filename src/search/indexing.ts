/** The index of the search, made from the pages as they are published. */
import { askedFor } from './asked-for.ts'
import { type Entry, FILTERS, type Filter, isMoment, MOMENTS, type MomentKind, valuesOf, worthOf } from './entry.ts'
import type { Contents, Listed, Piece } from './pieces.ts'
import { spellings } from './spelling.ts'
import { COMPOUND, forms, seen, stems, WORD } from './stems.ts'

/** Numbers of one piece of postings, and entries of one piece of the list: few enough to be fetched in a moment. */
const POSTINGS_A_PIECE = 12_000
const ENTRIES_A_PIECE = 200

/** How often a word counts for standing in a heading. */
const IN_HEADING = 4

/** The saturation and the weight of length in BM25 (Robertson and Zaragoza, 2009), as they are usually set. */
const K1 = 1.2
const B = 0.75

/** Above this a word's weight on a page makes no difference any more. */
const HEAVIEST = 4096

/** The highest mark for what stands on a page, and what is added where the title says just this. */
const HIGHEST = 99
const FOR_TITLE = 200

const MAIN = /<main\b[^>]*>/
/** What stands below the text of a page, its foot included, tells of other pages, or of none. */
const BELOW = /<(?:section class="(?:backlinks|history)|nav class="neighbours|\/main>)/
const TOKEN = new RegExp(`<[^>]*>|&#?\\w+;|${COMPOUND.source}`, 'g')
const HEADING = /^<(\/?)h[1-6]\b/

interface Term {
  /** Number of the page and weight of the word on it, in one number: there are millions. */
  pages: number[]
  /** The page that is being read, and its weight there. */
  page: number
  sum: number
  /** The share of the words of its title, by the number of the page. */
  titles?: Map<number, number>
}

/** The terms of a word or compound in a text, and how many words it is. */
interface Compound {
  terms: readonly Term[]
  words: number
  /** How often it was met. */
  times: number
}

/** Pages and moments on their way into the index. Moments are read at once; pages are when they are added. */
export class Indexing {
  readonly #entries: readonly Entry[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #terms = new Map<string, Term>()
  /** What each word that was met is a form of: its parts, and these as one word where hyphens join them. */
  readonly #compounds = new Map<string, Compound>()
  readonly #lengths: Uint32Array

  constructor(entries: readonly Entry[]) {
    this.#entries = entries
    this.#lengths = new Uint32Array(entries.length)
    const numbers = [...entries.keys()]
    this.#numbers = new Map(numbers.filter((n) => !this.#isMoment(n)).map((n) => [this.#entry(n).path, n]))
    for (const number of numbers) if (this.#isMoment(number)) this.#addMoment(number)
  }

  /** Whether a page is one of those that can be found. */
  wants(path: string): boolean {
    return this.#numbers.has(path)
  }

  /** Reads a page: its path, and its whole HTML. Pages that aren't wanted are passed over. */
  add(path: string, html: string): void {
    const number = this.#numbers.get(path)
    if (number === undefined) return
    const met: Term[] = []
    const main = MAIN.exec(html)
    const from = main ? main.index + main[0].length : 0
    const below = BELOW.exec(html)
    const end = below && below.index > from ? below.index : html.length
    let weight = 1
    let length = 0
    // An apostrophe is part of its word, however it is written, and so is what only says where it may be parted.
    const text = seen(html.slice(from, end).replaceAll('&#39;', "'"))
    for (const token of text.match(TOKEN) ?? []) {
      const first = token.charCodeAt(0)
      if (first === 38 /* & */) continue
      if (first === 60 /* < */) {
        const heading = HEADING.exec(token)
        if (heading) weight = heading[1] ? 1 : IN_HEADING
        continue
      }
      const { terms, words } = this.#compound(token)
      length += words
      for (const term of terms) count(term, weight, number, met)
    }
    this.#lengths[number] = length
    const words = stems(this.#entry(number).title)
    // A title that says nothing else is the place itself.
    for (const word of words) {
      const term = this.#term(word)
      term.titles ??= new Map()
      term.titles.set(number, (term.titles.get(number) ?? 0) + 1 / words.length)
      count(term, IN_HEADING, number, met)
    }
    keep(met, number)
  }

  /** Reads a moment: its own words, those of its context, and those that stand for its kind. */
  #addMoment(number: number): void {
    const { title, context = '', kind } = this.#entry(number)
    const met: Term[] = []
    let length = 0
    for (const token of seen(`${title} ${context}`).match(COMPOUND) ?? []) {
      const { terms, words } = this.#compound(token)
      length += words
      for (const term of terms) count(term, 1, number, met)
    }
    // As words of the record, too: whoever asks for one of them has misspelt nothing.
    for (const word of MOMENTS[kind as MomentKind].match(WORD) ?? [])
      for (const term of this.#compound(word).terms) count(term, IN_HEADING, number, met)
    this.#lengths[number] = length
    keep(met, number)
  }

  #entry(number: number): Entry {
    return this.#entries[number] as Entry
  }

  #isMoment(number: number): boolean {
    return isMoment(this.#entry(number))
  }

  #compound(word: string): Compound {
    let compound = this.#compounds.get(word)
    if (compound === undefined) {
      compound = { terms: forms(word).map((one) => this.#term(one)), words: word.match(WORD)?.length ?? 0, times: 0 }
      this.#compounds.set(word, compound)
    }
    compound.times++
    return compound
  }

  #term(stem: string): Term {
    let term = this.#terms.get(stem)
    if (!term) {
      term = { pages: [], page: -1, sum: 0 }
      this.#terms.set(stem, term)
    }
    return term
  }

  /** The files of the index: names and JSON. Same pages, same bytes, in whatever order they came. */
  *files(): Generator<[name: string, text: string]> {
    const averages = this.#averages()
    const spelling = spellings([...this.#compounds].map(([word, { times }]) => [word, times]))
    const contents: Contents = {
      pages: this.#entries.length,
      firsts: [],
      entriesAPiece: ENTRIES_A_PIECE,
      asked: askedFor(this.#numbers),
      letters: [...spelling.keys()],
    }
    let piece: Piece = {}
    let size = 0
    const flush = (): [string, string] => [`words-${contents.firsts.length - 1}.json`, JSON.stringify(piece)]
    for (const word of [...this.#terms.keys()].sort()) {
      const postings = this.#postings(this.#terms.get(word) as Term, averages)
      if (size === 0 || size + postings.length > POSTINGS_A_PIECE) {
        if (size > 0) yield flush()
        contents.firsts.push(word)
        piece = {}
        size = 0
      }
      piece[word] = postings
      size += postings.length
    }
    if (size > 0) yield flush()
    for (let from = 0; from < this.#entries.length; from += ENTRIES_A_PIECE)
      yield [`pages-${from / ENTRIES_A_PIECE}.json`, JSON.stringify(this.#listed(from))]
    for (const [letter, words] of spelling) yield [`spelling-${letter}.json`, JSON.stringify(words)]
    for (const filter of FILTERS) yield [`${filter}.json`, JSON.stringify(pagesBy(filter, this.#entries))]
    yield ['index.json', JSON.stringify(contents)]
  }

  /** Pages in their order, each as the distance from the one before, with its mark. */
  #postings({ pages, titles }: Term, averages: Averages): number[] {
    const made: number[] = []
    let last = 0
    // The number of the page weighs most, so this is the order of the pages.
    for (const one of pages.sort((a, b) => a - b)) {
      const page = Math.floor(one / HEAVIEST)
      const sum = one % HEAVIEST
      const average = this.#isMoment(page) ? averages.moments : averages.pages
      const length = 1 - B + (B * (this.#lengths[page] as number)) / average
      const mark = (HIGHEST * sum) / (sum + K1 * length) + FOR_TITLE * (titles?.get(page) ?? 0)
      made.push(page - last, Math.max(1, Math.round(mark * worthOf(this.#entry(page)))))
      last = page
    }
    return made
  }

  /** A moment is a sentence, a page many: each is long or short among its own. */
  #averages(): Averages {
    const sums = { moments: 0, pages: 0 }
    for (const [number, length] of this.#lengths.entries()) sums[this.#isMoment(number) ? 'moments' : 'pages'] += length
    const pages = this.#numbers.size
    const moments = this.#entries.length - pages
    return { moments: sums.moments / Math.max(1, moments), pages: sums.pages / Math.max(1, pages) }
  }

  #listed(from: number): Listed[] {
    return this.#entries
      .slice(from, from + ENTRIES_A_PIECE)
      .map(({ path, title, kind, context }) =>
        context === undefined ? [path, title, kind] : [path, title, kind, context],
      )
  }
}

/** How many words moments and pages have on average. */
interface Averages {
  moments: number
  pages: number
}

/** Counts a word that was met on a page. */
function count(term: Term, weight: number, page: number, met: Term[]): void {
  if (term.page !== page) {
    met.push(term)
    term.page = page
    term.sum = 0
  }
  term.sum += weight
}

/** Keeps the words that were met on a page. */
function keep(met: readonly Term[], page: number): void {
  for (const term of met) term.pages.push(page * HEAVIEST + Math.min(term.sum, HEAVIEST - 1))
}

/** The pages of each value of a filter, each as the distance from the one before. */
function pagesBy(filter: Filter, entries: readonly Entry[]): Record<string, number[]> {
  const by = new Map<string, number[]>()
  const lasts = new Map<string, number>()
  for (const [number, entry] of entries.entries()) {
    for (const value of new Set(valuesOf(entry, filter))) {
      const pages = by.get(value)
      if (pages) pages.push(number - (lasts.get(value) ?? 0))
      else by.set(value, [number])
      lasts.set(value, number)
    }
  }
  return Object.fromEntries([...by].sort(([a], [b]) => (a < b ? -1 : 1)))
}
