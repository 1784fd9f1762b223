import type { Exception, PublicRecord } from '../record/index.ts'
import { location } from './location.ts'
import { printable } from './printable.ts'

/** What makes an exception of a record the suppression of a result: its reason, who approved it, and where it stands. */
export function suppressions(record: PublicRecord): (exception: Exception) => object {
  const { data, file, where } = record.exceptions
  const places = new Map((data ?? []).map((exception, n) => [exception, where([n])]))
  return (exception) => {
    const { reason, approvedBy, recorded, expires } = exception
    const span = places.get(exception)
    return {
      kind: 'external',
      status: 'accepted',
      justification: printable(reason),
      ...(span ? { location: location(file, span) } : {}),
      properties: { approvedBy: printable(approvedBy), recorded, ...(expires === undefined ? {} : { expires }) },
    }
  }
}
