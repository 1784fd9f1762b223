/** What an exception is about, and when it is in force. */
import { type IsoDate, inWords } from './dates.ts'
import type { Exception, Subject } from './schemas/index.ts'

/** A subject as one key: an id, or the days of a range. */
export function subjectKey(subject: Subject): string {
  if (typeof subject === 'string') return subject
  const { from = '', until = '' } = subject.minutes
  return `minutes/${from}..${until}`
}

/** A subject in words: an id as it is written, a range as "minutes until 31 December 2012". */
export function subjectWords(subject: Subject): string {
  if (typeof subject === 'string') return subject
  const { from, until } = subject.minutes
  const begin = from ? ` from ${inWords(from)}` : ''
  return `minutes${begin}${until ? `${begin ? ' to' : ' until'} ${inWords(until)}` : ''}`
}

/** Whether a subject is, or holds, what an id means: a document, or something in it. */
export function isWithin(id: string, subject: Subject): boolean {
  if (typeof subject === 'string') return id === subject || id.startsWith(`${subject}/`) || id.startsWith(`${subject}#`)
  const day = dayIn(id)
  const { from = '', until = '9' } = subject.minutes
  return id.startsWith('minutes/') && day !== undefined && from <= day && day <= until
}

/** The day by which an id names minutes or a declaration, also that of something in them. */
export function dayIn(id: string): IsoDate | undefined {
  return /^(?:minutes|interests\/[^/]+)\/(\d{4}-\d{2}-\d{2})(?![\d])/.exec(id)?.[1]
}

/** Whether an exception stands on a day: it is recorded by then, and has not ended. */
export function isInForce({ recorded, expires }: Exception, asOf: IsoDate): boolean {
  return recorded <= asOf && (expires === undefined || asOf <= expires)
}
