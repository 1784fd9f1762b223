/** Whom to ask about a finding. */
import type { DataOf, PublicRecord } from '../record/index.ts'
import type { Turn } from './turns.ts'

/** The people that a finding is about: from its subjects, by name. */
export function people({ finding }: Turn, record: PublicRecord): string[] {
  const ids = finding.subjects.flatMap((subject) => {
    const [, interests] = /^interests\/([^/]+)/.exec(subject) ?? []
    const [, person] = /(?:^people|\/attended)\/([^/]+)/.exec(subject) ?? []
    return [interests ?? person ?? []].flat()
  })
  return [...new Set(ids)].map((id) => {
    const data = record.documents.get(`people/${id}`)?.data as DataOf<'people'> | undefined
    return data?.name ?? id
  })
}
