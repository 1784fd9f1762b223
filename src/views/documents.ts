/** Lists of papers, terms, organisations, topics, definitions and pathfinders. */
import { compare, type Document, type Heading, type IsoDate, type Kind, only } from '../record/index.ts'
import { factsOf, isInForce } from './document-facts.ts'
import type { Fact } from './facts.ts'
import { type Fold, folds, LONG, letterOf } from './folds.ts'
import { type Named, named, type Site } from './site.ts'
import { hasThread, meetingsSummary, threadSummary } from './thread.ts'

/** A document in a list. */
export interface Row extends Named {
  facts: Fact[]
  /** How long its thread in the record is, or of a paper at how many meetings it was spoken of, and when last. */
  thread?: string | undefined
  /** Of a paper, its day; empty where none is recorded. */
  day?: IsoDate | undefined
}

/** The documents of a kind, as a list. */
export function rows(kind: Kind, site: Site): Row[] {
  return [...only(site.record.documents.values(), kind)]
    .map((document) => ({ document, row: rowOf(document as Document, site) }))
    .sort((a, b) => past(a.document, site) - past(b.document, site) || a.row.name.localeCompare(b.row.name, 'en'))
    .map(({ row }) => row)
}

/** The documents of a kind, in parts where they are many: papers by their year, the latest first; all others by their first letter. */
export function rowParts(kind: Kind, site: Site): Fold<Row>[] {
  const all = rows(kind, site)
  if (all.length <= LONG) return [{ name: '', rows: all }]
  if (kind === 'papers')
    return folds(
      all.toSorted((a, b) => compare(b.day ?? '', a.day ?? '')),
      ({ day = '' }) => day,
    )
  return [...Map.groupBy(all, ({ name }) => letterOf(name))].map(([name, rows]) => ({ name, rows }))
}

function rowOf(document: Document, site: Site): Row {
  const summary = hasThread(document) ? threadSummary : document.kind === 'papers' ? meetingsSummary : undefined
  const { date: day = '' } = (document.kind === 'papers' && document.data ? document.data : {}) as { date?: IsoDate }
  return { ...named(site, document), day, facts: factsOf(document, site), thread: summary?.(document, site) }
}

/** Terms that are not in force come last. */
function past(document: Document, site: Site): number {
  return isInForce(document, site) === false ? 1 : 0
}

/** The headings that the contents of a page list. */
export function headingsOf({ body }: Document): Heading[] {
  return body.filter((block): block is Heading => block.type === 'heading' && block.depth <= 2)
}
