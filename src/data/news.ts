/** What is new in a record: minutes, papers, events and declarations, each as one piece of news. */
import {
  compare,
  type DataOf,
  type Declaration,
  type Document,
  type IsoDate,
  isOut,
  meetingsHeld,
  only,
} from '../record/index.ts'
import { decisionRows, decisionsHeld } from '../views/decisions.ts'
import { declares } from '../views/declaration.ts'
import { EVENT_TYPES } from '../views/events.ts'
import { excerpt } from '../views/head.ts'
import { countsOf } from '../views/minutes.ts'
import { named, namedId, type Site } from '../views/site.ts'
import { type Entry, MOST } from './atom.ts'

/** The minutes of the latest meetings: no feed tells more. */
export function meetingNews(site: Site): Entry[] {
  const held = meetingsHeld(site.record, site.asOf).map((meeting) => ({ meeting, day: newsDay(meeting.data, site) }))
  const latest = held.sort((a, b) => compare(a.day, b.day)).slice(-MOST)
  return latest.map(({ meeting, day }) => ({
    title: `Minutes: ${named(site, meeting.document).name}`,
    path: `${meeting.id}/`,
    date: day,
    summary: [
      ...countsOf(meeting),
      `the minutes are ${meeting.data.status === 'draft' ? 'a draft' : meeting.data.status}${noted(meeting.data, day)}`,
    ].join(', '),
  }))
}

/** The day on which minutes were last news: that of the meeting, of their approval, or of a note of what changed. */
export function newsDay({ date, approved, updates }: DataOf<'minutes'>, { asOf }: Site): IsoDate {
  return lastDay(date, updates, asOf, approved)
}

/** A change note. */
type Changed = Pick<DataOf<'minutes'>, 'updates'>

/** The last of a first day and those of what came after it, by a day. */
function lastDay(
  first: IsoDate,
  updates: Changed['updates'],
  asOf: IsoDate,
  ...more: (IsoDate | undefined)[]
): IsoDate {
  const days = [...more, ...updates.map(({ date }) => date)].filter((day) => day !== undefined && day <= asOf)
  return days.reduce((last: IsoDate, day) => (day !== undefined && day > last ? day : last), first)
}

/** What was changed on the day of the news, behind what else is said of it. */
function noted({ updates }: Changed, day: IsoDate): string {
  const notes = updates.filter(({ date }) => date === day).map(({ note }) => note)
  return notes.length > 0 ? `. ${notes.join(' ')}` : ''
}

/** What the latest meetings decided, each decision as one piece of news. */
export function decisionNews(site: Site): Entry[] {
  return decisionRows(decisionsHeld(site).slice(0, MOST), site).map(
    ({ text, withheld, path, date, meeting, item }) => ({
      title: `Decision: ${text === '' ? 'withheld' : excerpt(text)}`,
      path,
      date,
      summary: `${[meeting.name, item].filter(Boolean).join(', ')}. ${text || `Withheld: ${withheld?.reason}.`}`,
    }),
  )
}

/** The papers that are out. */
export function paperNews(site: Site): Entry[] {
  return [...only(site.record.documents.values(), 'papers')].flatMap((paper) => ofPaper(paper, site))
}

/** A paper as news; nothing where it isn't out by the day, or nobody knows on which day it came out. */
export function ofPaper({ id, data }: Document<'papers'>, { asOf }: Site): Entry[] {
  if (data?.date?.length !== 10 || !isOut(data, asOf)) return []
  const { title, date, type, publisher } = data
  const kind = type === 'other' ? 'Paper' : `${type.charAt(0).toUpperCase()}${type.slice(1).replace('-', ' ')}`
  const day = lastDay(date, data.updates, asOf)
  const summary = `${publisher ? `${kind}, ${publisher}` : kind}${noted(data, day)}`
  return [
    {
      title: `${type === 'letter' ? 'Letter' : 'Paper'}: ${title}`,
      path: `${id}/`,
      date: day,
      summary,
      lang: data.lang,
    },
  ]
}

/** The events that are no news of days to come. */
export function eventNews(site: Site): Entry[] {
  return [...only(site.record.documents.values(), 'events')].flatMap((event) => ofEvent(event, site))
}

/** An event as news, on its day, or on that of a note of what changed; nothing where neither is known by the day. */
export function ofEvent({ id, data }: Document<'events'>, { asOf }: Site): Entry[] {
  if (!data) return []
  const { title, status, type, reason, updates } = data
  const known = data.date?.length === 10 && data.date <= asOf ? data.date : ''
  const date = lastDay(known, updates, asOf)
  if (date === '') return []
  const state = status === 'cancelled' ? `called off: ${reason?.replace(/[.\s]+$/, '')}` : status
  const summary = sentence(`${EVENT_TYPES[type]}, ${state}`) + noted(data, date).slice(1)
  return [{ title: `Event: ${title}`, path: `${id}/`, date, summary }]
}

/** All declarations signed by the day. */
export function declarationNews(site: Site): Entry[] {
  return [...site.record.declarations.values()].flat().flatMap((one) => ofDeclaration(one, site))
}

/** A declaration as news; nothing before it was signed. */
export function ofDeclaration({ signed, id, member, data }: Declaration, site: Site): Entry[] {
  if (signed > site.asOf) return []
  const { name } = namedId(site, `people/${member}`)
  const date = lastDay(signed, data.updates, site.asOf)
  const note = noted(data, date).slice(1)
  return [
    { title: `Declaration of interests: ${name}`, path: `${id}/`, date, summary: sentence(declares(data)) + note },
  ]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
