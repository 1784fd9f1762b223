/** Times in which nobody held a post. */
import { addDays, find, type IsoDate, inWords, type Role, rolesBy } from '../record/index.ts'
import type { Site } from './site.ts'

/**
 * Sentences on the times between the holders of a post, oldest first. A time is only told where its beginning and its
 * end are known; after the last holder the record does not know whether there is another. Posts that several hold have none.
 */
export function vacancies(post: string, site: Site): string[] {
  const { record, judged } = site
  const roles = rolesBy(record.roles).byPost.get(post) ?? []
  if (find(record, 'posts', post)?.data?.group !== false || roles.length === 0) return []
  const told: string[] = []
  let before: Role | undefined
  for (const role of [...roles].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (before?.until !== undefined && role.fromKnown && addDays(before.until, 1) < role.from)
      told.push(between(addDays(before.until, 1), addDays(role.from, -1)))
    if (!before || (before.until !== undefined && (role.until === undefined || role.until > before.until)))
      before = role
  }
  if (before?.until !== undefined && before.until < judged)
    told.push(`From ${inWords(addDays(before.until, 1))} this record names no holder.`)
  return told
}

function between(from: IsoDate, until: IsoDate): string {
  if (from === until) return `Vacant on ${inWords(from)}.`
  return `Vacant from ${inWords(from)} until ${inWords(until)}.`
}
