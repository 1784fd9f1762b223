/** Witnesses who are heard in evidence. */
import type { DataOf } from './schemas/index.ts'
import { slug } from './text.ts'

/** Somebody who is heard, and what they declared. */
export type Witness = DataOf<'events'>['witnesses'][number]

/** What a witness is known by within the event: the id of a person, or the name as an id; of a name without Latin letters the place in the list, from 1. */
export function witnessKey({ person, name = '' }: Witness, n: number): string {
  return person ?? (slug(name) || `witness-${n + 1}`)
}
