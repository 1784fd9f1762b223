/** The topics of what is marked in minutes. */
import type { AnyElement, Item } from '../record/index.ts'

/** The ids of the topics of an element: its own; where it names none, those of its item. */
export function topicsOf({ attributes }: Pick<AnyElement, 'attributes'>, item: Item | undefined): readonly string[] {
  const own = ownTopics({ attributes })
  return [...new Set(own.length > 0 ? own : item?.marks?.attributes.topics)]
}

/** The ids of the topics that an element names itself. */
export function ownTopics({ attributes }: Pick<AnyElement, 'attributes'>): readonly string[] {
  return (attributes as { topics?: readonly string[] }).topics ?? []
}
