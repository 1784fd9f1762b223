/** Who can be matched with which pathfinder: what the record says before anything is reckoned. */
import {
  compare,
  type Declaration,
  type Document,
  find,
  heldWhileBuddy,
  type IsoDate,
  membersOn,
  only,
  type PublicRecord,
} from '../record/index.ts'
import { metresBetween } from './travel.ts'

/** A member, and how many pathfinders they buddy already. */
export interface Candidate {
  /** The short id of the person. */
  id: string
  load: number
}

/** A member who may be the buddy of a pathfinder. */
export interface Pair {
  /** 1 for a first choice; `undefined` where the member did not ask for it. */
  rank: number | undefined
  /** 0 for a first choice, 1 for a second; one more than the lowest choice of all for a member who did not ask. */
  regret: number
  /** The way one way, in metres; `undefined` where nobody can say. */
  metres: number | undefined
}

/** An interest that keeps a member from a pathfinder. */
export interface Exclusion {
  member: string
  pathfinder: Document<'pathfinders'>
  declaration: Declaration
  /** The position of the interest in the declaration's list. */
  index: number
}

/** What is to be reckoned. */
export interface Question {
  /** The first day of the buddying. */
  from: IsoDate
  /** Pathfinders that have no buddy from that day on, by id. */
  pathfinders: readonly Document<'pathfinders'>[]
  /** The members of that day, by id. */
  members: readonly Candidate[]
  /** For each pathfinder, each member: `undefined` where an interest excludes them. */
  pairs: readonly (readonly (Pair | undefined)[])[]
  excluded: readonly Exclusion[]
  /** The regret of a member who did not ask. */
  unasked: number
}

/** A day after all others: a buddying lasts until somebody ends it. */
const EVER: IsoDate = '9999-12-31'

/**
 * Reads the question from a record.
 * @param from the first day of the buddying
 * @param asOf declarations signed by then are heeded
 */
export function questionOf(record: PublicRecord, from: IsoDate, asOf: IsoDate): Question {
  const all = [...only(record.documents.values(), 'pathfinders')]
  const lasting = all.flatMap(({ data }) => data?.buddies.filter(({ until }) => !until || until >= from) ?? [])
  const matched = new Map<string, number>()
  for (const { member } of lasting) matched.set(member, (matched.get(member) ?? 0) + 1)
  const members = membersOn(record, from)
    .map(({ person }) => ({ id: person, load: matched.get(person) ?? 0 }))
    .sort((a, b) => compare(a.id, b.id))
  const pathfinders = all.filter(({ data }) => data && !data.buddies.some((one) => lasting.includes(one)))
  const ranks = all.flatMap(({ data }) => data?.preferences.map(({ rank }) => rank) ?? [])
  const unasked = ranks.reduce((a, b) => Math.max(a, b), 0)
  const excluded: Exclusion[] = []
  const pairs = pathfinders.map((pathfinder) =>
    members.map(({ id }): Pair | undefined => {
      const interest = interestOf(id, pathfinder, record, from, asOf)
      if (interest) {
        excluded.push({ member: id, pathfinder, ...interest })
        return undefined
      }
      const rank = pathfinder.data?.preferences.find(({ member }) => member === id)?.rank
      const metres = metresBetween(find(record, 'people', id)?.data?.place, pathfinder.data?.place)
      return { rank, regret: rank === undefined ? unasked : rank - 1, metres }
    }),
  )
  return { from, pathfinders, members, pairs, excluded, unasked }
}

/** The interest for which a member can't be the buddy of a pathfinder, by the same measure as the rule on buddies. */
function interestOf(
  member: string,
  { data }: Document<'pathfinders'>,
  record: PublicRecord,
  from: IsoDate,
  asOf: IsoDate,
) {
  if (data?.organisation === undefined) return undefined
  return heldWhileBuddy({ member, from, end: EVER }, data.organisation, asOf, record)
}
