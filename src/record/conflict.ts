/** Where an item of a meeting concerns an organisation in which somebody present has declared an interest. */
import { type Came, cameTo, wasAt } from './attendance.ts'
import type { Declaration } from './declaration.ts'
import { currentOn, heldInterest } from './interest.ts'
import type { Entry, Item, Meeting } from './meeting.ts'
import { touches } from './organisation.ts'
import { find, holdersOn, type PublicRecord } from './record.ts'

/** Somebody present, and an interest that they had declared by that day and still held. */
export interface Held {
  person: string
  /** The organisation in which the interest lies. */
  organisation: string
  declaration: Declaration
  /** The position of the interest in the declaration's list. */
  index: number
  /** The items for which the person came; `undefined` for all. */
  items: Came['items']
}

/** An interest of somebody present that bears on an item, and what the minutes say of it. */
export interface Conflict extends Held {
  /** The organisation that the item concerns: the same, or one that it is part of, or a part of it. */
  concerned: string
  /** Where the minutes say how it was handled: in the item itself, or before it. */
  handled: Entry<'Interest'> | undefined
}

/** The interests of all who were present, by the declarations that counted on the day of the meeting; one for each person and organisation. */
export function heldAt(meeting: Meeting, record: PublicRecord): Held[] {
  const held: Held[] = []
  for (const [person, items] of presentAt(meeting, record)) {
    const declaration = currentOn(record.declarations.get(person), meeting.date)
    if (!declaration) continue
    const seen = new Set<string>()
    for (const [index, interest] of declaration.data.interests.entries()) {
      const { organisation } = interest
      if (organisation === undefined || seen.has(organisation) || !heldInterest(interest, meeting.date)) continue
      seen.add(organisation)
      held.push({ person, organisation, declaration, index, items })
    }
  }
  return held
}

/** The conflicts of an item among the interests held at its meeting, which are the same for all its items. */
export function conflictsOf(item: Item, meeting: Meeting, held: readonly Held[], record: PublicRecord): Conflict[] {
  const concerns = item.marks?.attributes.concerns ?? []
  const conflicts: Conflict[] = []
  for (const one of held) {
    if (!wasAt(one, item)) continue
    const concerned = concerns.find((id) => touches(record, id, one.organisation))
    if (concerned === undefined) continue
    conflicts.push({ ...one, concerned, handled: handling({ ...one, concerned }, item, meeting, record) })
  }
  return conflicts
}

/** Everybody at a meeting as a person, with the items for which they came: who attended or agreed, who was in attendance, and the holder of a post in attendance that only one person holds. */
function presentAt(meeting: Meeting, record: PublicRecord): Map<string, Came['items']> {
  const present = new Map<string, Came['items']>(meeting.named.agreed.map((person) => [person, undefined]))
  const add = (person: string, items: Came['items']) => {
    const before = present.get(person)
    // Who is named twice came for the items of both.
    const isPart = items && (before || !present.has(person))
    present.set(person, isPart ? [...(before ?? []), ...items] : undefined)
  }
  for (const { person, list, items } of cameTo(meeting, record)) {
    if (list === 'attended' || record.documents.has(`people/${person}`)) add(person, items)
    else if (find(record, 'posts', person)?.data?.group === false)
      for (const one of holdersOn(record, person, meeting.date)) add(one, items)
  }
  return present
}

/** The last `<Interest>` up to the end of the item that tells of this person and organisation. One of whose two ids the record doesn't know counts too: it may be meant, and another rule asks for the id. */
function handling(
  { person, organisation, concerned }: Omit<Conflict, 'handled'>,
  item: Item,
  { items, interests }: Meeting,
  { documents }: PublicRecord,
): Entry<'Interest'> | undefined {
  const place = items.indexOf(item)
  return interests.findLast(({ element: { attributes }, item: other }) => {
    if (other && items.indexOf(other) > place) return false
    const who = attributes.member === person
    const what = attributes.organisation === organisation || attributes.organisation === concerned
    if (who) return what || !documents.has(`organisations/${attributes.organisation}`)
    return what && !documents.has(`people/${attributes.member}`)
  })
}
