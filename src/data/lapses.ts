/** What will lapse, as a calendar: RFC 5545, one event of a day for each declaration and each explanation. */
import {
  addDays,
  calendarText,
  compact,
  countsOn,
  escaped,
  type IsoDate,
  inWords,
  latestBy,
  seatsOn,
} from '../record/index.ts'
import { absolute, namedId, type Site } from '../views/site.ts'
import { LONDON, uid } from './calendar.ts'
import type { FileMaker } from './file.ts'

interface Lapse {
  id: string
  date: IsoDate
  /** The day that says how old the entry is: no clock is asked. */
  stamp: IsoDate
  title: string
  words: string
  path: string
}

export const lapses: FileMaker = (site) => [['calendar/lapses.ics', () => textOf(site)]]

function textOf(site: Site): string {
  const name = site.record.body.data?.name ?? 'Public record'
  const all = [...declarations(site), ...exceptions(site)].sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Public record//Lapses//EN',
    `X-WR-CALNAME:${escaped(`${name}: what lapses`)}`,
    // A calendar holds something, if only the hours.
    ...(all.length === 0 ? LONDON : all.flatMap((one) => event(one, site))),
    'END:VCALENDAR',
  ]
  return calendarText(lines)
}

/** The declarations that count today, of those who serve. */
function declarations(site: Site): Lapse[] {
  const { record, judged } = site
  return [...new Set(seatsOn(record, judged).map(({ person }) => person))].flatMap((person) => {
    const latest = latestBy(record.declarations.get(person) ?? [], judged)
    if (!latest || !countsOn(latest, judged)) return []
    const { id, lapses: date, signed } = latest
    return [
      {
        id: `${id}#lapses`,
        date,
        stamp: signed,
        title: `The declaration of ${namedId(site, `people/${person}`).name} lapses`,
        words: `Signed on ${inWords(signed)}. From this day on it no longer counts.`,
        path: `${id}/`,
      },
    ]
  })
}

function exceptions({ record, asOf }: Site): Lapse[] {
  const seen = new Map<string, number>()
  return (record.exceptions.data ?? []).flatMap(({ rule, subject, reason, recorded, expires }, n) => {
    // What a later edition of the file puts off keeps its id: a calendar then moves the day.
    const id = `exception|${rule}|${subject[0]}|${recorded}`
    const twin = (seen.get(id) ?? 0) + 1
    seen.set(id, twin)
    if (expires < asOf) return []
    return [
      {
        id: twin > 1 ? `${id}|${twin}` : id,
        date: expires,
        stamp: recorded,
        title: `Last day of an explanation: ${rule}`,
        words: reason,
        path: `compliance/#exception-${n + 1}`,
      },
    ]
  })
}

function event({ id, date, stamp, title, words, path }: Lapse, site: Site): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid(id, site)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(words)}`,
    ...(site.origin ? [`URL:${absolute(site, path)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}
