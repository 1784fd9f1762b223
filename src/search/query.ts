/** A question to the index. The files are fetched through a function, so that this runs anywhere. */
import { nameKey } from './asked-for.ts'
import { FILTERS, type Filter } from './entry.ts'
import { type Contents, type Listed, type Piece, piecesFor } from './pieces.ts'
import { mended, type Spelling } from './spelling.ts'
import { COMPOUND, folded, forms, HYPHEN, joined, seen, stem, stems, WORD } from './stems.ts'
import { withDaysInWords } from './written-days.ts'

/** What is asked: words, and for each filter the value that pages must have. */
export interface Question {
  words: string
  filters: Partial<Record<Filter, string>>
  /** Whether the newest come first, and not the best. */
  newest?: boolean
}

/** What was found: numbers of pages, the best first. */
export interface Found {
  pages: number[]
  /** Whether no page has all the words, so that these have only some. */
  some: boolean
  /** The words with which they were found, where one of those that were asked is misspelt. */
  instead?: string
  /** The words that may have been meant, where a name is misspelt: they are offered, never taken for it. */
  meant?: string
}

/** Fetches a file of the index by its name. */
export type Fetch = (name: string) => Promise<unknown>

/** So many characters of a question are read: a longer one was pasted, and each of its words would be looked for. */
export const LONGEST_QUESTION = 500
/** More pieces than these hold too many words with one beginning to be worth fetching. */
const MOST_PIECES = 4
/** A word that only begins as the asked one counts less. */
const BEGINS_SO = 0.6
/** Words shorter than this are not taken as beginnings. */
const SHORTEST = 3

