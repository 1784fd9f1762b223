/** What pages say of themselves to programs: descriptions, and data in the words of schema.org. */
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { documentHead } from '../../src/views/document-head.ts'
import { excerpt } from '../../src/views/head.ts'
import { jsonLd, type Thing } from '../../src/views/json-ld.ts'
import { bodyThing, breadcrumbs, datasetThing, thingsOf } from '../../src/views/schema-org.ts'
import type { Site } from '../../src/views/site.ts'
import { type Files, recordOf } from '../bodies.ts'

const HOSTILE = '</script><!-- <b>"x"</b> & \\u003c \u2028 é'
const ORIGIN = 'https://record.example.org'

function siteOf(files: Files = {}, origin = ORIGIN): Site {
  return publication({ record: recordOf(files), folder: '/' }, '2024-06-01', '/base/', origin).site
}

/** A document as schema.org has it, without the fields that have no value. */
function thing(id: string, data: object, body = '', origin = ORIGIN): Thing {
  const site = siteOf({ [`${id}.mdx`]: `---\n${JSON.stringify(data)}\n---\n\n${body}\n` }, origin)
  const document = site.record.documents.get(id)
  if (!document) throw new Error(`There is no ${id}`)
  return JSON.parse(JSON.stringify(thingsOf(document, site)[0] ?? {}))
}

describe('a block of data', () => {
  test('holds no sign that could end it, and reads back as it was', () => {
    const text = jsonLd([{ name: HOSTILE }]) ?? ''
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', name: HOSTILE })
  })

  test('of several things is a graph; of none there is none', () => {
    expect(JSON.parse(jsonLd([{ name: 'a' }, { name: 'b' }]) ?? '')['@graph']).toEqual([{ name: 'a' }, { name: 'b' }])
    expect(jsonLd([])).toBeUndefined()
  })
})

test('the head of a meeting tells who came, how much was agreed, and what was decided first', () => {
  const site = siteOf({
    'minutes/2024-05-01.mdx':
      '---\ndate: 2024-05-01\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n## Tea & cake\n\n<Decision id="a">Yes.</Decision>\n',
  })
  expect(documentHead(site.record.meetings.at(-1)?.document as never, site)).toMatchObject({
    description: '2 members attended, 1 decision. Decided: “Yes.”',
    type: 'article',
  })
})

test.each([
  ['Of tides.', 'Of tides. In this record: 1 decision, 2 papers'],
  ['“Of tides”', '“Of tides” In this record: 1 decision, 2 papers'],
  ['Of tides', 'Of tides. In this record: 1 decision, 2 papers'],
  ['', 'In this record: 1 decision, 2 papers'],
])('the head of a topic that says %j of itself tells what the record holds on it', (body, description) => {
  const site = siteOf({ 'topics/tides.mdx': `---\nname: Tides\n---\n\n${body}\n` })
  const thread = ['paper', 'decision', 'paper'].map((kind) => ({ kind }))
  const document = site.record.documents.get('topics/tides') as never
  expect(documentHead(document, site, thread as never)).toMatchObject({ description })
})

