/** Calendars of any events, read back by ical.js. */
import ICAL from 'ical.js'
import { afterEach, expect, test, vi } from 'vitest'
import { type CalendarEvent, calendarText } from '../../src/data/ical.ts'

const NAME = { product: 'Tests', title: 'The Panel, of A; B \\ C\u0007: meetings', domain: 'panel.example' }
const EVENT = { id: 'minutes/2026-03-29', date: '2026-03-29', stamp: '2026-03-30', title: 'Tea', words: 'Cake' }
const EVENING = { ...EVENT, start: '22:30', end: '01:15' }

const text = (...events: CalendarEvent[]) => calendarText(NAME, events)
const read = (of: string) => new ICAL.Component(ICAL.parse(of))
const eventOf = (event: CalendarEvent) =>
  new ICAL.Event(read(text(event)).getFirstSubcomponent('vevent') as ICAL.Component)

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test('the name of the calendar is escaped, without control characters', () =>
  // ical.js leaves the values of such properties as they are written.
  expect(read(text(EVENT)).getFirstPropertyValue('x-wr-calname')).toBe('The Panel\\, of A\\; B \\\\ C: meetings'))

test('the words of an event come back as they were, without control characters', () => {
  const event = eventOf({ ...EVENT, title: 'a\u0000\u0085b', words: 'a\r\nb\tc\nd', place: 'd\u0007' })
  expect([event.summary, event.description, event.location]).toEqual(['ab', 'a\nbc\nd', 'd'])
})

test('an evening that ends after midnight ends on the next day', () => {
  const { startDate, endDate } = eventOf(EVENING)
  expect([String(startDate), String(endDate)]).toEqual(['2026-03-29T22:30:00', '2026-03-30T01:15:00'])
  expect(startDate.zone.tzid).toBe('Europe/London')
})

test('one of several days that begins at an hour goes on to the end of its last day, where no end is known', () => {
  const days = { ...EVENT, start: '10:00', until: '2026-04-02' }
  expect(String(eventOf(days).endDate)).toBe('2026-04-03T00:00:00')
  expect(String(eventOf({ ...days, end: '16:00' }).endDate)).toBe('2026-04-02T16:00:00')
})

test('what was called off has a higher number than before', () =>
  expect([false, true].map((isCancelled) => eventOf({ ...EVENT, isCancelled }).sequence)).toEqual([0, 1]))

test('a calendar without events holds the hours of London, as it must hold something', () =>
  expect(
    read(text())
      .getAllSubcomponents()
      .map(({ name }) => name),
  ).toEqual(['vtimezone']))

test('the text ends with a line’s end, as each line does', () => {
  expect(text(EVENT)).toMatch(/END:VCALENDAR\r\n$/)
  expect(text(EVENT).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('the clock and the zone of the computer change nothing', () => {
  const made = text(EVENT, EVENING)
  expect(made).toContain('DTSTAMP:20260330T000000Z')
  vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') })
  vi.stubEnv('TZ', 'Pacific/Auckland')
  expect(new Date().getHours()).toBe(0)
  expect(text(EVENT, EVENING)).toBe(made)
})
