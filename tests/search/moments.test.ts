/** What people ask for, and how: moments, names of lists, questions, phrases, misspelt words. */
import { describe, expect, test } from 'vitest'
import { type Entry, isMoment } from '../../src/search/entry.ts'
import { Indexing } from '../../src/search/indexing.ts'
import { phrasesIn, says } from '../../src/search/phrases.ts'
import { ask, type Fetch, LONGEST_QUESTION, listed, type Question } from '../../src/search/query.ts'
import { mended, spellings } from '../../src/search/spelling.ts'
import { withDaysInWords } from '../../src/search/written-days.ts'

const entry = (path: string, title: string, kind: string, day?: string, context?: string): Entry => {
  return { path, title, kind, day, context, people: [], topics: [] }
}
const ENTRIES = [
  entry('interests', 'Register of interests', 'Lists'),
  entry('actions', 'Actions', 'Lists'),
  entry('topics/pilotage', 'Pilotage', 'Topics'),
  entry('people/isla-holbrook', 'Isla Holbrook', 'People'),
  entry('rules/declaration-current', 'Each member has a current declaration', 'Rules'),
  entry('rules/quorate', 'Decisions are taken by a quorum', 'Rules'),
  entry('terms-of-reference/first', 'Terms of the quay', 'Terms of reference'),
  entry('verify', 'Check it yourself', 'About this site'),
  entry('minutes/1', 'Meeting of 1 May 2024', 'Meetings', '2024-05-01'),
  entry('minutes/1#decision-1', 'Pilotage to cost two crowns.', 'Decisions', '2024-05-01', '1 May 2024; Dues'),
  entry(
    'actions/1/2',
    'Buy a goat for the pilotage fund.',
    'Actions',
    '2024-05-01',
    '1 May 2024; owner: Isla Holbrook',
  ),
  entry('papers/harbour', 'Dues in the harbour', 'Papers', '2025-01-01'),
]
const PAGES: Record<string, string> = {
  interests: '<h1>Register of interests</h1><p>Isla Holbrook has a declaration.</p>',
  actions: '<h1>Actions</h1><p>Buy a goat for the pilotage fund. Buy a goat: open.</p>',
  'topics/pilotage': '<h1>Pilotage</h1><p>What ships pay for.</p>',
  'people/isla-holbrook': '<h1>Isla Holbrook</h1><p>Signed a declaration.</p>',
  'rules/declaration-current': '<h1>Each member has a current declaration</h1><p>Declaration, goat, declarations.</p>',
  'rules/quorate': '<h1>Decisions are taken by a quorum</h1><p>A quorum is what the terms ask for.</p>',
  'terms-of-reference/first': `<h1>Terms</h1><p>${'They guard the quay. '.repeat(10)}The quorum is four.</p>`,
  verify: '<h1>Check it yourself</h1>',
  'minutes/1': '<h1>Meeting</h1><p>It was decided that pilotage is dear. Open the harbour. Buy a goat.</p>',
  'papers/harbour': '<h1>Dues in the harbour</h1><p>Of pilotage and procurement. Berths become dear after checks.</p>',
}

function fetchAll(): Fetch {
  const index = new Indexing(ENTRIES)
  for (const [path, html] of Object.entries(PAGES)) index.add(path, `<main id="main">${html}</main>`)
  const files = new Map(index.files())
  return (name) => Promise.resolve(JSON.parse(files.get(name) as string))
}

async function paths(words: string, more: Partial<Question> = {}): Promise<string[]> {
  const fetch = fetchAll()
  const { pages } = await ask({ words, filters: {}, ...more }, fetch)
  return (await listed(pages, fetch)).map(([path]) => path)
}

describe('what comes first', () => {
  test.each([
    ['a list, by the name that people have for it', 'declaration', 'interests'],
    ['whatever the order of its words', 'actions open', 'actions'],
    ['a topic, before what mentions it', 'pilotage', 'topics/pilotage'],
    ['a moment, before the lists and pages that repeat it', 'goat', 'actions/1/2'],
    ['a decision, where that is asked for', 'pilotage decision', 'minutes/1#decision-1'],
    ['an action, by its owner', 'action Holbrook', 'actions/1/2'],
  ])('%s', async (_, words, first) => {
    expect((await paths(words))[0]).toBe(first)
  })

  test('the record, before its rules', async () => {
    expect((await paths('goat')).at(-1)).toBe('rules/declaration-current')
  })

  test('the record, before a rule whose title has the word', async () => {
    expect(await paths('quorum')).toEqual(['terms-of-reference/first', 'rules/quorate'])
  })

  test('the newest, where that is asked for; what has no day is last', async () => {
    expect(await paths('pilotage', { newest: true })).toEqual([
      'papers/harbour',
      'actions/1/2',
      'minutes/1#decision-1',
      'minutes/1',
      'topics/pilotage',
      'actions',
    ])
  })
})

test('a question asks for what it is about', async () => {
  const found = await paths('What was decided about pilotage?')
  expect(found.slice(0, 2).sort()).toEqual(['minutes/1#decision-1', 'topics/pilotage'])
  expect(found).toContain('papers/harbour')
  expect(await paths('decided pilotage')).not.toContain('papers/harbour')
})

