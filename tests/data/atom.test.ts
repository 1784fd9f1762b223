/** Every Atom feed of both bodies, held to RFC 4287 by a validator that others made. */
import { describe, expect, test } from 'vitest'
import { fragmentsOf } from '../../src/record/index.ts'
import { BODIES, ORIGIN, siteOf } from '../views/made.ts'
import { readFeed, wrongWith } from './atom.ts'
import { filesOf } from './files.ts'

describe.each(BODIES)('%s', (folder) => {
  const site = siteOf(folder)
  const feeds = [...filesOf(site)].filter(([path]) => path.endsWith('.atom'))
  const read = feeds.map(([path, text]) => ({ path, ...readFeed(text) }))

  test('each topic, person, organisation and committee has a feed, beside those of the kinds', () => {
    const { documents } = site.record
    const followed = [...documents.values()].filter(({ kind }) =>
      ['topics', 'people', 'organisations', 'bodies'].includes(kind),
    )
    const expected = [
      ...['all', 'decisions', 'events', 'minutes', 'papers', 'register'],
      ...followed.map(({ id }) => id),
    ]
    expect(feeds.map(([path]) => path).sort()).toEqual(expected.map((name) => `feeds/${name}.atom`).sort())
  })

  test('every feed is valid', () => {
    const wrong = feeds.map(([path, text]) => `${path}: ${wrongWith(text)}`)
    expect(wrong).toEqual(feeds.map(([path]) => `${path}: `))
  })

  test('each is known by its own address, and leads to the page that shows the same', () => {
    for (const { path, id, link } of read) {
      expect(id).toBe(`${ORIGIN}/record/${path}`)
      const name = path.slice('feeds/'.length, -'.atom'.length)
      const page = { all: '', minutes: 'minutes/', papers: 'papers/', register: 'interests/' }[name] ?? `${name}/`
      expect(link).toBe(`${ORIGIN}/record/${page}`)
    }
  })

  test('the latest come first, at most fifty; the feed is as old as the first', () => {
    for (const { path, updated, entries } of read) {
      const days = entries.map((entry) => entry.updated)
      expect(days.length, path).toBeLessThanOrEqual(50)
      expect(days, path).toEqual(days.toSorted().reverse())
      if (days.length > 0) expect(updated, path).toBe(days[0])
    }
  })

  test('what has one id says the same in all feeds, and stands once in each', () => {
    const said = new Map<string, string>()
    for (const { path, entries } of read) {
      expect(new Set(entries.map(({ id }) => id)).size, path).toBe(entries.length)
      for (const entry of entries) {
        const words = JSON.stringify(entry)
        expect(said.get(entry.id) ?? words, path).toBe(words)
        said.set(entry.id, words)
      }
    }
    expect(said.size).toBeGreaterThan(10)
  })

  test('every entry leads to a document, and to a place that is on its page', () => {
    for (const { link } of read.flatMap(({ entries }) => entries)) {
      const [page = '', fragment] = link.slice(`${ORIGIN}/record/`.length).split('#')
      const document = site.record.documents.get(page.slice(0, -1))
      expect(document, link).toBeDefined()
      if (document && fragment !== undefined) expect(fragmentsOf(document), link).toContain(fragment)
    }
  })
})

const feed = filesOf(siteOf('tests/fixtures/lantern')).get('feeds/all.atom') ?? ''

test.each<[string, (text: string) => string]>([
  ['without an id', (text) => text.replace(/<id>[^<]*<\/id>/, '')],
  ['with two titles', (text) => text.replace(/<title>[^<]*<\/title>/, '$&$&')],
  ['with a day for a moment', (text) => text.replace('T00:00:00Z', '')],
  ['with a moment without a zone', (text) => text.replace('T00:00:00Z', 'T00:00:00')],
  ['with an element of another name', (text) => text.replaceAll('summary>', 'summery>')],
  ['with an entry without a title', (text) => text.replace(/(<entry>.*?)<title>[^<]*<\/title>/, '$1')],
  ['with an entry that leads nowhere', (text) => text.replace(/(<entry>.*?)<link[^>]*>/, '$1')],
  ['with an entry before its own facts', (text) => text.replace(/(<id>.*\n)(<entry>.*\n)/, '$2$1')],
  ['without an author', (text) => text.replace(/<author>.*?<\/author>/, '')],
  ['with an author without a name', (text) => text.replace(/<name>[^<]*<\/name>/, '')],
  ['with a language that is none', (text) => text.replace('en-GB', 'British English')],
  ['with a link that leads nowhere', (text) => text.replace(/(<link) href="[^"]*"/, '$1')],
  ['with a part of an address', (text) => text.replaceAll(ORIGIN, '')],
  ['in no namespace', (text) => text.replace(/ xmlns="[^"]*"/, '')],
])('a feed %s would be seen', (_, broken) => {
  expect(wrongWith(feed)).toBe('')
  expect(broken(feed)).not.toBe(feed)
  expect(wrongWith(broken(feed))).not.toBe('')
})
