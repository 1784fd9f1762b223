/** What is withheld, as pages say it: why, and until when. */
import {
  type AnyElement,
  fragmentOf,
  inWords,
  isElement,
  type Withheld,
  withheldBy,
  withheldIn,
} from '../record/index.ts'
import { addressOf, type Named, type Site } from './site.ts'
import { titleOf } from './titles.ts'

/** Why something is withheld, without a full stop, and the day of review in words. */
export interface WithheldWords {
  reason: string
  review: string | undefined
}

/** Something that the record withholds. */
export interface WithheldRow extends WithheldWords {
  /** What it is: `An item`, `A decision`. */
  what: string
  at: Named
  /** Whether the day of review is past. */
  isPast: boolean
}

/** Why an element has no words; nothing where it has, or where only a name is withheld. */
export function withheldWords(element: AnyElement): WithheldWords | undefined {
  const found = withheldBy(element)
  if (!found || found.isName) return undefined
  return { reason: said(found.reason), review: found.until && inWords(found.until) }
}

/** All that the record withholds, in the order of the documents. */
export function withheldRows(site: Site): WithheldRow[] {
  return [...withheldIn(site.record.documents.values())].map((one) => withheldRow(one, site))
}

/** Something that the record withholds, as pages list it. */
export function withheldRow({ document, element, reason, until, isName }: Withheld, site: Site): WithheldRow {
  const fragment = isElement(element, 'Item') ? headingOf(document.body, element) : fragmentOf(element)
  return {
    what: isName ? 'The owner of an action' : (WHAT[element.name] ?? 'A passage'),
    at: {
      name: titleOf(document, site.record.documents),
      href: addressOf(site, { document: document.id, fragment }),
    },
    reason: said(reason),
    review: until && inWords(until),
    isPast: until !== undefined && until < site.asOf,
  }
}

const WHAT: Partial<Record<AnyElement['name'], string>> = {
  Item: 'An item of the agenda',
  Decision: 'A decision',
  Action: 'An action',
}

function said(reason: string): string {
  return reason.replace(/[.;,\s]+$/, '')
}

/** The fragment of the heading that an `<Item>` is under. */
function headingOf(body: readonly import('../record/index.ts').Block[], item: AnyElement): string | undefined {
  const heading = body[body.indexOf(item) - 1]
  return heading?.type === 'heading' ? heading.id : undefined
}
