/** Addresses of what a record publishes, below that of the site. */
import type { Document } from './document.ts'
import type { Addresses, DataOf } from './schemas/index.ts'

/** The address of a document's page. */
export function pageOf({ id }: Pick<Document, 'id'>): string {
  return `${id}/`
}

/** The fragments on a document's page that can be linked to for good. */
export function fragmentsOf(document: Document): string[] {
  const entries =
    document.kind === 'interests' ? ((document.data as DataOf<'interests'> | undefined)?.interests ?? []) : []
  return [...document.fragments.keys(), ...entries.map(({ id }) => `entry-${id}`)]
}

/** The page and the fragment of a place: `minutes/2011-03-17/#action-3`. */
export function partsOf(place: string): { page: string; fragment: string | undefined } {
  const [page = '', fragment] = place.split('#')
  return { page, fragment }
}

/** Moves that are followed one after the other. */
const STEPS = 100

/**
 * Where something that moved stands now, also if it moved more than once;
 * `undefined` where the moves lead round in a circle, or on over more than 100 steps.
 */
export function followed(place: string, { moved }: Pick<Addresses, 'moved'>): string | undefined {
  const passed = new Set<string>()
  let at = place
  while (Object.hasOwn(moved, at)) {
    if (passed.has(at) || passed.size >= STEPS) return undefined
    passed.add(at)
    at = moved[at] as string
  }
  return at
}
