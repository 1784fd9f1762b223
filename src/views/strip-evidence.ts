/** The documents by which a clause is judged. */
import {
  compare,
  type DataOf,
  type Document,
  datedOn,
  type IsoDate,
  lazy,
  only,
  type PublicRecord,
} from '../record/index.ts'
import type { Clause } from './clauses.ts'
import type { CourseView } from './judgement.ts'
import type { Site } from './site.ts'

/** They come by their days: of papers, where the clause has a day, those that are to meet it. */
export function evidenceOf({ attributes }: Clause, courses: readonly CourseView[], { record, asOf }: Site) {
  const kinds = new Set(courses.flatMap(({ evidence }) => evidence))
  return dated(record).filter(({ document, day }) => {
    if (day > asOf || !kinds.has(document.kind as 'minutes')) return false
    if (document.kind !== 'papers') return true
    const { status, meets } = document.data as DataOf<'papers'>
    return status === 'published' && (attributes.due === undefined || meets.includes(attributes.id))
  })
}

/** Minutes of meetings that were held, declarations and papers that have a date, in the order of their days. */
const dated = lazy(({ documents, meetings }: PublicRecord): { document: Document; day: IsoDate }[] => {
  const all = [...documents.values()]
  const held = meetings.filter(({ isHeld }) => isHeld).map(({ document }) => document as unknown as Document)
  return [...held, ...only(all, 'interests'), ...only(all, 'papers')]
    .flatMap((one) => {
      const document = one as Document
      const day = datedOn(document)
      return day === undefined ? [] : [{ document, day }]
    })
    .sort((a, b) => compare(a.day, b.day))
})
