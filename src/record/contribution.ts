/** Who wrote a paper, and what they had declared on its day. */
import type { IsoDate } from './dates.ts'
import type { Declaration } from './declaration.ts'
import { currentOn } from './interest.ts'
import { find, type PublicRecord } from './record.ts'
import { heldOn, isSeat, type RoleIndex, rolesBy } from './role.ts'
import type { DataOf } from './schemas/index.ts'

/** One person's part in a paper. */
export interface Contribution {
  person: string
  /** The list that names the person, or the post held by them, and the place in it. */
  field: 'authors' | 'contributors'
  index: number
  /** Whether the person sat on the body on the day; only members are asked to declare. */
  member: boolean
  /** The declaration that counted on the day. */
  declaration: Declaration | undefined
}

/**
 * The people who wrote a paper or contributed to it, each once, as they stood
 * on a day. A post that one person holds stands for that person; a group does not.
 */
export function contributionsTo(
  paper: Pick<DataOf<'papers'>, 'authors' | 'contributors'>,
  date: IsoDate,
  record: PublicRecord,
): Contribution[] {
  const index = rolesBy(record.roles)
  const found = new Map<string, Contribution>()
  for (const field of ['authors', 'contributors'] as const) {
    for (const [n, id] of paper[field].entries()) {
      const person = personBehind(id, date, index, record)
      if (person === undefined || found.has(person)) continue
      const declaration = currentOn(record.declarations.get(person), date)
      const member = index.byPerson.get(person)?.some((role) => isSeat(role) && heldOn(role, date)) ?? false
      found.set(person, { person, field, index: n, member, declaration })
    }
  }
  return [...found.values()]
}

function personBehind(id: string, date: IsoDate, { byPost }: RoleIndex, record: PublicRecord): string | undefined {
  if (record.documents.has(`people/${id}`)) return id
  if (find(record, 'posts', id)?.data?.group !== false) return undefined
  const holders = (byPost.get(id) ?? []).filter((role) => heldOn(role, date))
  return holders.length === 1 ? holders[0]?.person : undefined
}
