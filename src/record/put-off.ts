/** What was put off or announced at meetings, and no later one took up. */
import type { IsoDate } from './dates.ts'
import { lazy } from './lazy.ts'
import { type Announcement, byBody, type Entry, firstAfter, firstFrom, type Meeting, nextBy } from './meeting.ts'
import { meetingsHeld, meetingsUntil, type PublicRecord, sittings } from './record.ts'

/** Something put off or announced that no later meeting took up or reported on. */
export interface Untaken {
  of: Entry<'Deferral'> | Announcement
  /** Until when it was put off. */
  to: IsoDate | 'next-meeting'
  /** The meeting that should have taken it up, of the same body, if it was held. */
  due: Meeting | undefined
}

/** What meetings by a day put off or announced, and none of them took up later. */
export function* untaken(record: PublicRecord, day: IsoDate): Generator<Untaken> {
  const { taken, named } = whatCame(record)
  const series = byBody(sittings(record, day))
  for (const meeting of meetingsHeld(record, day))
    for (const of of meeting.deferrals) {
      const { to } = of.element.attributes
      if (isLater(taken.get(of.id), meeting, day)) continue
      const isNext = to === 'next-meeting' || to <= meeting.date
      yield { of, to, due: isNext ? nextBy(meeting, day) : firstFrom(series.get(meeting.body) ?? [], to) }
    }
  // What a meeting announced that was called off stays announced.
  for (const meeting of meetingsUntil(record, day))
    for (const of of meeting.announcements) {
      const slug = of.id.slice(of.id.lastIndexOf('/') + 1)
      if (isLater(taken.get(of.id), meeting, day) || isLater(named.get(slug), meeting, day)) continue
      yield { of, to: 'next-meeting', due: nextBy(meeting, day) }
    }
}

/** The meetings that took something up, or had an item of some name, in their order. */
interface Came {
  /** By the full id of a deferral or announcement. */
  taken: ReadonlyMap<string, readonly Meeting[]>
  /** By the id of the item's heading. */
  named: ReadonlyMap<string, readonly Meeting[]>
}

const whatCame = lazy(({ meetings }: Pick<PublicRecord, 'meetings'>): Came => {
  const taken = new Map<string, Meeting[]>()
  const named = new Map<string, Meeting[]>()
  const add = (to: Map<string, Meeting[]>, id: string, meeting: Meeting) => {
    const list = to.get(id)
    if (list) list.push(meeting)
    else to.set(id, [meeting])
  }
  for (const meeting of meetings) {
    if (!meeting.isHeld) continue
    for (const { heading, marks } of meeting.items) {
      add(named, heading.id, meeting)
      for (const id of marks?.attributes.takes ?? []) add(taken, id, meeting)
    }
    for (const { element } of meeting.updates) add(taken, element.attributes.of, meeting)
  }
  return { taken, named }
})

/** Whether one of these meetings came after another, by a day. */
function isLater(came: readonly Meeting[] | undefined, meeting: Meeting, day: IsoDate): boolean {
  const next = came && firstAfter(came, meeting)
  return next !== undefined && next.date <= day
}
