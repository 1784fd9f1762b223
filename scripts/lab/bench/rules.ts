/** What each rule costs, and how that grows with the record: no rule may be quadratic. */
import { readArchive } from '../../../src/archive/read.ts'
import { ROOT } from '../../../src/archive/settings.ts'
import { dutyOf, RULES, type Rule } from '../../../src/rules/index.ts'
import type { Part } from './part.ts'
import { median } from './result.ts'
import { table, thousands } from './table.ts'
import type { Workshop } from './workshop.ts'

/** One rule's time on records of growing size, in milliseconds. */
export interface RuleCost {
  rule: string
  milliseconds: number[]
}

/** The cost of all rules on records of some sizes. */
export interface RuleCosts {
  meetings: readonly number[]
  documents: number[]
  costs: RuleCost[]
}

/** The part that measures every rule by itself on records of three sizes, in this process, each the median of some runs on a record just read. */
export const rules: Part<RuleCosts> = {
  about: 'each rule by itself, on N, four times N and sixteen times N meetings',
  sized: true,
  async *measure(workshop, sizes) {
    for (const size of sizes) yield ruleCosts(workshop, [size, size * 4, size * 16])
  },
  text: costsText,
}

function ruleCosts(workshop: Workshop, meetings: readonly number[]): RuleCosts {
  const costs = RULES.map(({ id }): RuleCost => ({ rule: id, milliseconds: [] }))
  const documents: number[] = []
  for (const size of meetings) {
    const written = workshop.record(size)
    documents.push(written.documents)
    // Read anew for each run, as the check does: what a rule keeps of a record makes no later run of it quicker.
    const taken = Array.from({ length: workshop.runs + 1 }, () => {
      const { record } = readArchive(written.content, ROOT)
      return RULES.map((rule) => time(rule, record))
    })
    // The first finds code that is not compiled yet.
    for (const [n, { milliseconds }] of costs.entries())
      milliseconds.push(median(taken.slice(1).map((run) => run[n] ?? 0)))
  }
  return { meetings, documents, costs }
}

function time(rule: Rule, record: Parameters<Rule['check']>[0]): number {
  const duties = new Map(RULES.map((one) => [one.id, dutyOf(one, record)]))
  const outcome = {
    known: new Map(RULES.map((one) => [one.id, one])),
    duty: (id: string) => duties.get(id),
    unexplainable: new Set<string>(),
    failed: new Set<string>(),
    explained: () => [],
    isClean: () => true,
  }
  const start = performance.now()
  for (const _ of rule.check(record, '2026-11-23', outcome));
  return performance.now() - start
}

/** The costs as a table: milliseconds at each size, and how much more the largest takes for each document than the smallest. */
function costsText({ meetings, documents, costs }: RuleCosts): string {
  const head = ['rule', ...meetings.map((size) => `${thousands(size)} minutes`), 'a document, largest ÷ smallest']
  const growth = (documents.at(-1) ?? 1) / (documents[0] ?? 1)
  const row = (name: string, times: readonly number[]) => {
    const ratio = (times.at(-1) ?? 0) / (times[0] || Number.NaN) / growth
    return [name, ...times.map((ms) => `${ms.toFixed(1)} ms`), Number.isFinite(ratio) ? ratio.toFixed(2) : '']
  }
  const all = meetings.map((_, n) => costs.reduce((sum, { milliseconds }) => sum + (milliseconds[n] ?? 0), 0))
  const lines = [...costs]
    .sort((a, b) => (b.milliseconds.at(-1) ?? 0) - (a.milliseconds.at(-1) ?? 0))
    .map(({ rule, milliseconds }) => row(rule, milliseconds))
  return table(head, [row('all rules', all), ...lines])
}
