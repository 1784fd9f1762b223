/** How the rules that stand on clauses stood on any day until now: the record as it is today, judged as of each day. */
import {
  asKnown,
  datedOn,
  earliest,
  type IsoDate,
  judgedOn,
  meetingsHeld,
  type PublicRecord,
  termsOverTime,
  underRules,
} from '../record/index.ts'
import { type Diagnostic, dutyOf, type Evidence, type Finding, type Rule, runRules } from '../rules/index.ts'
import { candidates, candidatesAfterEnd, candidatesOfDuties } from './days.ts'
import { asRecorded } from './recorded.ts'
import { turning } from './turning.ts'
import { keyed } from './turns.ts'

/** The past of a record: of each rule on a clause the days on which what it finds changed. */
export interface Past {
  /** The first day that is told. */
  from: IsoDate
  /** Whether that is as early as the record goes; of a long one only the latest days are judged. */
  isWhole: boolean
  /** By the ids of the rules. A rule that could not judge some day is left out. */
  rules: ReadonlyMap<string, Course>
}

/** The course of one rule. */
export interface Course {
  evidence: readonly Evidence[]
  /** In the order of the days, the first one that of the past. */
  steps: readonly Step[]
}

/** How a rule stood from a day on, and what changed on that day. */
export interface Step {
  date: IsoDate
  /** Whether there was anything that it judges. */
  judges: boolean
  errors: number
  warnings: number
  explained: number
  begun: readonly Change[]
  ended: readonly Change[]
}

/** A finding, or the explanation of one. */
export interface Change {
  /** The same for what begins and what ends. */
  key: string
  message: string
  file: string
  /** Why it is so, where that is explained. */
  reason: string | undefined
}

/** So many documents are looked at, all days taken together: of a long record the latest days are told. */
const WORK = 150_000

/** Rules that turn on more days of the policy; they stand on a clause only where body.yaml says so. */
const LOOKING_AHEAD: ReadonlySet<string> = new Set(['declaration-lapses-soon', 'meeting-held'])

/**
 * The past of a record until a day. What a document of a later day says is not known yet, and an explanation counts
 * from the day on which it was recorded. Only days are judged on which something can change, 30 of them at least.
 */
export function pastOf(all: readonly Rule[], record: PublicRecord, asOf: IsoDate): Past {
  const begins = beginning(record, asOf)
  const judged = asRecorded(record, asOf)
  const rules = all.filter((rule) => !rule.last && isOfClause(rule, record))
  const days = (rules.some(({ id }) => LOOKING_AHEAD.has(id)) ? candidates : candidatesOfDuties)(judged, begins, asOf)
  const most = Math.max(30, Math.floor(WORK / record.documents.size))
  const end = judgedOn(record, asOf)
  const within = [begins, ...days.counted].filter((day) => day <= end).slice(-most)
  const told = [...within, ...candidatesAfterEnd(judged, days, end)]
  const from = told[0] ?? asOf
  const asked = turning(rules.map(plain), days).map((rule) => asOfDay(rule, judged))
  const pasts = new Map(rules.map((rule): [string, Keeper] => [rule.id, new Keeper(rule)]))
  for (const date of told) {
    const verdict = runRules(asked, judged, date)
    for (const { rule } of verdict.faults) pasts.delete(rule)
    const found = Map.groupBy(
      [
        ...verdict.diagnostics.map((finding) => ({ finding, reason: undefined })),
        ...verdict.explained.map(({ diagnostic, exception }) => ({ finding: diagnostic, reason: exception.reason })),
      ],
      ({ finding }) => finding.rule,
    )
    const known = date === from || days.dates.has(date) ? underRules(asKnown(judged, date)) : undefined
    for (const [id, keeper] of pasts) keeper.take(date, found.get(id) ?? [], known)
  }
  return { from, isWhole: from === begins, rules: new Map([...pasts].map(([id, keeper]) => [id, keeper.course()])) }
}

/** The day from which the terms hold, as far as they say so; else that of the first meeting. The record is held to its rules from no earlier day than it says. */
function beginning(record: PublicRecord, asOf: IsoDate): IsoDate {
  const terms = termsOverTime(record).map(({ data }) => data?.from)
  const first = earliest(asOf, meetingsHeld(record, asOf)[0]?.date, ...terms)
  const from = record.body.data?.rulesFrom ?? first
  return earliest(from > first ? from : first, asOf)
}

function isOfClause(rule: Rule, record: PublicRecord): boolean {
  const { applies, ground } = dutyOf(rule, record)
  return applies && (ground.kind === 'clause' || rule.also !== undefined)
}

/** A rule whose findings are told without help: nobody mends the past. */
function plain(rule: Rule): Rule {
  return {
    ...rule,
    *check(...given) {
      for (const finding of rule.check(...given)) yield { ...finding, help: [] }
    },
  }
}

/** A rule that finds nothing in documents of later days, nor about days to come. */
function asOfDay(rule: Rule, { documents }: PublicRecord): Rule {
  const dated = new Map([...documents.values()].map((document) => [document.file, datedOn(document)]))
  const isPast = ({ day, file }: Finding, asOf: IsoDate) => (day ?? '') <= asOf && (dated.get(file) ?? '') <= asOf
  return {
    ...rule,
    *check(record, asOf, outcome) {
      for (const finding of rule.check(record, asOf, outcome)) if (isPast(finding, asOf)) yield finding
    },
  }
}

type Found = { finding: Diagnostic; reason: string | undefined }

/** Keeps the steps of one rule. */
class Keeper {
  readonly #rule: Rule
  readonly #steps: Step[] = []
  #standing = new Map<string, Found>()
  #judges = true

  constructor(rule: Rule) {
    this.#rule = rule
  }

  /** @param known the record as it was known, on days on which that can change */
  take(date: IsoDate, found: readonly Found[], known: PublicRecord | undefined): void {
    const now = keyed(found)
    const before = this.#standing
    if (known) this.#judges = this.#rule.judges?.(known, date) ?? true
    const begun = changes(now, (key, { reason }) => !before.has(key) || before.get(key)?.reason !== reason)
    const ended = changes(before, (key) => !now.has(key))
    this.#standing = now
    const last = this.#steps.at(-1)
    if (last && last.judges === this.#judges && begun.length + ended.length === 0) return
    const open = found.filter(({ reason }) => reason === undefined).map(({ finding }) => finding.severity)
    const errors = open.filter((severity) => severity === 'error').length
    const explained = found.length - open.length
    this.#steps.push({
      ...{ date, judges: this.#judges, errors, warnings: open.length - errors, explained },
      ...{ begun, ended },
    })
  }

  course(): Course {
    return { evidence: this.#rule.evidence ?? [], steps: this.#steps }
  }
}

function changes(of: ReadonlyMap<string, Found>, isNew: (key: string, one: Found) => boolean): Change[] {
  return [...of].flatMap(([key, one]) =>
    isNew(key, one) ? [{ key, message: one.finding.message, file: one.finding.file, reason: one.reason }] : [],
  )
}
