/** The search page: reads the form, asks the index, shows what was found. */
import { FILTERS } from '../../search/entry.ts'
import { phrasesIn } from '../../search/phrases.ts'
import { ask, type Fetch, type Found, LONGEST_QUESTION, listed, type Question, stemsAsked } from '../../search/query.ts'
import { allForms } from '../../search/stems.ts'
import { json } from '../files.ts'
import { printAddress } from '../printed.ts'
import type { Wanted } from './excerpt.ts'
import { READ_FOR_PHRASES, result, saying } from './results.ts'

/** Results that are shown at once. */
const AT_ONCE = 10
/** How long somebody may pause in typing, in milliseconds, before the words are looked for. */
const PAUSE = 250
/** So many results are tried for a phrase. */
const TRIED = 400
/** The fields of the form, as the address has them. */
const FIELDS = ['q', 'order', ...FILTERS]
/** On wider pages there is room for the filters, in CSS pixels. */
const WIDE = '(min-width: 641px)'

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const form = byId<HTMLFormElement>('search')
const status = byId('found')
const list = byId<HTMLOListElement>('results')
const more = byId<HTMLButtonElement>('more')
const base = form.dataset.base ?? '/'
const fetchPiece: Fetch = (name) => json(`${base}search/${name}`)

/** Counts the questions, so that an answer that comes late gives way to the next one. */
let asked = 0
let found: number[] = []
/** What is looked for: of a misspelt question, what is shown for it. */
let wanted: Wanted = { stems: new Set(), phrases: [] }
let timer: ReturnType<typeof setTimeout> | undefined

form.hidden = false
readAddress()
byId<HTMLDetailsElement>('narrow').open = matchMedia(WIDE).matches || FIELDS.slice(1).some((name) => field(name)?.value)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  search(true)
})
for (const name of FIELDS.slice(1)) field(name)?.addEventListener('change', () => search(true))
field('q')?.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => search(false), PAUSE)
})
window.addEventListener('popstate', readAddress)
more.addEventListener('click', () => show(list.children.length).then((first) => first?.focus()))

function field(name: string): HTMLInputElement | HTMLSelectElement | undefined {
  return (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null) ?? undefined
}

function readAddress(): void {
  const asks = new URLSearchParams(location.search)
  for (const name of FIELDS) {
    const one = field(name)
    if (one) one.value = (asks.get(name) ?? '').slice(0, LONGEST_QUESTION)
  }
  answer()
}

/** Looks for what the form says; `kept` questions get a place in the browser's history. */
function search(kept: boolean): void {
  // What was typed is looked for now: a second list of the same would take the focus from the first.
  clearTimeout(timer)
  const asks = new URLSearchParams()
  for (const name of FIELDS) {
    const value = field(name)?.value.trim()
    if (value) asks.set(name, value)
  }
  const address = asks.size > 0 ? `?${asks}` : location.pathname
  if (kept && address !== location.search) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  answer()
}

async function answer(): Promise<void> {
  printAddress()
  const mine = ++asked
  const question: Question = {
    words: field('q')?.value ?? '',
    filters: Object.fromEntries(FILTERS.map((filter) => [filter, field(filter)?.value ?? ''])),
    newest: field('order')?.value === 'newest',
  }
  try {
    const answer = await ask(question, fetchPiece)
    const words = answer.instead ?? question.words
    const phrases = phrasesIn(words)
    const pages = phrases.length === 0 ? { found: answer.pages, more: false } : await exactly(answer, phrases)
    if (mine !== asked) return
    wanted = { stems: new Set(stemsAsked(words)), phrases }
    found = pages.found
    list.replaceChildren()
    more.hidden = true
    status.textContent = said(question, answer, pages)
    if (answer.meant !== undefined) status.append(' Did you mean ', linkTo(answer.meant), '?')
    await show(0)
  } catch {
    if (mine === asked) status.textContent = 'The index of the search could not be fetched. The A to Z does without it.'
  }
}

/** The pages of an answer that say its phrases; where none has all the words, none does. */
async function exactly({ pages, some }: Found, phrases: readonly string[]) {
  if (some) return { found: [], more: false }
  const first = pages.slice(0, TRIED)
  const { kept, more } = await saying(await listed(first, fetchPiece), phrases, base)
  return { found: first.filter((_, n) => kept[n]), more: more || pages.length > TRIED }
}

/** The same question in other words. */
function linkTo(words: string): HTMLAnchorElement {
  const asks = new URLSearchParams(location.search)
  asks.set('q', words)
  return Object.assign(document.createElement('a'), { href: `?${asks}`, textContent: words })
}

function said(
  { words, filters }: Question,
  answer: Found,
  { found, more }: { found: number[]; more: boolean },
): string {
  if (words.trim() === '' && !Object.values(filters).some(Boolean)) return ''
  // Each of the words is on nearly every page.
  if (words.trim() !== '' && allForms(words).length === 0)
    return /[\p{L}\p{N}]/u.test(words)
      ? 'These words are on nearly every page. Add a rarer one.'
      : 'Type a word to look for.'
  const instead = answer.instead?.trim()
  const isExact = phrasesIn(words).length > 0
  const about = words.trim() && !instead ? ` for ${isExact ? words.trim() : `“${words.trim()}”`}` : ''
  const read = more ? ` The first ${READ_FOR_PHRASES} pages with these words were read for it.` : ''
  if (found.length === 0) return `Nothing found${about}.${read}`
  const results = `${found.length} ${found.length === 1 ? 'result' : 'results'}${about}`
  const shown = instead ? `Showing results for “${instead}”: this record doesn’t have “${words.trim()}”. ` : ''
  return answer.some
    ? `${shown}Nothing has all of these words. ${results}, with some of them.`
    : `${shown}${results}.${read}`
}

/** Shows the next results; gives the link of the first of them. */
async function show(from: number): Promise<HTMLAnchorElement | undefined> {
  const mine = asked
  const entries = await listed(found.slice(from, from + AT_ONCE), fetchPiece)
  if (mine !== asked) return undefined
  const items = entries.map((entry) => result(entry, wanted, base))
  list.append(...items)
  more.hidden = list.children.length >= found.length
  return items[0]?.querySelector('a') ?? undefined
}
