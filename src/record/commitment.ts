/** Clauses that promise something by a day, and the papers that meet them. */
import { type AnyElement, elements } from './block.ts'
import { type IsoDate, lastDay } from './dates.ts'
import type { Document } from './document.ts'
import { find, only, type PublicRecord } from './record.ts'
import type { DataOf } from './schemas/index.ts'

/** A paper whose facts can be read. */
export interface Paper {
  document: Document<'papers'>
  data: DataOf<'papers'>
}

/** A dated promise of the terms in force. */
export interface Commitment {
  clause: Extract<AnyElement, { name: 'Clause' }>
  terms: Document<'terms-of-reference'>
  /** What is written: a day, or a month. */
  due: string
  /** The last day on which it can be met. */
  lastDay: IsoDate
  /** Papers that name the clause in `meets`, whatever their state. */
  papers: readonly Paper[]
}

/** The dated promises of the terms in force, but those that were repealed before they fell due. */
export function commitments(record: PublicRecord): Commitment[] {
  const terms = record.body.data && find(record, 'terms-of-reference', record.body.data.terms)
  const found: Commitment[] = []
  if (!terms) return found
  const papers = papersByClause(record)
  for (const clause of elements(terms.body)) {
    if (clause.name !== 'Clause' || clause.attributes.due === undefined) continue
    const { id, due, repealed } = clause.attributes
    const last = lastDay(due)
    if (repealed !== undefined && repealed <= last) continue
    found.push({ clause, terms, due, lastDay: last, papers: papers.get(id) ?? [] })
  }
  return found
}

/** Papers by each clause that they say they meet. */
function papersByClause(record: PublicRecord): Map<string, Paper[]> {
  const papers = new Map<string, Paper[]>()
  for (const document of only(record.documents.values(), 'papers')) {
    const { data } = document
    for (const id of data?.meets ?? []) {
      const list = papers.get(id)
      if (list) list.push({ document, data: data as DataOf<'papers'> })
      else papers.set(id, [{ document, data: data as DataOf<'papers'> }])
    }
  }
  return papers
}

/** Whether a paper is out, and certainly was by a day: published, and dated no later. */
export function outBy({ data }: Paper, date: IsoDate): boolean {
  return data.status === 'published' && data.date !== undefined && lastDay(data.date) <= date
}
