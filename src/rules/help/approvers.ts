/** Who approved an explanation: people and posts of the record, and the authorities that body.yaml names. */
import { holdersOn, type IsoDate, lazy, only, type PublicRecord, plainly, shortId } from '../../record/index.ts'

/** Who a text names as approver. */
export interface Approvers {
  /** Ids of the people named, and of those who held a post that is named on the day. */
  people: ReadonlySet<string>
}

/**
 * Whom a text names: an id or a name, a person with the post ("Ada Finch, Chair"), or an authority.
 * `undefined` where it names nobody that the record knows.
 */
export function approversIn(text: string, day: IsoDate, record: PublicRecord): Approvers | undefined {
  const known = namesOf(record)
  const parts = partsOf(text, known)
  const ids = parts?.flatMap((part) => known.get(normal(part)) ?? [])
  return ids && { people: new Set(ids.flatMap((id) => peopleOf(id, day, record))) }
}

/** Every name and id under which the record knows an approver, as it is written. */
export function approverNames(record: PublicRecord): string[] {
  const { documents, body } = record
  const named = [...only(documents.values(), 'people'), ...only(documents.values(), 'posts')]
  return [...named.flatMap((one) => one.data?.name ?? []), ...(body.data?.authorities ?? [])]
}

/** Name or id → ids of the people and posts of that name; an authority has none. */
const namesOf = lazy((record: PublicRecord): Map<string, string[]> => {
  const names = new Map<string, string[]>()
  const add = (name: string, ...ids: string[]) => names.set(normal(name), [...(names.get(normal(name)) ?? []), ...ids])
  const { documents, body } = record
  for (const one of [...only(documents.values(), 'people'), ...only(documents.values(), 'posts')]) {
    for (const name of [one.id, shortId(one), one.data?.name]) if (name !== undefined) add(name, one.id)
  }
  for (const name of body.data?.authorities ?? []) add(name)
  return names
})

/** The text itself where it is a name, else its two halves at a comma where both are. */
function partsOf(text: string, known: ReadonlyMap<string, string[]>): string[] | undefined {
  if (known.has(normal(text))) return [text]
  for (const { index } of text.matchAll(/,/g)) {
    const halves = [text.slice(0, index), text.slice(index + 1)]
    if (halves.every((half) => known.has(normal(half)))) return halves
  }
  return undefined
}

function normal(name: string): string {
  return plainly(name).replace(/^the /i, '')
}

/** A person, or who holds a post on the day; of a group nobody in particular. */
function peopleOf(id: string, day: IsoDate, record: PublicRecord): string[] {
  const [folder, short = ''] = id.split('/')
  if (folder === 'people') return [short]
  const post = record.documents.get(id)
  return post?.kind === 'posts' && !(post.data as { group?: boolean } | undefined)?.group
    ? holdersOn(record, short, day)
    : []
}
