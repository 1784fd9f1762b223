/** Committees and sub-groups: which terms hold for them, and what they set for themselves. */
import { type Document, shortId } from './document.ts'
import { find, only, type PublicRecord } from './record.ts'

/**
 * The terms of reference in force: those that body.yaml names, if the record has them.
 * Of a committee its own, or else those of what it is part of.
 */
export function termsInForce(record: PublicRecord, body?: string): Document<'terms-of-reference'> | undefined {
  const seen = new Set<string>()
  for (let one = body; one !== undefined && !seen.has(one); ) {
    seen.add(one)
    const data = find(record, 'bodies', one)?.data
    if (data?.terms !== undefined) return find(record, 'terms-of-reference', data.terms)
    one = data?.partOf
  }
  return record.body.data && find(record, 'terms-of-reference', record.body.data.terms)
}

/** The terms of the body itself in all their versions, in the order of their ids. */
export function termsOverTime(record: PublicRecord): Document<'terms-of-reference'>[] {
  const inForce = termsInForce(record)
  return only(record.documents.values(), 'terms-of-reference')
    .filter((one) => one === inForce || bodyOfTerms(record, one) === undefined)
    .toArray()
}

/** The committees, by their ids, for which other terms hold than for the body itself: their own, or those of what they are part of. */
export function withOwnTerms(record: PublicRecord): string[] {
  const main = termsInForce(record)
  return only(record.documents.values(), 'bodies')
    .map((one) => shortId(one))
    .filter((id) => termsInForce(record, id) !== main)
    .toArray()
}

/** Whether terms of reference are in force for the body itself or a committee. */
export function areInForce(record: PublicRecord, terms: Pick<Document, 'id'>): boolean {
  if (termsInForce(record)?.id === terms.id) return true
  return only(record.documents.values(), 'bodies').some(
    ({ data }) => data?.terms !== undefined && `terms-of-reference/${data.terms}` === terms.id,
  )
}

/** The committee whose terms of reference these are: the one that they name, or that names them; `undefined` for the body itself. */
export function bodyOfTerms(record: PublicRecord, { id, data }: Document<'terms-of-reference'>): string | undefined {
  if (data?.body !== undefined) return data.body
  const by = only(record.documents.values(), 'bodies').find(
    (one) => one.data?.terms !== undefined && `terms-of-reference/${one.data.terms}` === id,
  )
  return by && shortId(by)
}

/** Whether there is no such committee in the record, so that nothing can be said of who belongs to it. */
export function isUnknownBody({ documents }: Pick<PublicRecord, 'documents'>, body: string | undefined): boolean {
  return body !== undefined && !documents.has(`bodies/${body}`)
}

/** Within how many days of its day an announced meeting of the body itself, or of a committee, must have minutes. */
export function minutesDays(record: PublicRecord, body?: string): number {
  const own = body === undefined ? undefined : find(record, 'bodies', body)?.data?.policy.minutesDays
  return own ?? record.body.data?.policy.minutesDays ?? 0
}
