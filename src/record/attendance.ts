/** As what people came to a meeting, and for which of its items. */
import { isArchive } from './archive.ts'
import { lazy } from './lazy.ts'
import type { Item, Meeting } from './meeting.ts'
import { find, type PublicRecord } from './record.ts'
import { heldDuring, isSeat, type Role, rolesBy } from './role.ts'

/**
 * As what somebody came: as the entry in the minutes says, or else as the posts say that they held on that day.
 * `attended` is somebody among the members of whom the record has no seat for that day; `other` came as nothing that
 * the record tells.
 */
export type Part =
  | 'member'
  | 'deputy'
  | 'attended'
  | 'other'
  | 'official'
  | 'secretariat'
  | 'adviser'
  | 'observer'
  | 'witness'
  | 'guest'

/** Somebody who came to a meeting. */
export interface Came {
  /** The short id of a person or post. */
  person: string
  part: Part
  /** Where the minutes name them. */
  list: 'attended' | 'inAttendance'
  /** Their place in that list. */
  index: number
  /** The member for whom a deputy sat in. */
  for: string | undefined
  /** The organisation from which they came. */
  of: string | undefined
  /** When they came, and when they left, where they weren't there from beginning to end. */
  from: string | undefined
  until: string | undefined
  /** The ids of the items for which they came; `undefined` for all. */
  items: readonly string[] | undefined
}

/** Everybody who came to a meeting, in the order of its minutes: who attended, then who was in attendance. */
export function cameTo(meeting: Meeting, record: PublicRecord): Came[] {
  const known = came(record)
  const found = known.get(meeting) ?? readCame(meeting, record)
  known.set(meeting, found)
  return found
}

/**
 * How much minutes say of who came and who stayed away: as they write it, or else all of it. `undefined` where nobody
 * knows, as nobody asked: of archive that doesn't write it.
 */
export function attendanceSaid({ data, document }: Meeting, record: PublicRecord): Meeting['data']['attendance'] {
  return data.attendance ?? (isArchive(document, record) ? undefined : 'complete')
}

/** Whether somebody was there for an item, as far as the minutes tell: hours alone don't say for which items. */
export function wasAt({ items }: Pick<Came, 'items'>, item: Item): boolean {
  return items === undefined || items.includes(item.heading.id)
}

const came = lazy((_: PublicRecord) => new Map<Meeting, Came[]>())

function readCame(meeting: Meeting, record: PublicRecord): Came[] {
  const headings = new Set(meeting.items.map(({ heading }) => heading.id))
  const read = (list: Came['list']) =>
    meeting.data[list].map((entry, index): Came => {
      const { person, from, until, items } = entry
      return {
        person,
        part: 'for' in entry && entry.for !== undefined ? 'deputy' : partOf(entry, list, meeting, record),
        list,
        index,
        for: 'for' in entry ? entry.for : undefined,
        of: 'of' in entry ? entry.of : undefined,
        from,
        until,
        // Where one of them is misspelt, they may have come for any.
        items: items?.every((one) => headings.has(one)) ? items : undefined,
      }
    })
  return [...read('attended'), ...read('inAttendance')]
}

type Entry = Meeting['data'][Came['list']][number]

function partOf(entry: Entry, list: Came['list'], meeting: Meeting, record: PublicRecord): Part {
  if ('as' in entry && entry.as !== undefined) return entry.as
  const held = rolesDuring(entry.person, meeting, record)
  if (list === 'attended') return held.some((is) => isSeat({ is })) ? 'member' : 'attended'
  return held.includes('official') ? 'official' : held.includes('adviser') ? 'adviser' : 'other'
}

/** What the posts of a person are to the body, held on a day of the meeting; or what a post itself is. */
function rolesDuring(id: string, meeting: Meeting, record: PublicRecord): Role['is'][] {
  if (!record.documents.has(`people/${id}`)) {
    const is = find(record, 'posts', id)?.data?.role
    return is === undefined ? [] : [is]
  }
  const roles = rolesBy(record.roles).byPerson.get(id) ?? []
  return roles.filter((role) => heldDuring(role, meeting)).map(({ is }) => is)
}
