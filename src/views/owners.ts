/** Whose actions are whose. */
import { type Entry, heldOn, type PublicRecord } from '../record/index.ts'

/** Actions by the short id of each owner; for a person also those of the posts that they held on the day. */
export function actionsByOwner({ record }: { record: PublicRecord }): Map<string, Entry<'Action'>[]> {
  const byOwner = new Map<string, Entry<'Action'>[]>()
  const add = (id: string, action: Entry<'Action'>) => {
    const list = byOwner.get(id)
    if (!list) byOwner.set(id, [action])
    else if (list.at(-1) !== action) list.push(action)
  }
  const posts = Map.groupBy(record.roles, (role) => role.post)
  for (const action of record.actions.values()) {
    const { date } = action.meeting
    for (const owner of action.element.attributes.owner ?? []) {
      add(owner, action)
      for (const role of posts.get(owner) ?? []) {
        const group = role.is === 'member'
        if (!group && heldOn(role, date)) add(role.person, action)
      }
    }
  }
  return byOwner
}
