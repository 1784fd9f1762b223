/** What a record has that references can lead to. */
import type { Document } from '../document.ts'
import { fragmentOf } from '../fragment.ts'
import type { Meeting } from '../meeting.ts'
import type { Destination } from './destination.ts'

/** What references are looked up in. */
export interface Directory {
  documents: ReadonlyMap<string, Document>
  /** Full ids of actions, deferrals, needs, decisions and announcements. */
  elements: ReadonlyMap<string, Destination>
  /** Paths of pictures, seen from content/. */
  assets: ReadonlySet<string>
}

/** Where each entry of meetings is found, by its full id. */
export function destinations(meetings: readonly Meeting[]): Map<string, Destination> {
  const map = new Map<string, Destination>()
  for (const meeting of meetings) {
    const { actions, decisions, deferrals, needs, interests } = meeting
    for (const entry of [...actions, ...decisions, ...deferrals, ...needs, ...interests]) {
      const fragment = fragmentOf(entry.element)
      if (fragment !== undefined) map.set(entry.id, { document: meeting.id, fragment })
    }
    for (const { id } of meeting.announcements)
      map.set(id, { document: meeting.id, fragment: 'next-meeting-announced' })
  }
  return map
}
