/** The best match of a register, found by trying all: from its plain facts, by none of the program's own reckoning but the distance. */
import { metresBetween, type Place } from '../../src/match/travel.ts'
import type { Facts } from './generated.ts'

/** Without a buddy, load, regret, distances not known, metres: the first that differs decides. */
export type Tally = [without: number, load: number, regret: number, unknown: number, metres: number]

/** Whether a member has an interest in a pathfinder's organisation, what it is part of, or a part of it, that had not ended. */
export function conflicted({ members, pathfinders, partOf }: Facts, member: number, pathfinder: number): boolean {
  const wholes = (organisation: number | undefined): number[] =>
    organisation === undefined ? [] : [organisation, ...wholes(partOf[organisation])]
  const own = pathfinders[pathfinder]?.organisation
  return (members[member]?.interests ?? []).some(
    ({ organisation, until }) =>
      !until && own !== undefined && (wholes(own).includes(organisation) || wholes(organisation).includes(own)),
  )
}

/** The best match: for each pathfinder without a buddy the position of its member, -1 where none can. */
export function bestOfAll(facts: Facts): { members: number[]; tally: Tally } {
  const { members, pathfinders } = facts
  const open = pathfinders.flatMap(({ buddy }, n) => (buddy === undefined ? [n] : []))
  const unasked = Math.max(0, ...pathfinders.flatMap(({ choices }) => choices.map(({ rank }) => rank)))
  const load = members.map((_, n) => pathfinders.filter(({ buddy }) => buddy === n).length)
  const place = (at: [number, number] | undefined): Place => ({ name: 'Here', at: at && { lat: at[0], lon: at[1] } })
  const costs = open.map((n) =>
    members.map((member, m): [regret: number, metres: number | undefined] | undefined => {
      if (conflicted(facts, m, n)) return undefined
      const rank = pathfinders[n]?.choices.find((one) => one.member === m)?.rank
      return [rank === undefined ? unasked : rank - 1, metresBetween(place(member.at), place(pathfinders[n]?.at))]
    }),
  )
  let best: { members: number[]; tally: Tally } | undefined
  const chosen: number[] = []
  const go = (sum: Tally) => {
    // More never costs less, so what is dearer already can't become the best.
    if (best && !isLess(sum, best.tally)) return
    const row = costs[chosen.length]
    if (!row) {
      best = { members: [...chosen], tally: sum }
      return
    }
    const [without, loads, regret, unknown, metres] = sum
    for (const [member, cost] of row.entries()) {
      if (!cost) continue
      const before = load[member] ?? 0
      chosen.push(member)
      load[member] = before + 1
      go([
        without,
        loads + before,
        regret + cost[0],
        unknown + (cost[1] === undefined ? 1 : 0),
        metres + (cost[1] ?? 0),
      ])
      load[member] = before
      chosen.pop()
    }
    chosen.push(-1)
    go([without + 1, loads, regret, unknown, metres])
    chosen.pop()
  }
  go([0, 0, 0, 0, 0])
  return best ?? { members: [], tally: [0, 0, 0, 0, 0] }
}

function isLess(a: Tally, b: Tally): boolean {
  const n = a.findIndex((one, m) => one !== b[m])
  return n >= 0 && (a[n] ?? 0) < (b[n] ?? 0)
}
