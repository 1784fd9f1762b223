/** What will lapse, as events of a calendar: a day for each declaration and each explanation. */
import { compare } from '../record/index.ts'
import { declarations, explanations } from '../views/plan/lapses.ts'
import type { Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'
import { eventOf } from './plan.ts'

/** All that lapses, by day. */
export function lapses(site: Site): CalendarEvent[] {
  const all = [...declarations(site), ...explanations(site)].map((one) => eventOf(one, site))
  return all.sort((a, b) => compare(a.date + a.id, b.date + b.id))
}
