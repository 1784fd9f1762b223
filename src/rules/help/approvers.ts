/** Who approved an explanation: people and posts of the record, and the authorities that body.yaml names. */
import {
  type Document,
  find,
  heldOn,
  holdersOn,
  type IsoDate,
  inWords,
  isPlaceholder,
  lazy,
  only,
  type PublicRecord,
  plainly,
  printedName,
  rolesBy,
  shortId,
} from '../../record/index.ts'
import { personName } from './names.ts'
import { suspendedDuring } from './suspensions.ts'
import { rolesCanBeRead } from './unread.ts'

/** Who a text names as approver. */
export interface Approvers {
  /** Ids of the people named, and of those who held a post that is named on the day. */
  people: ReadonlySet<string>
  /** Those named that could not approve on the day, each with why, after the name: a group, who had left. */
  unfit: readonly { name: string; why: string }[]
}

/**
 * Whom a text names: an id or a name, a person with the post ("Ada Finch, Chair"), or an authority.
 * `undefined` where it names nobody that the record knows.
 */
export function approversIn(text: string, day: IsoDate, record: PublicRecord): Approvers | undefined {
  const known = namesOf(record)
  const parts = partsOf(text, known)
  const ids = parts?.flatMap((part) => known.get(normal(part)) ?? [])
  const people = ids?.filter((id) => id.startsWith('people/')) ?? []
  return (
    ids && {
      people: new Set(ids.flatMap((id) => peopleOf(id, day, record))),
      // Beside a person, a post only says what that person is.
      unfit: (people.length > 0 ? people : ids).flatMap((id) => unfit(id, day, record) ?? []),
    }
  )
}

/** Every name and id under which the record knows an approver, as it is written. */
export function approverNames(record: PublicRecord): string[] {
  const { documents, body } = record
  const named = [...only(documents.values(), 'people'), ...only(documents.values(), 'posts')]
  return [...named.flatMap((one) => printed(one, documents) ?? []), ...(body.data?.authorities ?? [])]
}

/** Name or id → ids of the people and posts of that name; an authority has none. */
const namesOf = lazy((record: PublicRecord): Map<string, string[]> => {
  const names = new Map<string, string[]>()
  const add = (name: string, ...ids: string[]) => names.set(normal(name), [...(names.get(normal(name)) ?? []), ...ids])
  const { documents, body } = record
  for (const one of [...only(documents.values(), 'people'), ...only(documents.values(), 'posts')]) {
    const called = new Set([one.id, shortId(one), one.data?.name, printed(one, documents)])
    for (const name of called) if (name !== undefined) add(name, one.id)
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

/** The name as it is printed, with what tells people from others of that name. */
function printed(
  one: Document<'people'> | Document<'posts'>,
  documents: PublicRecord['documents'],
): string | undefined {
  return one.data && one.kind === 'people' ? printedName(one as Document<'people'>, documents) : one.data?.name
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

/** Why a person or post could not approve on a day, if so. Where a first day is not known, a role may have begun before. */
function unfit(id: string, day: IsoDate, record: PublicRecord): Approvers['unfit'][number] | undefined {
  const [folder, short = ''] = id.split('/')
  if (folder === 'people') {
    const roles = rolesBy(record.roles).byPerson.get(short) ?? []
    const isServing = roles.some((role) => heldOn(role, day) || (!role.fromKnown && role.from > day))
    if (isServing || !rolesCanBeRead(record, short)) return undefined
    const suspended = suspendedDuring(roles, { date: day, ends: day })
    if (suspended) return { name: personName(record, short), why: `was ${suspended.words}` }
    return { name: personName(record, short), why: `has no role on ${inWords(day)} that this record shows` }
  }
  const { name = short, group } = find(record, 'posts', short)?.data ?? {}
  if (isPlaceholder(name) || isPlaceholder(short)) return { name, why: 'names nobody' }
  return group ? { name, why: 'is a group, in which nobody in particular approves' } : undefined
}
