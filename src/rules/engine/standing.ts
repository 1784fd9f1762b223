/** How a rule stands in one record: on what, and whether it is asked. */
import type { Destination } from '../../record/index.ts'

/** The ground of a rule in one record. */
export interface Ground {
  kind: 'clause' | 'decision' | 'record' | 'good-practice' | 'accessibility' | 'comply-or-explain'
  /** Id of the clause or decision. */
  id?: string
  /** Where it stands in the record; absent where these terms have no such clause, or no minutes such a decision. */
  place?: Destination
}

/** How a rule stands in one record. */
export interface Duty {
  ground: Ground
  /** Whether it is asked of this body at all. */
  applies: boolean
  /** Of all its findings, where the body chose it; else each has its own. */
  severity?: 'error' | 'warning'
  /** Why it isn't asked, as body.yaml gives the reason to the public. */
  why?: string
  /** Whether it was promised, and neither the terms nor body.yaml say anything of it. */
  unanswered?: true
  /** Why body.yaml can't change it: it is the record's own, or the terms or a minuted decision ask for it. */
  fixed?: 'record' | 'duty'
}
