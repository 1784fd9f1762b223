/** Documents of a day on which the body, or its record, had ended. */
import { type Document, type IsoDate, inWords, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/**
 * Minutes, declarations, papers and events of the body itself that are later than its
 * last day, `dissolved` or `recordEnds` in body.yaml. A paper that only cites
 * what others published may be later, and so may one of which only the month
 * or year is known, as long as it has begun by then.
 */
export function* afterTheEnd({ body, documents }: PublicRecord): Generator<Finding> {
  const { dissolved, recordEnds } = body.data ?? {}
  const field =
    dissolved !== undefined && (recordEnds === undefined || dissolved <= recordEnds) ? 'dissolved' : 'recordEnds'
  const end = field === 'dissolved' ? dissolved : recordEnds
  if (end === undefined) return
  for (const document of documents.values()) {
    const [path, day] = dayOf(document) ?? []
    if (path === undefined || day === undefined || day <= end.slice(0, day.length)) continue
    yield {
      ...document.at([path]),
      message: `Unexpected day ${day.length === 10 ? inWords(day) : day}, after ${field === 'dissolved' ? 'the body was dissolved' : 'the last day that this record covers'}, ${inWords(end)}`,
      help: ['correct the day, if it is wrong', `if the end is wrong, correct \`${field}\` in body.yaml`],
      explain: 'if it did come later,',
      related: [{ file: body.file, span: body.where([field]), message: 'the last day' }],
      subjects: [document.id],
    }
  }
}

/** The field that dates a document of the body, and its day, month or year. */
function dayOf({ kind, data }: Document): [path: string, day: IsoDate | undefined] | undefined {
  if (!data) return undefined
  // An event may be planned for a day that the record no longer covers.
  if ('attended' in data) return data.status === 'planned' ? undefined : ['date', data.date]
  if ('signed' in data) return ['signed', data.signed]
  return kind === 'papers' && 'held' in data && data.held ? ['date', data.date] : undefined
}
