/** The calendars of both bodies, read back by ical.js: the same events as the record has, at the same moments. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { countsOn, declarersOn, latestBy } from '../../src/record/index.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Site } from '../../src/views/site.ts'
import type { Files } from '../bodies.ts'
import { BODIES, ORIGIN, siteOf, tinySite } from '../views/made.ts'
import { filesOf } from './files.ts'

/** The events of a calendar file, as a program of others reads them. */
function events(text: string): ICAL.Event[] {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(['version', 'prodid'].map((name) => calendar.getFirstPropertyValue(name) !== null)).toEqual([true, true])
  return calendar.getAllSubcomponents('vevent').map((one) => {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) expect(one.getAllProperties(name)).toHaveLength(1)
    return new ICAL.Event(one)
  })
}
const eventsOf = (site: Site, name: string) => events(filesOf(site).get(`calendar/${name}.ics`) ?? '')
const value = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name))

/** The hour that a clock in London shows at a moment: `2011-09-01 15:30`. */
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

describe.each(BODIES)('%s', (folder) => {
  const site = siteOf(folder)
  const { record, judged } = site

  test('the meetings, each at its hours in London and its place', () => {
    const read = eventsOf(site, 'meetings')
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length)
    const held = read.filter(({ uid }) => !uid.includes('next'))
    expect(held).toHaveLength(record.meetings.length)
    for (const { date, data, id } of record.meetings) {
      const event = held.find(({ uid }) => uid.startsWith(`${encodeURIComponent(id)}@`)) as ICAL.Event
      expect(event.uid).toMatch(/^[^@]+@[a-z-]+\.public-record$/)
      expect(event.uid.split('@')[0]).toBe(encodeURIComponent(id))
      expect(event.startDate.isDate).toBe(data.start === undefined)
      if (data.start === undefined) expect(event.startDate.toString()).toBe(date)
      else expect(LONDON.format(event.startDate.toJSDate())).toBe(`${date} ${data.start}`)
      if (data.end !== undefined) expect(LONDON.format(event.endDate.toJSDate())).toBe(`${date} ${data.end}`)
      expect(event.location ?? undefined).toBe(data.venue)
      expect(value(event, 'url')).toBe(`${ORIGIN}/record/${id}/`)
    }
  })

  test.each(['meetings', 'events', 'plan', 'lapses'])('nothing in that of the %s was written after the day', (name) => {
    const text = filesOf(site).get(`calendar/${name}.ics`) ?? ''
    const late = [...text.matchAll(/^DTSTAMP:(\d{8})/gm)].filter(([, day = '']) => day > site.asOf.replaceAll('-', ''))
    expect(late.map(([line]) => line)).toEqual([])
  })

  test('the lapses: a day for each declaration that counts and each explanation', () => {
    const days = eventsOf(site, 'lapses').map((event) => {
      expect([event.startDate.isDate, event.duration.toSeconds()]).toEqual([true, 24 * 60 * 60])
      expect(value(event, 'transp')).toBe('TRANSPARENT')
      return `${event.startDate} ${event.summary} (${value(event, 'dtstamp').slice(0, 10)})`
    })
    const people = declarersOn(record, judged).map(({ person }) => person)
    const lapses = people.flatMap((person) => {
      const latest = latestBy(record.declarations.get(person) ?? [], judged)
      const document = record.documents.get(`people/${person}`)
      const name = document?.data && 'name' in document.data ? document.data.name : ''
      return latest && countsOn(latest, judged)
        ? [`${latest.lapses} The declaration of ${name} lapses (${latest.signed})`]
        : []
    })
    const ends = (record.exceptions.data ?? []).flatMap(({ rule, recorded, expires }) =>
      expires === undefined
        ? []
        : [
            `${expires} Last day of an explanation: ${RULES.find(({ id }) => id === rule)?.title} (${recorded < site.asOf ? recorded : site.asOf})`,
          ],
    )
    expect(days.toSorted()).toEqual([...lapses, ...ends].sort())
    expect(lapses.length).toBe(folder === 'content' ? 0 : 7)
  })
})

const exception = (rule: string, expires: string, more = '') =>
  `- rule: ${rule}\n  subject: [people/ben-marl]\n  reason: ${JSON.stringify(`It is at sea, and will be for long; \\ "so", they say${more}`)}\n  approvedBy: Ada Finch\n  recorded: 2024-01-01\n  expires: ${expires}\n`
const lapses = (changes: Files, origin = ORIGIN) => eventsOf(tinySite(changes, origin), 'lapses')

