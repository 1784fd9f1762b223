/** What later meetings reported of the actions, deferrals and needs of each topic, person and organisation. */
import { type Document, type Entry, ownerId } from '../record/index.ts'
import { eachOwner, rolesByPost } from '../views/owners.ts'
import type { Site } from '../views/site.ts'
import { MOST } from './atom.ts'

/** Reports by the id of the topic, person or organisation, the latest first. */
export type Reports = ReadonlyMap<string, readonly Entry<'Update'>[]>

/** The reports on all actions that given people own, and on all that is marked with given topics: no more than feeds can tell. */
export function reportsOf(documents: readonly Document[], { record, asOf }: Site): Reports {
  const reports = new Map(documents.map(({ id }) => [id, new Reported()]))
  const posts = rolesByPost(record)
  let open = reports.size
  for (let n = record.meetings.length - 1; n >= 0 && open > 0; n--) {
    const meeting = record.meetings[n] as (typeof record.meetings)[number]
    if (meeting.date > asOf) continue
    for (const update of meeting.updates) {
      const { of } = update.element.attributes
      const action = record.actions.get(of)
      const tell = (id: string) => {
        if (reports.get(id)?.add(update)) open--
      }
      if (action) eachOwner(action, posts, (id) => tell(ownerId(id, record.documents)))
      const deferral = record.deferrals.get(of)
      for (const owner of deferral?.element.attributes.owner ?? []) tell(ownerId(owner, record.documents))
      const { topics = [] } = (action ?? deferral ?? record.needs.get(of))?.element.attributes ?? {}
      for (const topic of topics) tell(`topics/${topic}`)
    }
  }
  return new Map([...reports].map(([id, { updates }]) => [id, updates]))
}

/** The reports of one topic or person, until enough meetings have made some. */
class Reported {
  readonly updates: Entry<'Update'>[] = []
  #meetings = 0

  /** Adds one of the same meeting as the last, or of an earlier one; gives whether this meeting was one more than enough. */
  add(update: Entry<'Update'>): boolean {
    if (this.#meetings > MOST) return false
    if (this.updates.at(-1)?.meeting !== update.meeting) this.#meetings++
    if (this.#meetings > MOST) return true
    if (this.updates.at(-1) !== update) this.updates.push(update)
    return false
  }
}
