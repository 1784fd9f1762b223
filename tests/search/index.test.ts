import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/search/entry.ts'
import { Indexing } from '../../src/search/indexing.ts'
import { piecesFor } from '../../src/search/pieces.ts'
import { ask, type Fetch, listed, type Question } from '../../src/search/query.ts'
import { stems } from '../../src/search/stems.ts'

const entry = (path: string, title: string, more: Partial<Entry> = {}): Entry => ({
  path,
  title,
  kind: 'Meetings',
  people: [],
  topics: [],
  ...more,
})
const page = (main: string) =>
  `<html><body><nav>menu</nav><main id="main">${main}</main><footer>foot</footer></body></html>`

const ENTRIES = [
  entry('minutes/1', 'Meeting of 1 May 2024', { day: '2024-05-01', people: ['Ada Weir'], topics: ['Tides'] }),
  entry('minutes/2', 'Meeting of 2 June 2025', { day: '2025-06-02', people: ['Ada Weir', 'Bo Lund'] }),
  entry('topics/tides', 'Tides', { kind: 'Topics', topics: ['Tides'] }),
  entry('people/ada-weir', 'Ada Weir', { kind: 'People', people: ['Ada Weir'] }),
]
const PAGES: Record<string, string> = {
  'minutes/1': page(
    '<h1>Meeting</h1><h2 id="tides">Tides</h2><p>The tide clocks were discussed; tides, tides &amp; tides.</p>',
  ),
  'minutes/2': page('<h1>Meeting</h1><p>Ada Weir spoke of café prices and of ebbing tides.</p>'),
  'topics/tides': page(
    '<h1>Tides</h1><p>Where they come from.</p><section class="backlinks"><p>lighthouse</p></section>',
  ),
  'people/ada-weir': page('<h1>Ada Weir</h1><p>Chair.</p>'),
}

function fetchFrom(pages: Record<string, string>, entries: readonly Entry[] = ENTRIES): Fetch & { names: string[] } {
  const index = new Indexing(entries)
  for (const [path, html] of Object.entries(pages)) index.add(path, html)
  const files = new Map(index.files())
  const names: string[] = []
  const fetch = (name: string) => {
    names.push(name)
    return Promise.resolve(JSON.parse(files.get(name) as string))
  }
  return Object.assign(fetch, { names })
}

async function paths(
  question: Partial<Question> & { words: string },
  fetch: Fetch = fetchFrom(PAGES),
): Promise<string[]> {
  const { pages } = await ask({ filters: {}, ...question }, fetch)
  return (await listed(pages, fetch)).map(([path]) => path)
}

describe('what is found', () => {
  test.each([
    ['the page that is called so comes first', 'tides', 'topics/tides'],
    ['a name leads to the person', 'weir', 'people/ada-weir'],
    ['other forms of a word are found', 'tide', 'topics/tides'],
    ['capitals and accents don’t matter', 'CAFE', 'minutes/2'],
    ['a beginning is enough', 'pric', 'minutes/2'],
    ['a page that has all the words', 'ada tides', 'minutes/2'],
  ])('%s', async (_, words, first) => {
    expect((await paths({ words }))[0]).toBe(first)
  })

  test.each([
    ['a word that stands nowhere', 'zebra'],
    ['a word beside the text of a page', 'menu'],
    ['a word below the text, of another page', 'lighthouse'],
    ['a word of the foot, which is the same everywhere', 'foot'],
    ['a tag', 'section'],
    ['an entity', 'amp'],
    ['a word that stands everywhere', 'the'],
    ['no word', ' '],
    ['a name that every object has', 'constructor'],
  ])('nothing for %s', async (_, words) => {
    expect(await paths({ words })).toEqual([])
  })

  test('where no page has all the words, those with the most, and it is told', async () => {
    const found = await ask({ words: 'clocks zebra', filters: {} }, fetchFrom(PAGES))
    expect(found).toEqual({ pages: [0], some: true })
  })
})

describe('filters', () => {
  test.each([
    [{ kind: 'Meetings' }, ['minutes/1', 'minutes/2']],
    [{ year: '2025' }, ['minutes/2']],
    [{ people: 'Bo Lund' }, ['minutes/2']],
    [{ topics: 'Tides', kind: 'Topics' }, ['topics/tides']],
    [{ people: 'Nobody' }, []],
    [{ people: 'constructor' }, []],
  ])('%j narrows', async (filters, expected) => {
    expect((await paths({ words: 'tides', filters })).sort()).toEqual(expected)
  })

  test('without words, everything that they let through, in its order', async () => {
    expect(await paths({ words: '', filters: { people: 'Ada Weir' } })).toEqual([
      'minutes/1',
      'minutes/2',
      'people/ada-weir',
    ])
  })
})

