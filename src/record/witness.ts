/** Witnesses who are heard in evidence. */
import type { DataOf } from './schemas/index.ts'
import { slug } from './text.ts'

/** Somebody who is heard, and what they declared. */
export type Witness = DataOf<'events'>['witnesses'][number]

/** What a witness is known by within the event: the id of a person, or the name as an id. */
export function witnessKey({ person, name = '' }: Witness): string {
  return person ?? slug(name)
}
