/** Clauses that promise something by a day, and the papers that meet them. */
import { type AnyElement, elements } from './block.ts'
import { bodyOfTerms, termsInForce } from './committee.ts'
import { type IsoDate, lastDay } from './dates.ts'
import type { Document } from './document.ts'
import { only, type PublicRecord } from './record.ts'
import type { DataOf } from './schemas/index.ts'

/** A paper whose facts can be read. */
export interface Paper {
  document: Document<'papers'>
  data: DataOf<'papers'>
}

/** A dated promise of the terms. */
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

/**
 * The dated promises of the terms in force, and those that fell due while an
 * earlier version held: a later version can't take back what was already late.
 * Left out are those that were repealed before they fell due, and an earlier
 * version's where the terms in force repeat it with the same day.
 */
export function commitments(record: PublicRecord): Commitment[] {
  const inForce = termsInForce(record)
  if (!inForce?.readable) return []
  const now = new Map(clausesOf(inForce).map(({ attributes }) => [attributes.id, attributes]))
  const papers = papersByClause(record)
  const found: Commitment[] = []
  for (const terms of only(record.documents.values(), 'terms-of-reference')) {
    // What a committee promises is its own.
    if (terms !== inForce && bodyOfTerms(record, terms) !== undefined) continue
    for (const clause of clausesOf(terms)) {
      const { id, due, repealed } = clause.attributes
      if (due === undefined) continue
      const last = lastDay(due)
      if (repealed !== undefined && repealed <= last) continue
      if (terms !== inForce && (!heldAt(terms, last) || isAnswered(now.get(id), last))) continue
      found.push({ clause, terms, due, lastDay: last, papers: papers.get(id) ?? [] })
    }
  }
  return found
}

function clausesOf({ body }: Document<'terms-of-reference'>): Commitment['clause'][] {
  return elements(body).filter((element) => element.name === 'Clause')
}

/** Whether an earlier version certainly held on a day; without a last day nobody can tell. */
function heldAt({ data }: Document<'terms-of-reference'>, date: IsoDate): boolean {
  return data?.until !== undefined && date <= data.until && (data.from === undefined || data.from <= date)
}

/** Whether the terms in force repeat a promise, or repealed it before it fell due. */
function isAnswered(now: Commitment['clause']['attributes'] | undefined, last: IsoDate): boolean {
  if (now?.repealed !== undefined && now.repealed <= last) return true
  return now?.due !== undefined && lastDay(now.due) === last
}

/** Papers by each clause that they say they meet. */
function papersByClause(record: PublicRecord): Map<string, Paper[]> {
  const papers = new Map<string, Paper[]>()
  for (const document of only(record.documents.values(), 'papers')) {
    const { data } = document
    if (!data) continue
    for (const id of data.meets) papers.set(id, [...(papers.get(id) ?? []), { document, data }])
  }
  return papers
}

/** Whether a paper is out, and certainly was by a day: published, and dated no later. */
export function outBy({ data }: Paper, date: IsoDate): boolean {
  return data.status === 'published' && data.date !== undefined && lastDay(data.date) <= date
}