/** How a question begins that is asked as one asks people. */
const QUESTION =
  /^\s*(?:what|who|whom|whose|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|could|please|show|list|find|tell)(?:['’]?s)?\b/i
/** What such a question says to whoever is asked: it is about none of this. */
const POLITE = new Set('please show list find tell give me i can could any anything all'.split(' ').map(stem))
/** What such a question says beside what it is about: its stems are no words that must be there. */
const ASIDE = new Set([
  ...'decided decision agreed action declared interest became become happened done'.split(' ').map(stem),
  ...'say says said saying tell told think thought discuss discussed talk talked mention mentioned vote voted'
    .split(' ')
    .map(stem),
  ...'why whose put off deferred postponed delayed'.split(' ').map(stem),
  ...POLITE,
])

/** Asks the index. Without words, all pages that the filters let through, in their own order. */
export async function ask(asked: Question, fetch: Fetch): Promise<Found> {
  const question = { ...asked, words: withDaysInWords(asked.words.slice(0, LONGEST_QUESTION)) }
  const contents = (await fetch('index.json')) as Contents
  const known = (letter: string) =>
    contents.letters.includes(letter)
      ? (fetch(`spelling-${letter}.json`) as Promise<Spelling>)
      : Promise.resolve<Spelling>([])
  // What has a name of its own is asked for by that, whether or not the record has the word.
  const mend = namedIn(question.words, contents) === undefined ? await mended(question.words, known) : undefined
  if (!mend) return find(question, contents, fetch)
  if (mend.isName) return { ...(await find(question, contents, fetch)), meant: mend.words }
  return { ...(await find({ ...question, words: mend.words }, contents, fetch)), instead: mend.words }
}

async function find({ words, filters, newest = false }: Question, contents: Contents, fetch: Fetch): Promise<Found> {
  const chosen = FILTERS.filter((filter) => filters[filter])
  const allowed = await Promise.all(
    chosen.map(async (filter) => pagesOf(await fetch(`${filter}.json`), filters[filter] as string)),
  )
  const through = (page: number) => allowed.every((pages) => pages.has(page))
  const asked = askedFor(words)
  if (asked.size === 0) {
    const all = words.trim() === '' && chosen.length > 0 ? [...(allowed[0] ?? [])].filter(through) : []
    return { pages: newest ? all.reverse() : all, some: false }
  }
  const marks = await Promise.all(
    [...asked].map(async ([word, whole]) => {
      const pages = await marksOf(word, contents, fetch)
      for (const [page, mark] of whole === undefined ? [] : await marksOf(whole, contents, fetch))
        pages.set(page, Math.max(pages.get(page) ?? 0, mark))
      return pages
    }),
  )
  const isAside = [...asked.keys()].map((word) => QUESTION.test(words) && ASIDE.has(stem(word)))
  const areAllAside = !isAside.includes(false)
  const sums = new Map<number, { words: number; mark: number }>()
  for (const [n, pages] of marks.entries()) {
    const aside = isAside[n] && !areAllAside
    const rare = Math.log(1 + (contents.pages - pages.size + 0.5) / (pages.size + 0.5))
    for (const [page, mark] of pages) {
      if (!through(page)) continue
      const sum = sums.get(page) ?? { words: 0, mark: 0 }
      sums.set(page, {
        words: sum.words + (aside ? 0 : 1),
        mark: sum.mark + mark * rare,
      })
    }
  }
  const most = Math.max(0, ...[...sums.values()].map((one) => one.words))
  const best = [...sums].filter(([, { words }]) => words === most && most > 0)
  best.sort((a, b) => (newest ? b[0] - a[0] : b[1].mark - a[1].mark || a[0] - b[0]))
  const pages = best.map(([page]) => page)
  const named = namedIn(words, contents)
  const must = areAllAside ? asked.size : isAside.filter((one) => !one).length
  return {
    pages: named !== undefined && through(named) ? [named, ...pages.filter((one) => one !== named)] : pages,
    some: most < must && most > 0,
  }
}

/** The number of the page that is asked for by a name of its own, with or without what a question says to whoever is asked. */
function namedIn(words: string, { asked }: Contents): number | undefined {
  const about = QUESTION.test(words) ? stems(words).filter((one) => !POLITE.has(one)) : []
  const key = [nameKey(words), about.sort().join(' ')].find((one) => Object.hasOwn(asked, one))
  return key === undefined ? undefined : asked[key]
}

/** The words of a question by which something can be found; to each part of a compound the whole in one word, which stands for it too. */
function askedFor(words: string): Map<string, string | undefined> {
  const asked = new Map<string, string | undefined>()
  for (const compound of compoundsIn(seen(words))) {
    const whole = joined(compound)
    const one = whole === undefined ? undefined : folded(whole)
    const parts = (compound.match(WORD) ?? []).map(folded).filter(stem)
    for (const part of parts.length > 0 || one === undefined ? parts : [one]) asked.set(part, one ?? asked.get(part))
  }
  return asked
}

/** The stems that a question looks for, by which its words are marked where they stand. */
export function stemsAsked(words: string): string[] {
  return compoundsIn(seen(withDaysInWords(words))).flatMap(forms)
}

/** The words and compounds of a question; two words alone may be one that is written in two, as `by pass` is. */
function compoundsIn(words: string): string[] {
  const compounds = words.match(COMPOUND) ?? []
  return compounds.length === 2 && compounds.every((one) => !HYPHEN.test(one)) ? [compounds.join('-')] : compounds
}

/** Pages of the list, by their numbers. */
export async function listed(pages: readonly number[], fetch: Fetch): Promise<Listed[]> {
  const { entriesAPiece } = (await fetch('index.json')) as Contents
  return Promise.all(
    pages.map(async (page) => {
      const piece = (await fetch(`pages-${Math.floor(page / entriesAPiece)}.json`)) as Listed[]
      return piece[page % entriesAPiece] as Listed
    }),
  )
}

/** The pages of a word with its mark on each: of the word itself, and of longer words that begin as it does. */
async function marksOf(word: string, { firsts }: Contents, fetch: Fetch): Promise<Map<number, number>> {
  const stemmed = stem(word) as string
  const numbers = piecesFor(stemmed, firsts)
  const exact = piecesFor(`${stemmed}\u0000`, firsts)
  const wanted = numbers.length > MOST_PIECES || stemmed.length < SHORTEST ? exact : numbers
  const marks = new Map<number, number>()
  for (const piece of await Promise.all(wanted.map((n) => fetch(`words-${n}.json`)))) {
    for (const [one, postings] of Object.entries(piece as Piece)) {
      const worth = one === stemmed ? 1 : stemmed.length >= SHORTEST && one.startsWith(stemmed) ? BEGINS_SO : 0
      if (worth === 0) continue
      let page = 0
      for (let n = 0; n < postings.length; n += 2) {
        page += postings[n] as number
        marks.set(page, Math.max(marks.get(page) ?? 0, (postings[n + 1] as number) * worth))
      }
    }
  }
  return marks
}

function pagesOf(file: unknown, value: string): Set<number> {
  const by = file as Record<string, number[]>
  const distances = Object.hasOwn(by, value) ? (by[value] as number[]) : []
  let page = 0
  return new Set(distances.map((distance) => (page += distance)))
}