describe('an invented body', () => {
  test('a meeting that is announced is in the calendar of meetings, and odd words come back as they were', () => {
    const odd = ']]> <b>&amp; "x" \u{1F6F6} \\\\ ; , é'
    const minutes = `---\ndate: 2024-05-01\nstart: "15:30"\nend: "17:30"\nvenue: ${JSON.stringify(odd)}\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\nnextMeeting: { date: 2024-07-03, start: "09:30", venue: The quay }\n---\n`
    const read = eventsOf(tinySite({ 'minutes/2024-05-01.mdx': minutes }), 'meetings')
    const days = ['2024-03-06', '2024-05-01T15:30:00', '2024-07-03T09:30:00']
    expect(read.map(({ startDate }) => String(startDate))).toEqual(days)
    expect(read.slice(1).map(({ location }) => location)).toEqual([odd, 'The quay'])
    expect(read[2]?.description).toBe('Announced on 1 May 2024')
  })

  test('events whose day is known are in a calendar of their own, tentative while planned', () => {
    const event = (status: string, more: string) =>
      `---\ntitle: The pier\ntype: round-table\nstatus: ${status}\n${more}\n---\n`
    const site = tinySite({
      'events/a.mdx': event(
        'held',
        'date: 2024-05-03\nuntil: 2024-05-04\nstart: "09:30"\nend: "08:00"\nvenue: The pier',
      ),
      'events/b.mdx': event('planned', 'date: 2024-07-03'),
      'events/c.mdx': event('cancelled', 'date: 2024-05-04\nreason: The pier was gone'),
      'events/d.mdx': event('held', 'date: 2024-05'),
      'events/e.mdx': event('held', ''),
    })
    const read = eventsOf(site, 'events')
    expect(read.map((one) => [one.uid.split('@')[0], String(one.startDate), value(one, 'status')])).toEqual([
      ['events%2Fa', '2024-05-03T09:30:00', 'null'],
      ['events%2Fb', '2024-07-03', 'TENTATIVE'],
      ['events%2Fc', '2024-05-04', 'CANCELLED'],
    ])
    expect([String(read[0]?.endDate), read[0]?.location, read[0]?.description]).toEqual([
      '2024-05-04T08:00:00',
      'The pier',
      'Round table, held',
    ])
    expect(read[2]?.description).toBe('Called off: The pier was gone')
    expect(filesOf(tinySite()).has('calendar/events.ics')).toBe(false)
  })

  test('a renewed declaration puts its own day in the place of the former', () => {
    const before = lapses({}).map(({ uid }) => uid)
    const after = lapses({
      'interests/ben-marl/2024-04-01.mdx': '---\nmember: ben-marl\nsigned: 2024-04-01\nform: signed\nnil: true\n---\n',
    })
    expect(before).toHaveLength(2)
    expect(after.map(({ uid, startDate }) => [uid, String(startDate)])).toEqual([
      ['interests%2Fada-finch%2F2024-01-01%23lapses@the-tide-clock-committee.public-record', '2025-01-01'],
      ['interests%2Fben-marl%2F2024-04-01%23lapses@the-tide-clock-committee.public-record', '2025-04-01'],
    ])
  })

  test('who no longer serves, and what has lapsed, is left out', () => {
    const gone = '---\nname: Ben Marl\nroles:\n  - { post: members, from: 2024-01-01, until: 2024-05-02 }\n---\n'
    expect(lapses({ 'people/ben-marl.mdx': gone }).map(({ summary }) => summary)).toEqual([
      'The declaration of Ada Finch lapses',
    ])
    const short = {
      'body.yaml':
        'name: A\nsummary: B\nsponsor: C\nappointedBy: D\nterms: first\npolicy: { declarationValidMonths: 4 }\n',
    }
    expect(lapses(short)).toEqual([])
  })

  test('an explanation that is put off keeps its id and moves its day; two alike have two ids', () => {
    const of = (text: string) => lapses({ 'exceptions.yaml': text }).filter(({ summary }) => summary.startsWith('Last'))
    const [first] = of(exception('chaired', '2024-08-01'))
    const [later] = of(exception('chaired', '2024-09-01'))
    expect([first?.uid, String(first?.startDate), String(later?.startDate)]).toEqual([
      later?.uid,
      '2024-08-01',
      '2024-09-01',
    ])
    const two = of(exception('chaired', '2024-08-01') + exception('chaired', '2024-09-01', ' again'))
    expect(two.map(({ uid }) => uid)).toEqual([first?.uid, expect.not.stringMatching(`^${first?.uid}$`)])
    expect(of(exception('chaired', '2024-05-31'))).toEqual([])
  })

  test('words come back as they were', () => {
    const long = ` and ${'sō'.repeat(100)}`
    const read = lapses({ 'exceptions.yaml': exception('chaired', '2024-08-01', long) })
    expect(read.map(({ description }) => description)).toContain(
      `It is at sea, and will be for long; \\ "so", they say${long}`,
    )
  })

  test('without an address of the site an event has none', () => {
    expect(lapses({}).map((event) => value(event, 'url'))).toContain(`${ORIGIN}/record/interests/ada-finch/2024-01-01/`)
    expect(lapses({}, '').map((event) => value(event, 'url'))).toEqual(['null', 'null'])
  })
})
