/** The search page: reads the form, asks the index, shows what was found. */
import { FILTERS } from '../../search/entry.ts'
import type { Listed } from '../../search/pieces.ts'
import { ask, type Fetch, listed, type Question } from '../../search/query.ts'
import { allForms, seen } from '../../search/stems.ts'
import { json, text } from '../files.ts'
import { printAddress } from '../printed.ts'
import { excerptOf } from './excerpt.ts'

/** Results that are shown at once. */
const AT_ONCE = 10
/** How long somebody may pause in typing, in milliseconds, before the words are looked for. */
const PAUSE = 250

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
let timer: ReturnType<typeof setTimeout> | undefined

form.hidden = false
readAddress()
form.addEventListener('submit', (event) => {
  event.preventDefault()
  search(true)
})
for (const filter of FILTERS) field(filter)?.addEventListener('change', () => search(true))
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
  for (const name of ['q', ...FILTERS]) {
    const one = field(name)
    if (one) one.value = asks.get(name) ?? ''
  }
  answer()
}

/** Looks for what the form says; `kept` questions get a place in the browser's history. */
function search(kept: boolean): void {
  // What was typed is looked for now: a second list of the same would take the focus from the first.
  clearTimeout(timer)
  const asks = new URLSearchParams()
  for (const name of ['q', ...FILTERS]) {
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
  }
  try {
    const { pages, some } = await ask(question, fetchPiece)
    if (mine !== asked) return
    found = pages
    list.replaceChildren()
    status.textContent = said(question, pages.length, some)
    await show(0)
  } catch {
    if (mine === asked)
      status.textContent = 'The index of the search could not be fetched. The A to Z below does without it.'
  }
}

function said({ words, filters }: Question, count: number, some: boolean): string {
  if (words.trim() === '' && !Object.values(filters).some(Boolean)) return ''
  // Each of the words is on nearly every page.
  if (words.trim() !== '' && allForms(words).length === 0)
    return /[\p{L}\p{N}]/u.test(words)
      ? 'These words are on nearly every page. Add a rarer one.'
      : 'Type a word to look for.'
  const about = words.trim() ? ` for “${words.trim()}”` : ''
  if (count === 0) return `Nothing found${about}.`
  const results = `${count} ${count === 1 ? 'page' : 'pages'}${about}`
  return some ? `No page has all of these words. ${results}, with some of them.` : `${results}.`
}

/** Shows the next results; gives the link of the first of them. */
async function show(from: number): Promise<HTMLAnchorElement | undefined> {
  const mine = asked
  const wanted = new Set(allForms(seen(field('q')?.value ?? '')))
  const entries = await listed(found.slice(from, from + AT_ONCE), fetchPiece)
  if (mine !== asked) return undefined
  const items = entries.map((entry) => item(entry))
  list.append(...items)
  more.hidden = list.children.length >= found.length
  for (const [n, [path]] of entries.entries()) if (wanted.size > 0) excerpt(items[n] as HTMLElement, path, wanted)
  return items[0]?.querySelector('a') ?? undefined
}

function item([path, title, kind]: Listed): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: `${base}${path}/`, textContent: title })
  const what = Object.assign(document.createElement('span'), { textContent: kind, className: 'results__kind' })
  const made = document.createElement('li')
  made.append(link, ' ', what)
  return made
}

/** Adds the best words of the page itself, and leads the link to where they stand. */
async function excerpt(to: HTMLElement, path: string, wanted: ReadonlySet<string>): Promise<void> {
  const html = await text(`${base}${path}/`).catch(() => undefined)
  if (html === undefined) return
  const { fragment, pieces } = excerptOf(html, wanted)
  const link = to.querySelector('a')
  if (link && fragment) link.hash = fragment
  if (pieces.length === 0) return
  const words = document.createElement('p')
  for (const [n, piece] of pieces.entries()) {
    if (n % 2 === 0) words.append(piece)
    else words.append(Object.assign(document.createElement('mark'), { textContent: piece }))
  }
  to.append(words)
}
