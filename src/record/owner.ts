/** Who can own an action: a person, a post or an organisation. */
import type { Kind } from './schemas/index.ts'

/** The folders whose short ids can own something; where two folders have the same id, the earlier one is meant. */
export const OWNER_KINDS = ['people', 'posts', 'organisations'] as const satisfies readonly Kind[]

/** The id of the document that the short id of an owner means; of a post, where the record has none. */
export function ownerId(id: string, documents: Pick<ReadonlyMap<string, unknown>, 'has'>): string {
  const kind = OWNER_KINDS.find((one) => documents.has(`${one}/${id}`)) ?? 'posts'
  return `${kind}/${id}`
}
