/** Atom feeds and the calendar, read back by a strict reader of their own. */
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { FILES } from '../../src/views/files/index.ts'
import { type Files, recordOf } from '../bodies.ts'

const HOSTILE = ']]> <b>&amp; "x" \u{1F6F6} \\\\ ; , é'
const record: Files = {
  'papers/odd.mdx': `---\ntitle: ${JSON.stringify(HOSTILE)}\ntype: report\nstatus: published\nheld: false\ndate: 2024-04-01\n---\n`,
  'minutes/2024-05-01.mdx': `---\ndate: 2024-05-01\nstart: "15:30"\nend: "17:30"\nvenue: ${JSON.stringify(HOSTILE)}\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\nnextMeeting: { date: 2024-07-03 }\n---\n`,
}

function filesOf(origin = 'https://record.example.org'): Map<string, string> {
  const { site } = publication({ record: recordOf(record), folder: '/' }, '2024-06-01', '/base/', origin)
  return new Map(FILES.flatMap((make) => [...make(site)]))
}

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const decoded = (text: string) =>
  text.replace(/&(\w+);|&|</g, (all, name) => {
    if (name && ENTITIES[name]) return ENTITIES[name]
    throw new Error(`not XML: ${all}`)
  })

/** The tree of XML without comments, CDATA or processing; throws where it is not well formed. */
function parse(text: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const rest = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  for (const [, words = '', close, name = '', attributes = '', empty] of rest.matchAll(
    /([^<]*)(?:<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|$)/g,
  )) {
    const at = open.at(-1) as Element
    at.text += decoded(words)
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`unexpected </${name}>`)
    } else if (name) {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value ?? '')])
      const element = { name, attributes: Object.fromEntries(pairs), text: '', children: [] }
      at.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one element')
  return root.children[0] as Element
}

const child = (element: Element, name: string) => element.children.filter((one) => one.name === name)

describe.each(['all', 'minutes', 'papers', 'register'])('the feed %s', (name) => {
  const feed = parse(filesOf().get(`feeds/${name}.atom`) ?? '')

  test('is as RFC 4287 has it', () => {
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const element of [feed, ...child(feed, 'entry')]) {
      for (const one of ['id', 'title', 'updated']) expect(child(element, one)).toHaveLength(1)
      expect(child(element, 'id')[0]?.text).toMatch(/^https:\/\/record\.example\.org\/base\//)
      expect(child(element, 'updated')[0]?.text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    }
    expect(child(feed, 'author')).toHaveLength(1)
    expect(child(feed, 'link').find(({ attributes }) => attributes.rel === 'self')?.attributes.href).toMatch(
      new RegExp(`/feeds/${name}\\.atom$`),
    )
    const ids = child(feed, 'entry').map((entry) => child(entry, 'id')[0]?.text)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has the newest first', () => {
    const dates = child(feed, 'entry').map((entry) => child(entry, 'updated')[0]?.text ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
  })
})

test('titles come back as they were', () => {
  const feed = parse(filesOf().get('feeds/papers.atom') ?? '')
  expect(child(child(feed, 'entry')[0] as Element, 'title')[0]?.text).toBe(`Paper: ${HOSTILE}`)
})

test('without an address there is no feed', () =>
  expect([...filesOf('').keys()].filter((path) => path.endsWith('.atom'))).toEqual([]))

test('the calendar: each meeting with its hours, and the one announced', () => {
  const text = filesOf().get('calendar/meetings.ics') ?? ''
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3)
  expect(lines).toContain('DTSTART;TZID=Europe/London:20240501T153000')
  expect(lines).toContain('DTSTART;VALUE=DATE:20240703')
  const place = lines.find((line) => line.startsWith('LOCATION:'))?.slice('LOCATION:'.length)
  expect(place?.replace(/\\([\\;,])/g, '$1')).toBe(HOSTILE)
})
