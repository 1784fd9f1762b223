/** How old what a calendar says is: RFC 5545 asks for the time at which it was written. */
import { type IsoDate, isDate } from '../record/index.ts'
import type { Site } from '../views/site.ts'

/**
 * The day on which documents were last written, as far as they say so: the latest of their own days and their change
 * notes that has come. Where they name none, the day of the site.
 * @param ids ids of documents, or of what stands in them: `minutes/2026-05-13`, `minutes/2026-05-13/3`
 */
export function stampOf(ids: readonly (string | undefined)[], site: Pick<Site, 'record' | 'asOf'>): IsoDate {
  const days = ids.flatMap((id) => (id === undefined ? [] : daysOf(id, site)))
  return (
    days.reduce((last, day) => (last === undefined || day > last ? day : last), undefined as IsoDate | undefined) ??
    site.asOf
  )
}

function daysOf(id: string, { record, asOf }: Pick<Site, 'record' | 'asOf'>): IsoDate[] {
  const [whole = ''] = id.split('#')
  const document = record.documents.get(whole) ?? record.documents.get(whole.split('/').slice(0, 2).join('/'))
  const {
    date,
    from,
    signed,
    updates = [],
  } = (document?.data ?? {}) as Partial<Record<string, unknown>> & {
    updates?: readonly { date: IsoDate }[]
  }
  return [date, from, signed, ...updates.map((one) => one.date)].flatMap((day) =>
    typeof day === 'string' && isDate(day) && day <= asOf ? day : [],
  )
}
