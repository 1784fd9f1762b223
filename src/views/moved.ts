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