test.each([
  ['what somebody said', 'What did Isla Holbrook say?', 'people/isla-holbrook'],
  ['a list, politely', 'Please show me all open actions', 'actions'],
  ['a list, shortly', "What's declared?", 'interests'],
  ['why', 'Why was procurement put off?', 'papers/harbour'],
])('a question in plain English asks for %s', async (_, words, first) => {
  expect((await paths(words))[0]).toBe(first)
})

test.each([
  '2024-05-01',
  '01/05/2024',
  '1.5.2024',
  '1st May 2024',
  'May 1st, 2024',
  'the 1st of May 2024',
  '2024-05',
  'May 2024',
])('a meeting is found by its day, written “%s”', async (words) => {
  expect((await paths(words))[0]).toBe('minutes/1')
})

test('what only looks like a day stays, and so does a day in quotes', () => {
  for (const words of ['2024-13-01', '3-4', '1/2', 'the 4th stair', '"2024-05-01"'])
    expect(withDaysInWords(words)).toBe(words)
})

test('of a question that was pasted only the beginning is looked for', async () => {
  expect(await paths(`${'goat '.repeat(2000)}harbour`)).toEqual(await paths('goat'))
  expect(await paths(`${'x'.repeat(LONGEST_QUESTION)} goat`)).toEqual([])
})

test('a moment has its context in the list', async () => {
  const fetch = fetchAll()
  const { pages } = await ask({ words: 'crowns', filters: {} }, fetch)
  const [found] = await listed(pages, fetch)
  expect(found).toEqual(['minutes/1#decision-1', 'Pilotage to cost two crowns.', 'Decisions', '1 May 2024; Dues'])
  expect(ENTRIES.filter(isMoment)).toHaveLength(2)
})

describe('misspelt words', () => {
  const fetch = fetchAll()
  const asked = async (words: string) => {
    const { pages, instead, meant } = await ask({ words, filters: {} }, fetch)
    return { count: pages.length, instead, meant }
  }
  test.each([
    ['a slip is mended, and told', 'procurment', { count: 1, instead: 'procurement', meant: undefined }],
    ['two letters that changed places', 'habrour', { count: 2, instead: 'harbour', meant: undefined }],
    ['a name is offered', 'holbrok', { count: 0, instead: undefined, meant: 'Holbrook' }],
    ['other words stay', 'procurment of habrour', { count: 1, instead: 'procurement of harbour', meant: undefined }],
    ['a word that is there', 'procurement', { count: 1, instead: undefined, meant: undefined }],
    ['its beginning', 'procur', { count: 1, instead: undefined, meant: undefined }],
    ['another ending of it', 'procured', { count: 1, instead: undefined, meant: undefined }],
    ['a word in quotes', '"procurment"', { count: 1, instead: undefined, meant: undefined }],
    ['capitals that stand for words', 'HARB', { count: 2, instead: undefined, meant: undefined }],
    ['capitals that are no word of it', 'PIOT', { count: 0, instead: undefined, meant: undefined }],
    ['what is near nothing', 'zeppelin', { count: 0, instead: undefined, meant: undefined }],
  ])('%s', async (_, words, expected) => {
    expect(await asked(words)).toEqual(expected)
  })

  test('accents are no slips', async () => {
    const known = spellings([['Odhrán', 2]])
    expect(await mended('Odran', async (letter) => known.get(letter) ?? [])).toEqual({ words: 'Odhrán', isName: true })
  })

  test('the more frequent of two neighbours is meant', async () => {
    const known = spellings([
      ['harm', 1],
      ['hard', 3],
      ['Hare', 2],
      ['hare', 0],
    ])
    expect(known).toEqual(new Map([['h', ['hard', 'hare', 'harm']]]))
    expect(await mended('harx', async (letter) => known.get(letter) ?? [])).toEqual({ words: 'hard', isName: false })
  })
})

describe('nothing is mended', () => {
  test('of a word that stands for a kind of moment', async () => {
    const found = await ask({ words: 'became', filters: {} }, fetchAll())
    expect([found.instead, (await paths('became'))[0]]).toEqual([undefined, 'actions/1/2'])
  })

  test('of a name of a list', async () => {
    expect(await ask({ words: 'checksum', filters: {} }, fetchAll())).toMatchObject({ some: false })
    expect(await paths('checksum')).toEqual(['verify'])
  })
})

describe('phrases', () => {
  test('are what stands in quotes of any form', () => {
    expect(phrasesIn('a "Price of OIL" in “the cellar” and "open')).toEqual([' price of oil ', ' the cellar '])
    expect(phrasesIn('"…"')).toEqual([])
  })

  test.each([
    ['The price of oil.', true],
    ['PRICE\u2011of, o\u00adil', true],
    ['the prices of oil', false],
    ['the oil of price', false],
  ])('%s', (text, expected) => {
    expect(says(text, phrasesIn('"price of oil"'))).toBe(expected)
  })
})
