/** What moved to another address, or is published no longer. */
import { documentAt, followed, fragmentsOf, partsOf } from '../record/index.ts'
import { href, type Site } from './site.ts'

/** Pages and files that moved: the old address and the one at which it ends, both below the base. */
export function movesOf({ record }: Site): [from: string, to: string][] {
  const { data } = record.addresses
  return Object.keys(data?.moved ?? {}).flatMap((from) => {
    const to = data && !from.includes('#') ? followed(from, data) : undefined
    return to === undefined ? [] : [[from, to] as [string, string]]
  })
}

/** What a page at an old address shows. */
export type OldPage =
  | { kind: 'moved'; href: string; canonical: string }
  | { kind: 'gone' /** Why it is published no longer. */; reason: string }

/** The pages at addresses that lead elsewhere or to nothing today, by these addresses below the base. */
export function oldPages(site: Site): ReadonlyMap<string, OldPage> {
  const moved = movesOf(site).map(([from, to]): [string, OldPage] => {
    const address = href(site, to)
    return [from, { kind: 'moved', href: address, canonical: site.origin + address }]
  })
  const gone = Object.entries(site.record.addresses.data?.gone ?? {}).map(([page, reason]): [string, OldPage] => [
    page,
    { kind: 'gone', reason },
  ])
  // Files have no page of their own, nor have parts of a page.
  return new Map([...moved, ...gone].filter(([page]) => page.endsWith('/')))
}

/** A part of a page that moved, or is published no longer. */
export interface EarlierPart {
  fragment: string
  /** Whether the page has another part under this id today. */
  taken: boolean
  /** Where it is now; none where it is published no longer. */
  href: string | undefined
  /** Why it is published no longer. */
  reason: string
}

/**
 * The parts that a page had under other ids, or had and lost.
 * @param page its address below the base
 */
export function earlierParts(page: string, site: Site): EarlierPart[] {
  const { data } = site.record.addresses
  if (!data) return []
  const document = documentAt(page, site.record)
  return Object.keys({ ...data.moved, ...data.gone }).flatMap((place) => {
    const { page: of, fragment } = partsOf(place)
    // A page that moved took its parts along.
    if (fragment === undefined || (of !== page && followed(of, data) !== page)) return []
    const reason = data.gone[place]
    const to = reason === undefined ? followed(place, data) : undefined
    return [
      {
        fragment,
        taken: document !== undefined && fragmentsOf(document).includes(fragment),
        href: to && href(site, to),
        reason: reason ?? '',
      },
    ]
  })
}