describe('in the words of schema.org', () => {
  const id = (path: string) => ({ '@id': `${ORIGIN}/base/${path}` })

  test('the way to a page has a step for each page on it, by paths where the site has no address', () => {
    const [way] = breadcrumbs([{ name: 'A', href: '/base/a/' }], { base: '/base/', origin: ORIGIN })
    expect(way?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: `${ORIGIN}/base/` },
      { '@type': 'ListItem', position: 2, name: 'A', item: `${ORIGIN}/base/a/` },
    ])
    expect(breadcrumbs([{ name: 'A', href: '/a/' }], { base: '/', origin: '' })[0]).toMatchObject({
      itemListElement: [{ item: '/' }, { item: '/a/' }],
    })
    expect(breadcrumbs([], { base: '/', origin: '' })).toEqual([])
  })

  test('a meeting is an event with its hours, place and people', () => {
    const data = {
      date: '2024-05-01',
      status: 'approved',
      attended: ['ada-finch', 'ben-marl'],
      inAttendance: ['secretariat'],
    }
    expect(thing('minutes/2024-05-01', { ...data, start: '15:30', end: '17:30', venue: 'Pier 1' })).toEqual({
      '@type': 'Event',
      ...id('minutes/2024-05-01/'),
      name: 'Meeting of 1 May 2024',
      startDate: '2024-05-01T15:30',
      endDate: '2024-05-01T17:30',
      location: { '@type': 'Place', name: 'Pier 1' },
      organizer: id(''),
      attendee: [id('people/ada-finch/'), id('people/ben-marl/')],
    })
    const bare = thing('minutes/2024-05-01', { ...data, attended: [], inAttendance: [] })
    expect(Object.keys(bare)).toEqual(['@type', '@id', 'name', 'startDate', 'organizer'])
    expect(bare.startDate).toBe('2024-05-01')
  })

  test('a paper is what its type says, with a date once it is out', () => {
    const paper = {
      title: 'On tea',
      type: 'report',
      status: 'published',
      date: '2024-04',
      authors: ['ada-finch', 'chair'],
    }
    expect(thing('papers/tea', { ...paper, publisher: 'Tea Board', url: 'https://tea.example/' })).toEqual({
      '@type': 'Report',
      ...id('papers/tea/'),
      name: 'On tea',
      creativeWorkStatus: 'published',
      datePublished: '2024-04',
      author: [id('people/ada-finch/')],
      publisher: { '@type': 'Organization', name: 'Tea Board' },
      sameAs: 'https://tea.example/',
    })
    expect(thing('papers/tea', { ...paper, status: 'draft' })).not.toHaveProperty('datePublished')
    expect(thing('papers/tea', { ...paper, type: 'legislation' })['@type']).toBe('Legislation')
    expect(thing('papers/tea', { ...paper, type: 'other' })['@type']).toBe('CreativeWork')
  })

  test('a person has the roles that the record tells, and first days where it knows them', () => {
    const roles = [
      { post: 'chair', from: '2023-01-01', until: '2023-12-31' },
      { post: 'members', recorded: '2024-01-01' },
    ]
    const { memberOf, ...rest } = thing('people/jo-smith', { name: 'Jo Smith', roles })
    expect(rest).toEqual({ '@type': 'Person', ...id('people/jo-smith/'), name: 'Jo Smith' })
    expect(memberOf).toEqual([
      expect.objectContaining({ memberOf: id(''), startDate: '2023-01-01', endDate: '2023-12-31' }),
      expect.not.objectContaining({ startDate: expect.anything() }),
    ])
  })

  test('an official is no member, and has a title', () => {
    const site = siteOf({
      'posts/clerk.mdx': '---\nname: Clerk\nrole: official\n---\n',
      'people/jo-smith.mdx': '---\nname: Jo Smith\nroles: [{ post: clerk, from: 2023-01-01 }]\n---\n',
    })
    const made = thingsOf(site.record.documents.get('people/jo-smith') as never, site)[0]
    expect(made?.memberOf).toBeUndefined()
    expect(made?.jobTitle).toEqual(['Clerk'])
  })

  test('terms have their clauses as parts', () => {
    const made = thing(
      'terms-of-reference/new',
      { title: 'New', from: '2024-01-01' },
      '<Clause id="tea">\nTea.\n\n- <Clause id="cake">Cake.</Clause>\n</Clause>',
    )
    expect(made).toMatchObject({ '@type': 'CreativeWork', name: 'New', temporalCoverage: '2024-01-01/..' })
    expect(made.hasPart).toEqual([id('terms-of-reference/new/#tea'), id('terms-of-reference/new/#cake')])
  })

  test('a definition is a term, and a topic is nothing', () => {
    const lineage = [{ date: '2024-05-01', document: 'minutes/2024-05-01', note: 'Said.' }]
    expect(thing('definitions/tide', { term: 'Tide', status: 'adopted', lineage }, 'The *sea*, moving.')).toEqual({
      '@type': 'DefinedTerm',
      ...id('definitions/tide/'),
      name: 'Tide',
      description: 'The sea, moving.',
      inDefinedTermSet: `${ORIGIN}/base/definitions/`,
    })
    expect(thing('topics/tide', { name: 'Tide' })).toEqual({})
  })

  test('the body and the data have addresses only where the site has one', () => {
    for (const make of [bodyThing, (site: Site) => datasetThing([{ name: 'a', title: 'A' }], 1, site)]) {
      const [known, unknown] = [ORIGIN, ''].map((origin) => JSON.stringify(make(siteOf({}, origin))))
      expect(known).toContain(`"url":"${ORIGIN}/base/`)
      expect(unknown).not.toMatch(/"(url|contentUrl)"|example\.org/)
    }
  })
})

test.each([
  ['short', 200, 'short'],
  ['one two three', 9, 'one two…'],
  ['one, two', 5, 'one…'],
  ['a'.repeat(12), 10, `${'a'.repeat(10)}…`],
])('the beginning of %j within %d', (text, most, expected) => expect(excerpt(text, most)).toBe(expected))