describe('the files', () => {
  const entries = Array.from({ length: 450 }, (_, n) => entry(`minutes/${n}`, `Meeting ${n}`))
  const pages = Object.fromEntries(
    entries.map(({ path }, n) => [
      path,
      page(`<p>${Array.from({ length: 200 }, (_, m) => `word${(n * 7 + m) % 900}x`).join(' ')}</p>`),
    ]),
  )

  test('are fetched in pieces, only those that hold what was asked', async () => {
    const fetch = fetchFrom(pages, entries)
    await paths({ words: 'word17x' }, fetch)
    expect(fetch.names.filter((name) => name.startsWith('words-')).length).toBeLessThanOrEqual(2)
    const index = (await fetch('index.json')) as { firsts: string[] }
    expect(index.firsts.length).toBeGreaterThan(5)
    expect([...index.firsts].sort()).toEqual(index.firsts)
  })

  test('find every word in every piece', async () => {
    const fetch = fetchFrom(pages, entries)
    for (const n of [0, 1, 450, 899]) {
      const expected = entries.filter((_, e) => (n - e * 7 + 900 * 7) % 900 < 200).length
      expect((await ask({ words: `word${n}x`, filters: {} }, fetch)).pages).toHaveLength(expected)
    }
  })

  test('are the same, in whatever order the pages came', () => {
    const files = (all: [string, string][]) => {
      const index = new Indexing(entries)
      for (const [path, html] of all) index.add(path, html)
      return [...index.files()]
    }
    const all = Object.entries(pages)
    expect(files(all.toReversed())).toEqual(files(all))
  })

  test('of no pages at all answer too', async () => {
    expect(await paths({ words: 'tides' }, fetchFrom({}, []))).toEqual([])
  })
})

test('words are compared without endings, case, accents and apostrophes', () => {
  expect(stems('The Chair’s Pensions: CAFÉS, 2011')).toEqual(['chair', 'pension', 'cafe', '2011'])
})

test.each([
  ['by-pass', 'bypass'],
  ['by-pass', 'by-passes'],
  ['bypass', 'by-pass'],
  ['bypass', 'by pass'],
  ['bypass', 'By–pass'],
  ['e-mail', 'emails'],
  ['email', 'e-mail'],
  ['E‑mail', 'e-mail'],
  ['co-operative', 'Cooperatives'],
  ['co\u00adoperative', 'cooperative'],
  ['co\u00ad-\u200boperative', 'cooperative'],
  ['light\u2060house', 'lighthouse'],
  ['Łukasz', 'Lukasz'],
  ['Lukasz', 'ŁUKASZ'],
  ['Sørensen', 'sorensen'],
  ['Großmann', 'Grossmann'],
  ['Ægir', 'aegir'],
  ['o\ufb03ce', 'office'],
  ['Llywelyn-Rees', 'rees'],
  ['time-lapse', 'lapse'],
])('a page with “%s” is found by “%s”', async (written, words) => {
  const fetch = fetchFrom({ ...PAGES, 'minutes/1': page(`<p>The ${written} was shown.</p>`) })
  expect(await ask({ words, filters: {} }, fetch)).toEqual({ pages: [0], some: false })
})

test('days and numbers are no compound', async () => {
  const fetch = fetchFrom({ ...PAGES, 'minutes/1': page('<p>From 2024-05-01, pages 3-4.</p>') })
  expect(await paths({ words: '20240501' }, fetch)).toEqual([])
  expect(await paths({ words: '2024-05-01' }, fetch)).toEqual(['minutes/1'])
})

test('an apostrophe that the page escapes is part of its word', async () => {
  const fetch = fetchFrom({ ...PAGES, 'minutes/1': page('<p>The keeper&#39;s d&#39;Arcy lamp.</p>') })
  expect(await paths({ words: "d'arcy" }, fetch)).toEqual(['minutes/1'])
  expect(await paths({ words: 'arcy' }, fetch)).toEqual([])
})

test('pieces are those in which words with a beginning can stand', () => {
  const firsts = ['a', 'bat', 'batter', 'c']
  expect(piecesFor('bat', firsts)).toEqual([1, 2])
  expect(piecesFor('bar', firsts)).toEqual([0])
  expect(piecesFor('b', firsts)).toEqual([0, 1, 2])
  expect(piecesFor('zoo', firsts)).toEqual([3])
})
