/** What documents and kinds are called on the site. */
import { type DataOf, type Document, type HasName, inWords, type Kind, nameOn, weekday } from '../record/index.ts'

/** The title of each kind's list. */
export const KIND_TITLES: Record<Kind, string> = {
  'terms-of-reference': 'Terms of reference',
  bodies: 'Committees and sub-groups',
  minutes: 'Meetings',
  papers: 'Papers',
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
 * as on the day of the signature. People and organisations have the name of a day, where one is given.
 */
export function titleOf(document: Document, others?: ReadonlyMap<string, Document>, day?: string): string {
  const { data, id } = document
  if (!data) return id
  switch (document.kind) {
    case 'minutes':
      return `Meeting of ${meetingDay(document as Document<'minutes'>)}`
    case 'interests': {
      const { member, signed, form } = data as DataOf<'interests'>
      const person = others?.get(`people/${member}`)
      return `Declaration of ${person ? titleOf(person, undefined, signed) : member} ${form === 'signed' ? 'signed on' : 'of'} ${inWords(signed)}`
    }
    case 'definitions':
      return (data as DataOf<'definitions'>).term
    case 'papers':
    case 'terms-of-reference':
      return (data as DataOf<'papers'>).title
    default:
      return day === undefined ? (data as DataOf<'people'>).name : nameOn(data as HasName, day)
  }
}

/** The day of a meeting in words; of a second one on that day with its hour, or the word in its name: `1 September 2011, 14:00`. */
export function meetingDay({ id, data }: Document<'minutes'>, day: (date: string) => string = inWords): string {
  if (!data) return id
  const word = id.slice('minutes/'.length + data.date.length + 1)
  if (word === '') return day(data.date)
  return data.start === undefined ? `${day(data.date)} (${word})` : `${day(data.date)}, ${data.start}`
}

/** The day of a meeting with its weekday. */
export function fullMeetingDay(document: Document<'minutes'>): string {
  return meetingDay(document, fullDate)
}

/** A day with its weekday: `Thursday 1 September 2011`. */
export function fullDate(date: string): string {
  return `${weekday(date)} ${inWords(date)}`
}
