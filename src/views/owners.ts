/** Whose actions are whose. */
import { type Entry, heldOn, type PublicRecord, type Role } from '../record/index.ts'

/** Actions by the short id of each owner; for a person also those of the posts that they held on the day. */
export function actionsByOwner({ record }: { record: PublicRecord }): Map<string, Entry<'Action'>[]> {
  const byOwner = new Map<string, Entry<'Action'>[]>()
  const add = (id: string, action: Entry<'Action'>) => {
    const list = byOwner.get(id)
    if (!list) byOwner.set(id, [action])
    else if (list.at(-1) !== action) list.push(action)
  }
  const posts = rolesByPost(record)
  for (const action of record.actions.values()) eachOwner(action, posts, (id) => add(id, action))
  return byOwner
}

/** The roles by the short id of their post. */
export function rolesByPost({ roles }: Pick<PublicRecord, 'roles'>): Map<string, Role[]> {
  return Map.groupBy(roles, (role) => role.post)
}

/** Tells the short id of each owner of an action, some perhaps twice: people, posts, and who held these on the day. */
export function eachOwner(
  { element, meeting }: Entry<'Action'>,
  posts: ReadonlyMap<string, readonly Role[]>,
  tell: (id: string) => void,
): void {
  for (const owner of element.attributes.owner ?? []) {
    tell(owner)
    for (const role of posts.get(owner) ?? []) {
      const group = role.is === 'member'
      if (!group && heldOn(role, meeting.date)) tell(role.person)
    }
  }
}
