/** The match is the best there is: the same as trying all finds, and proved. */
import { describe, expect, test } from 'vitest'
import { costOf, figures, proves } from '../../src/match/best.ts'
import { PARTS } from '../../src/match/cost.ts'
import { type Answer, type Cost, match, questionOf } from '../../src/match/index.ts'
import { metresBetween } from '../../src/match/travel.ts'
import { bestOfAll, conflicted } from './every.ts'
import { type Facts, FROM, factsOf, registerOf } from './generated.ts'

/** How many registers are made; more with REGISTERS=10000. */
const REGISTERS = Number(process.env.REGISTERS ?? 2600)

const answered = (facts: Facts): Answer => match(questionOf(registerOf(facts), FROM, FROM))
const place = (id: string | undefined) => Number(id?.split('-')[1] ?? -1)

test('it is what trying all finds, in 1,000 registers of up to 8 by 8', () => {
  for (let seed = 0; seed < 1000; seed++) {
    const facts = factsOf(seed)
    const { matches, cost } = answered(facts)
    const { members, tally } = bestOfAll(facts)
    expect([seed, ...matches.map(({ buddy }) => place(buddy?.member))]).toEqual([seed, ...members])
    expect([cost.without, cost.load, cost.regret, cost.unknown, cost.metres].map(Number)).toEqual(tally)
  }
})

test('of 10,000 pairs none has an interest', () => {
  let pairs = 0
  for (let seed = 0; seed < REGISTERS; seed++) {
    const facts = factsOf(seed)
    for (const { pathfinder, buddy } of answered(facts).matches) {
      if (!buddy) continue
      pairs++
      if (conflicted(facts, place(buddy.member), place(pathfinder.id))) expect.unreachable(`seed ${seed}`)
    }
  }
  expect(pairs).toBeGreaterThanOrEqual(10_000)
})

test('equals are told apart the same way, in whichever order the record lists them', () => {
  for (let seed = 0; seed < 200; seed++) {
    const facts = factsOf(seed)
    const choices = facts.pathfinders.map((one) => ({ ...one, choices: one.choices.toReversed() }))
    const turned = { ...facts, pathfinders: choices.toReversed() }
    const members = (of: Facts) => answered(of).matches.map(({ pathfinder, buddy }) => [pathfinder.id, buddy?.member])
    expect(members(turned)).toEqual(members(facts))
  }
})

test('what is left after some have their buddy is matched as it would have been', () => {
  for (let seed = 0; seed < 200; seed++) {
    const facts = factsOf(seed)
    const [first, ...rest] = answered(facts).matches
    if (!first?.buddy) continue
    const { buddy } = first
    const pathfinders = facts.pathfinders.map((one) =>
      `pathfinders/${one.id}` === first.pathfinder.id ? { ...one, buddy: place(buddy.member) } : one,
    )
    const again = answered({ ...facts, pathfinders }).matches
    const [was, now] = [rest, again].map((all) => all.map((one) => one.buddy?.member))
    expect([seed, now]).toEqual([seed, was])
  }
})

describe('the proof', () => {
  /** Whether a cost comes before another; 0 where they are the same. */
  const order = (a: Cost, b: Cost) => {
    const part = PARTS.find((one) => a[one] !== b[one])
    return part === undefined ? 0 : a[part] < b[part] ? -1 : 1
  }
  const total = (costs: readonly Cost[]): Cost =>
    Object.fromEntries(PARTS.map((part) => [part, costs.reduce((sum, one) => sum + one[part], 0n)])) as Cost

  test('can be checked by hand: all figures make the cost, and those of members are not above nothing', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { proof, cost } = answered(factsOf(seed))
      const members = proof.members.map(({ figure }) => figure)
      expect(total([...proof.pathfinders, ...members])).toEqual(cost)
      for (const one of members) expect(order(one, total([]))).toBeLessThanOrEqual(0)
    }
  })

  const table = {
    columns: 3,
    without: [100n, 100n],
    costs: [
      [1n, 5n, undefined],
      [1n, undefined, 9n],
    ],
  }
  const best = [1, 0]

  test('holds for the best choice alone', () => {
    expect(proves(table, best, figures(table, best))).toBe(true)
    for (const chosen of [
      [0, 2],
      [0, -1],
      [-1, 0],
      [1, 2],
    ])
      expect(proves(table, chosen, figures(table, chosen))).toBe(false)
  })

  test('fails where a figure is wrong', () => {
    const { rows, columns } = figures(table, best)
    expect(proves(table, best, { rows: rows.map((one) => one + 1n), columns })).toBe(false)
    expect(proves(table, best, { rows, columns: columns.map((one) => one - 1n) })).toBe(false)
    expect(proves(table, best, { rows: [rows[0] ?? 0n, 101n], columns })).toBe(false)
    expect(proves(table, best, { rows: [4n, 0n], columns: [1n, 1n, 0n] })).toBe(false)
  })

  test.each([
    ['a column twice', [0, 0]],
    ['a pair that is not allowed', [2, 0]],
  ])('has no cost for %s', (_, chosen) => expect(costOf(table, chosen)).toBeUndefined())
})

test('a register of sixty pathfinders and twenty members is matched too', () => {
  const facts = factsOf(1, 20)
  const [member, pathfinder] = [facts.members[0], facts.pathfinders[0]]
  if (!member || !pathfinder) throw new Error('the register is empty')
  const many = {
    partOf: facts.partOf,
    members: Array.from({ length: 20 }, (_, n) => ({ ...member, id: `member-${n}`, interests: [] })),
    pathfinders: Array.from({ length: 60 }, (_, n) => ({ ...pathfinder, id: `pathfinder-${n}`, buddy: undefined })),
  }
  const loads = Map.groupBy(answered(many).matches, ({ buddy }) => buddy?.member)
  expect([...loads.values()].map((of) => of.length)).toEqual(Array(20).fill(3))
})

test.each([
  ['London to Manchester', [51.5074, -0.1278, 53.4808, -2.2426], 262],
  ['across the date line', [0, 179, 0, -179], 222],
  ['from pole to pole', [90, 0, -90, 0], 20_015],
  ['nowhere', [51, 0, 51, 0], 0],
])('the way %s', (_, [a = 0, b = 0, c = 0, d = 0], km) => {
  const metres = metresBetween({ name: 'a', at: { lat: a, lon: b } }, { name: 'b', at: { lat: c, lon: d } })
  expect(Math.round((metres ?? 0) / 1000)).toBe(km)
})
