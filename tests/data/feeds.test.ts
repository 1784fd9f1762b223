/** The feeds of all that is new, and what they make of odd words. */
import { describe, expect, test } from 'vitest'
import { ORIGIN, tinySite } from '../views/made.ts'
import { readFeed, wrongWith } from './atom.ts'
import { filesOf } from './files.ts'

const HOSTILE = ']]> <b>&amp; "x" \u{1F6F6} \\\\ ; , é'
const paper = {
  'papers/odd.mdx': `---\ntitle: ${JSON.stringify(HOSTILE)}\ntype: report\nstatus: published\nheld: false\ndate: 2024-04-01\npublisher: ${JSON.stringify(HOSTILE)}\n---\n`,
}

test('titles and words come back as they were', () => {
  const feed = filesOf(tinySite(paper)).get('feeds/papers.atom') ?? ''
  expect(wrongWith(feed)).toBe('')
  expect(readFeed(feed).entries).toEqual([
    {
      id: `${ORIGIN}/record/papers/odd/`,
      title: `Paper: ${HOSTILE}`,
      updated: '2024-04-01T00:00:00Z',
      summary: `Report, ${HOSTILE}`,
      link: `${ORIGIN}/record/papers/odd/`,
    },
  ])
})

test('the feed of everything has what the others have, the latest first', () => {
  const files = filesOf(tinySite(paper))
  const { entries } = readFeed(files.get('feeds/all.atom') ?? '')
  expect(entries.map(({ title }) => title)).toEqual([
    'Minutes: Meeting of 1 May 2024',
    `Paper: ${HOSTILE}`,
    'Minutes: Meeting of 6 March 2024',
    'Declaration of interests: Ada Finch',
    'Declaration of interests: Ben Marl',
  ])
  const others = ['minutes', 'papers', 'register'].flatMap(
    (name) => readFeed(files.get(`feeds/${name}.atom`) ?? '').entries,
  )
  expect(others).toHaveLength(entries.length)
  for (const one of others) expect(entries).toContainEqual(one)
})

test('an event is news on its day, or on that of a note; not before it, nor where no day is known', () => {
  const event = (more: string) => `---\ntitle: The pier\ntype: visit\n${more}\n---\n`
  const files = filesOf(
    tinySite({
      'events/a.mdx': event('status: held\ndate: 2024-05-03'),
      'events/b.mdx': event('status: planned\ndate: 2024-06-03'),
      'events/c.mdx': event(
        'status: cancelled\nreason: The pier was gone.\ndate: 2024-06-03\nupdates: [{date: 2024-05-20, note: The pier sank.}]',
      ),
      'events/d.mdx': event('status: held\ndate: 2024-05'),
    }),
  )
  const { entries } = readFeed(files.get('feeds/events.atom') ?? '')
  expect(entries.map(({ updated, summary }) => [updated.slice(0, 10), summary])).toEqual([
    ['2024-05-20', 'Visit, called off: The pier was gone. The pier sank.'],
    ['2024-05-03', 'Visit, held.'],
  ])
  expect(filesOf(tinySite()).has('feeds/events.atom')).toBe(false)
})

describe('without an address of the site', () => {
  const [here, there] = ['', ORIGIN].map((origin) => filesOf(tinySite(paper, origin)))
  const feed = here?.get('feeds/all.atom') ?? ''
  const { id, link, entries } = readFeed(feed)

  test('there are the same feeds, with links below the base', () => {
    const names = (files = new Map<string, string>()) => [...files.keys()].filter((path) => path.endsWith('.atom'))
    expect(names(here)).toEqual(names(there))
    expect(link).toBe('/record/')
    expect(entries.map((one) => one.link)).toContain('/record/papers/odd/')
    expect(wrongWith(feed.replaceAll('href="/', `href="${ORIGIN}/`))).toBe('')
  })

  test('ids are UUIDs, one for each path of one body', () => {
    const ids = [id, ...entries.map((one) => one.id)]
    for (const one of ids)
      expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
    const papers = readFeed(here?.get('feeds/papers.atom') ?? '').entries
    expect(ids).toContain(papers[0]?.id)
    expect(readFeed(filesOf(tinySite({}, '')).get('feeds/all.atom') ?? '').id).toBe(id)
  })
})
