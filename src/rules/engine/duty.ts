/** Whether a rule applies in a record, and how strict it is: the body's terms decide that, and body.yaml where they leave it open. */
import { isRead, type PublicRecord, termsInForce, withOwnTerms } from '../../record/index.ts'
import { basisOf, groundOf } from './basis.ts'
import type { Rule, Severity } from './rule.ts'
import type { Duty, Ground } from './standing.ts'

/** What body.yaml says of a rule. */
export type Choice = Severity | 'off' | { off: string }

/** What a rule needs to be known by. */
type Known = Pick<Rule, 'id' | 'basis' | 'asking' | 'partOf' | 'follows' | 'promised'>

/**
 * How a rule stands in a record: by the terms of the body itself, or else by those of the first committee with terms of
 * its own that asks for it.
 */
export function dutyOf(rule: Known, record: PublicRecord): Duty {
  const main = dutyIn(rule, record)
  if (main.applies || main.fixed || main.unanswered) return main
  return (
    withOwnTerms(record)
      .map((body) => dutyIn(rule, record, body))
      .find(({ applies }) => applies) ?? main
  )
}

/**
 * How a rule stands for the body itself, or for the meetings and posts of a committee. What the record's integrity asks
 * for always holds. A duty holds where the terms in force have its clause, or minutes its decision; else only where
 * body.yaml says so. Good practice is as body.yaml has it. Where the terms can't be read, nobody can say what they lack, so that all of
 * it holds that body.yaml has no word on.
 */
export function dutyIn(rule: Known, record: PublicRecord, body?: string): Duty {
  const ground = groundOf(rule, record, body)
  if (rule.basis === 'record' || rule.basis === 'comply-or-explain') return { ground, applies: true, fixed: 'record' }
  const choice = choiceOf(rule.id, record)
  if (rule.partOf && !dutyOf(rule.partOf, record).applies) return { ground, applies: false }
  if (body !== undefined && !ground.place && isOfAll(rule, ground)) return dutyIn(rule, record)
  if (ground.place) return { ground, applies: true, fixed: 'duty', ...(choice === 'error' ? { severity: choice } : {}) }
  const alike = choice === undefined ? asPromised(rule, ground, record, body) : undefined
  if (alike) return alike
  if (choice === undefined && ground.id !== undefined && isUnknown(ground, rule, record, body))
    return { ground, applies: true }
  const own: Ground = { kind: ground.id === undefined ? ground.kind : 'good-practice' }
  if (choice === 'error' || choice === 'warning') return { ground: own, applies: true, severity: choice }
  if (choice === 'off') return { ground, applies: false }
  if (choice !== undefined) return { ground, applies: false, why: choice.off }
  if (rule.promised) return { ground: own, applies: rule.promised.until === 'on', unanswered: true }
  return { ground, applies: ground.id === undefined }
}

/** How a rule stands by what body.yaml says of the promised one on the same clause; nothing where it says nothing. */
function asPromised(rule: Known, ground: Ground, record: PublicRecord, body: string | undefined): Duty | undefined {
  const { follows } = rule
  if (!follows || Object.hasOwn(basisOf(record), rule.id)) return undefined
  if (choiceOf(follows.id, record) === undefined && !Object.hasOwn(basisOf(record), follows.id)) return undefined
  const { applies, ...promised } = dutyIn(follows, record, body)
  return applies
    ? { ground: promised.ground, applies, ...(promised.fixed ? { fixed: promised.fixed } : {}) }
    : { ground, applies }
}

/** Whether a rule is of the whole body, committees whose terms are silent on it included: what is promised, the one register, and what is no clause. */
function isOfAll({ promised, partOf, basis }: Known, { kind }: Ground): boolean {
  return kind !== 'clause' || !!promised || !!partOf || basis === 'clause:register'
}

/** What body.yaml says under `rules` of a rule. */
export function choiceOf(rule: string, { body }: Pick<PublicRecord, 'body'>): Choice | undefined {
  const { rules = {} } = body.data ?? body.answers ?? {}
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined
}

/** Whether nobody can say that the record lacks a clause or a decision: what would hold it can't be read, or the body named a clause that there isn't. */
function isUnknown({ kind }: Ground, { id }: Known, record: PublicRecord, body: string | undefined): boolean {
  if (body === undefined && Object.hasOwn(basisOf(record), id)) return true
  if (kind === 'clause') return !termsInForce(record, body)?.readable
  return !record.meetings.every(({ document }) => isRead(document))
}
