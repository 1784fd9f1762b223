/** What later meetings reported of the actions, deferrals and needs of each topic, person and organisation. */
import { type Document, type Entry, ownerId } from '../record/index.ts'
import { eachOwner, rolesByPost } from '../views/owners.ts'
import type { Site } from '../views/site.ts'

/** Reports by the id of the topic, person or organisation, in the order of their meetings. */
export type Reports = ReadonlyMap<string, readonly Entry<'Update'>[]>

/** The reports on all actions that given people own, and on all that is marked with given topics. */
export function reportsOf(documents: readonly Document[], { record }: Site): Reports {
  const reports = new Map(documents.map(({ id }): [string, Entry<'Update'>[]] => [id, []]))
  const posts = rolesByPost(record)
  for (const { updates } of record.meetings) {
    for (const update of updates) {
      const { of } = update.element.attributes
      const action = record.actions.get(of)
      const tell = (id: string) => {
        const told = reports.get(id)
        if (told && told.at(-1) !== update) told.push(update)
      }
      if (action) eachOwner(action, posts, (id) => tell(ownerId(id, record.documents)))
      const deferral = record.deferrals.get(of)
      for (const owner of deferral?.element.attributes.owner ?? []) tell(ownerId(owner, record.documents))
      const { topics = [] } = (action ?? deferral ?? record.needs.get(of))?.element.attributes ?? {}
      for (const topic of topics) tell(`topics/${topic}`)
    }
  }
  return reports
}
