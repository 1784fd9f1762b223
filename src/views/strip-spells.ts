/** How some rules stood together from day to day. */
import { compare, type IsoDate } from '../record/index.ts'
import { type RuleState, stateBy, worstOf } from './clauses.ts'
import type { ChangeView, CourseView } from './judgement.ts'

/** How they stood from a day on, and what changed on it. */
export interface Change {
  from: IsoDate
  state: RuleState
  begun: readonly ChangeView[]
  ended: readonly ChangeView[]
}

/** The spells of some rules together, from a day on: what was found by then stands in the first. */
export function spellsOf(courses: readonly CourseView[], from: IsoDate): Change[] {
  const steps = courses.flatMap(({ steps }, n) => steps.map((step) => ({ step, n })))
  const byDay = Map.groupBy(
    steps.sort((a, b) => compare(a.step.date, b.step.date)),
    ({ step }) => (step.date < from ? from : step.date),
  )
  const states = new Map<number, RuleState>()
  const standing = new Map<string, ChangeView>()
  const spells = [...byDay].map(([day, of], index): Change => {
    for (const { step, n } of of) states.set(n, stateBy(step))
    if (index === 0)
      for (const { step } of of) {
        for (const one of step.ended) standing.delete(one.key)
        for (const one of step.begun) standing.set(one.key, one)
      }
    const state = worstOf([...states.values()]) ?? 'no-evidence'
    const begun = index === 0 ? [...standing.values()] : of.flatMap(({ step }) => step.begun)
    const ended = index === 0 ? [] : of.flatMap(({ step }) => step.ended)
    return { from: day, state, begun, ended }
  })
  return spells.filter(
    ({ state, begun, ended }, n) => begun.length + ended.length > 0 || state !== spells[n - 1]?.state,
  )
}
