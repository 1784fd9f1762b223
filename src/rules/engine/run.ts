/** Runs rules over a record: collects, explains, sorts. */
import { archived, type Exception, type IsoDate, lazy, type PublicRecord } from '../../record/index.ts'
import { asking } from './asking.ts'
import { groundName } from './basis.ts'
import { Committees } from './committees.ts'
import { byPlace, type Diagnostic } from './diagnostic.ts'
import { dutyOf } from './duty.ts'
import { Explanations } from './explanations.ts'
import type { Finding, Outcome, Rule } from './rule.ts'
import type { Duty } from './standing.ts'
import { Told } from './told.ts'

/** A finding that exceptions.yaml explains. */
export interface Explained {
  diagnostic: Diagnostic
  exception: Exception
}

/** A rule that threw: the fault is the rule's own, not the record's. */
export interface RuleFault {
  rule: string
  error: unknown
}

/** What the rules found. */
export interface Verdict {
  asOf: IsoDate
  /** How many documents the record has. */
  documents: number
  diagnostics: Diagnostic[]
  explained: Explained[]
  faults: RuleFault[]
}

/** Rules whose findings no exception can explain: a document that can't be read or isn't safe, or that was changed in silence, is no question of policy. */
export const UNEXPLAINABLE: ReadonlySet<string> = new Set([
  'document-shape',
  'safe-content',
  'written-is-read',
  'sealed-text',
  'history-kept',
  'exception-in-force',
])

/**
 * Judges a record on a day. An exception explains a finding of its rule with
 * one of its subjects, as long as it has not expired. What is older than
 * `rulesFrom` is asked for its integrity only. A rule that throws is reported
 * as that rule's fault, and the rest go on.
 */
export function runRules(rules: readonly Rule[], record: PublicRecord, asOf: IsoDate): Verdict {
  const verdict: Verdict = { asOf, documents: record.documents.size, diagnostics: [], explained: [], faults: [] }
  const explanations = new Explanations(record, asOf)
  const isAsked = duties(record, asOf)
  const committees = committeesOf(record)
  const stands = new Map(rules.map((rule): [string, Duty] => [rule.id, dutyOf(rule, record)]))
  const failed = new Set<string>()
  const outcome: Outcome = {
    known: new Map(rules.map((rule) => [rule.id, rule])),
    unexplainable: UNEXPLAINABLE,
    duty: (id) => stands.get(id),
    failed,
    explained: (rule, subject) => explanations.used(rule, subject),
    isClean: () => !verdict.diagnostics.some(({ severity }) => severity === 'error'),
  }
  for (const rule of [...rules].sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false))) {
    const duty = stands.get(rule.id) ?? dutyOf(rule, record)
    const told = new Told(rule, groundName(duty.ground), duty.severity)
    if (duty.unanswered) told.add(asking(rule, rules, record))
    if (!duty.applies) {
      verdict.diagnostics.push(...told.all())
      continue
    }
    try {
      const own = committees.duties(rule)
      for (const finding of rule.check(record, asOf, outcome)) {
        if (!isAsked(rule, finding)) continue
        const here = own(finding)
        if (here && !here.applies) continue
        const basis = here && groundName(here.ground)
        const reach = UNEXPLAINABLE.has(rule.id) ? undefined : explanations.of(rule, finding)
        if (!reach) {
          told.add(finding, basis)
          continue
        }
        const diagnostic = told.stamp(finding, basis)
        explanations.use(reach, diagnostic)
        verdict.explained.push({ diagnostic, exception: reach.exception })
      }
    } catch (error) {
      failed.add(rule.id)
      verdict.faults.push({ rule: rule.id, error })
    }
    verdict.diagnostics.push(...told.all())
  }
  verdict.diagnostics.sort(byPlace)
  verdict.explained.sort((a, b) => byPlace(a.diagnostic, b.diagnostic))
  return verdict
}

/** The same on every day. */
const committeesOf = lazy((record: PublicRecord) => new Committees(record))

/** Which findings are told: of archive only those of rules that stand on the record's integrity, and those about a day since then. */
function duties(record: PublicRecord, asOf: IsoDate): (rule: Rule, finding: Finding) => boolean {
  const from = record.body.data?.rulesFrom ?? ''
  // A day to come, which is an error, takes no duty away.
  if (from === '' || from > asOf) return () => true
  const archive = new Set(archived(record).map(({ file }) => file))
  return ({ basis }, { file, day }) => basis === 'record' || (day === undefined ? !archive.has(file) : day >= from)
}
