/** What ends the page of every document. */
import type { Document } from '../record/index.ts'
import { type Beside, besideOf } from './attachments.ts'
import { type Backlinks, backlinks } from './backlinks.ts'
import { type Citation, citationOf } from './citation.ts'
import { historyOf, type PageHistory } from './history.ts'
import type { Site } from './site.ts'

/** What links to a document, when it was changed, and how it is cited. */
export interface DocumentFoot {
  /** Attachments and recordings. */
  beside: Beside | undefined
  backlinks: readonly Backlinks[]
  history: PageHistory
  citation: Citation
}

/** The foot of a document's page; `without` names roles of links that the page lists elsewhere. */
export function footOf(document: Document, site: Site, without?: readonly string[]): DocumentFoot {
  return {
    beside: besideOf(document, site),
    backlinks: backlinks(document.id, site, without),
    history: historyOf(document, site),
    citation: citationOf(document, site),
  }
}
