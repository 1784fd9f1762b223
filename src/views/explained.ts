/** Why something is not as a rule asks, by what it is about. */
import { lazy } from '../record/index.ts'
import type { Site } from './site.ts'

/** The reason that explains what a rule finds about something, by its full id; nothing where there is none. */
export function explainedAs(rule: string, id: string, { judgement }: Pick<Site, 'judgement'>): string | undefined {
  return reasons(judgement).get(`${rule} ${id}`)
}

const reasons = lazy(({ rules }: Site['judgement']) => {
  const found = new Map<string, string>()
  for (const { rule, subjects, exception } of rules.flatMap(({ explained }) => explained)) {
    const key = `${rule} ${subjects[0]}`
    if (!found.has(key)) found.set(key, exception.reason)
  }
  return found as ReadonlyMap<string, string>
})
