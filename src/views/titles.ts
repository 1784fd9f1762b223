/** What documents and kinds are called on the site. */
import {
  type DataOf,
  type Document,
  type HasName,
  inWords,
  type Kind,
  madeOn,
  nameOn,
  printedName,
  weekday,
} from '../record/index.ts'

/** The title of each kind's list. */
export const KIND_TITLES: Record<Kind, string> = {
  'terms-of-reference': 'Terms of reference',
  bodies: 'Committees and sub-groups',
  minutes: 'Meetings',
  papers: 'Papers',
  events: 'Events',
  interests: 'Register of interests',
  people: 'People',
  posts: 'Posts',
  organisations: 'Organisations and programmes',
  topics: 'Topics',
  definitions: 'Definitions',
  pathfinders: 'Pathfinders',
}

/** Kinds whose lists and pages have no form of their own. */
export const PLAIN_KINDS = [
  'terms-of-reference',
  'papers',
  'organisations',
  'topics',
  'definitions',
  'pathfinders',
] as const satisfies readonly Kind[]

/**
 * The title of a document, as links to it say; the member of a declaration is named where the other documents are given,
 * as on the day of the signature. People and organisations have the name of a day, where one is given; two people who
 * print alike are told apart among the other documents.
 */
export function titleOf(document: Document, others?: ReadonlyMap<string, Document>, day?: string): string {
  const { data, id } = document
  if (!data) return id
  switch (document.kind) {
    case 'minutes':
      return ofMeeting(document as Document<'minutes'>, others)
    case 'interests': {
      const { member, signed } = data as DataOf<'interests'>
      const person = others?.get(`people/${member}`)
      return `Declaration of ${person ? titleOf(person, others, signed) : member} ${madeOn(data as DataOf<'interests'>)}`
    }
    case 'definitions':
      return (data as DataOf<'definitions'>).term
    case 'papers':
    case 'events':
    case 'terms-of-reference':
      return (data as DataOf<'papers'>).title
    case 'people':
      return printedName(document as Document<'people'>, others ?? NOBODY, day)
    default:
      return day === undefined ? (data as DataOf<'people'>).name : nameOn(data as HasName, day)
  }
}

/** Where no other documents are given, nobody prints alike. */
const NOBODY: ReadonlyMap<string, Document> = new Map()

/** What a meeting is called: `Meeting of 20 May 2026`, `Paint Sub-group, 20 May 2026`. */
function ofMeeting(document: Document<'minutes'>, others: Others): string {
  const day = meetingDay(document, others)
  return document.data?.body === undefined ? `Meeting of ${day}` : day
}

type Others = ReadonlyMap<string, Document> | undefined

/**
 * The day of a meeting in words; of a second one on that day with its hour, or the word in its name:
 * `1 September 2011, 14:00`. That of a committee begins with its name, which is among the other documents.
 */
export function meetingDay(
  document: Document<'minutes'>,
  others: Others,
  day: (date: string) => string = inWords,
): string {
  const { data } = document
  const body = data?.body
  if (body === undefined) return dayOfMeeting(document, day)
  const of = others?.get(`bodies/${body}`)
  return `${of ? titleOf(of) : body}, ${dayOfMeeting(document, day)}`
}

/** The day of a meeting without the name of a committee. */
export function dayOfMeeting({ id, data }: Document<'minutes'>, day: (date: string) => string = inWords): string {
  if (!data) return id
  const named = id.slice('minutes/'.length + data.date.length + 1)
  const word = `-${named}`.startsWith(`-${data.body}`) ? named.slice(`${data.body}-`.length) : named
  if (word === '') return day(data.date)
  return data.start === undefined ? `${day(data.date)} (${word})` : `${day(data.date)}, ${data.start}`
}

/** The day of a meeting with its weekday. */
export function fullMeetingDay(document: Document<'minutes'>, others: Others): string {
  return meetingDay(document, others, fullDate)
}

/** A day with its weekday: `Thursday 1 September 2011`. */
export function fullDate(date: string): string {
  return `${weekday(date)} ${inWords(date)}`
}
