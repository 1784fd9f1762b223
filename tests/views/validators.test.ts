/** The files of both bodies, read by tools of other makers than those that wrote them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { readArchive } from '../../src/archive/read.ts'
import { FILES } from '../../src/views/files/index.ts'
import { ROOT } from '../scripts/run.ts'

const ATOM = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(ROOT, 'tests/fixtures/schemas/atom.rng'), 'utf8')),
)

/** What is wrong with a feed; nothing where it is valid. */
function wrongWith(feed: string): string {
  const document = XmlDocument.fromString(feed)
  try {
    ATOM.validate(document)
    return ''
  } catch (error) {
    return String(error)
  } finally {
    document.dispose()
  }
}

describe.each(['content', 'tests/fixtures/lantern'])('%s', (folder) => {
  const { site } = publication(readArchive(join(ROOT, folder), ROOT), '2026-11-23', '/record/', 'https://example.org')
  const files = [...new Map(FILES.flatMap((make) => [...make(site)]))]
  const of = (ending: string) => files.filter(([path]) => path.endsWith(ending))

  test('every feed is valid by the schema of RFC 4287, and each topic and person has one', () => {
    const ids = [...site.record.documents.values()].filter(({ kind }) => kind === 'topics' || kind === 'people')
    const feeds = of('.atom')
    expect(feeds).toHaveLength(ids.length + 4)
    expect(feeds.map(([path, text]) => [path, wrongWith(text)]).filter(([, wrong]) => wrong)).toEqual([])
  })

  test('feeds hold what the record says of a topic or person, the latest first, at most fifty', () => {
    for (const [path, text] of of('.atom')) {
      const days = [...text.matchAll(/<entry>.*?<updated>([\d-]{10})/g)].map(([, day]) => day as string)
      expect(days.length, path).toBeLessThanOrEqual(50)
      expect(days.toSorted().reverse(), path).toEqual(days)
    }
  })

  test('calendars are read back, each event once, with its day', () => {
    const calendars = of('.ics')
    expect(calendars.map(([path]) => path).sort()).toEqual(['calendar/lapses.ics', 'calendar/meetings.ics'])
    for (const [path, text] of calendars) {
      const events = new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one))
      expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(events.length)
      expect(events.length, path).toBe(text.split('BEGIN:VEVENT').length - 1)
      for (const event of events) expect(event.startDate.toString(), path).toMatch(/^\d{4}-\d{2}-\d{2}/)
    }
  })

  test('the calendar of lapses has a day for each serving member’s declaration that counts, and each explanation', () => {
    const text = new Map(files).get('calendar/lapses.ics') ?? ''
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    const days = events.map(({ summary, startDate }) => `${startDate} ${summary}`)
    if (folder === 'content') expect(days.every((day) => day.includes('Last day of an explanation'))).toBe(true)
    else expect(days).toContain('2027-01-12 The declaration of Céleste Ambrose lapses')
    expect(days.filter((day) => day.includes('explanation'))).toHaveLength(site.record.exceptions.data?.length ?? 0)
  })

  test('every address of the sitemap is that of a file or page', () => {
    const map = new Map(files).get('sitemap.xml') ?? ''
    const addresses = [...map.matchAll(/<loc>https:\/\/example\.org\/record\/([^<]*)<\/loc>/g)].map(([, path]) => path)
    expect(addresses.length).toBeGreaterThan(50)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

test.each([
  ['without an id', (text: string) => text.replace(/<id>[^<]*<\/id>/, '')],
  ['with a day for a moment', (text: string) => text.replace('T00:00:00Z', '')],
  ['with an element of another name', (text: string) => text.replaceAll('summary>', 'summery>')],
  ['with an entry without a title', (text: string) => text.replace(/(<entry>.*?)<title>[^<]*<\/title>/, '$1')],
])('a feed %s would be seen', (_, broken) => {
  const { site } = publication(
    readArchive(join(ROOT, 'tests/fixtures/lantern'), ROOT),
    '2026-11-23',
    '/',
    'https://example.org',
  )
  const feed = new Map(FILES.flatMap((make) => [...make(site)])).get('feeds/all.atom') ?? ''
  expect(wrongWith(feed)).toBe('')
  expect(wrongWith(broken(feed))).not.toBe('')
})
