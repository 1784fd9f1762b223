/** The forward plan: all that lies ahead of the body and its committees, and what was due. */
import { compare, lazy } from '../../record/index.ts'
import type { Site } from '../site.ts'
import { actions } from './actions.ts'
import { commitments } from './commitments.ts'
import { hasEnded, KINDS, type PlanEntry, type PlanKind } from './entry.ts'
import { events } from './events.ts'
import { declarations, explanations } from './lapses.ts'
import { meetings } from './meetings.ts'
import { needs } from './needs.ts'
import { papers } from './papers.ts'
import { putOff } from './put-off.ts'
import { reviews } from './reviews.ts'

/** All entries, by day; those without one come last. The page, the calendar and the table are made of these. */
export const plan = lazy((site: Site): readonly PlanEntry[] =>
  SOURCES.flatMap((entries) => [...entries(site)]).sort(
    (a, b) => compare(a.day ?? LAST, b.day ?? LAST) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  ),
)

/** What entries come from. */
const SOURCES: readonly ((site: Site) => Iterable<PlanEntry>)[] = [
  meetings,
  events,
  putOff,
  actions,
  papers,
  commitments,
  reviews,
  // Once a body or its record has ended, nobody is asked to declare anew.
  (site) => (hasEnded(site) ? [] : declarations(site)),
  explanations,
  needs,
]

const ORDER = Object.keys(KINDS) as readonly PlanKind[]
const LAST = '9'
