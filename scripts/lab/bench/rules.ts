/** What each rule costs, and how that grows with the record: no rule may be quadratic. */
import { join } from 'node:path'
import { readArchive } from '../../../src/archive/read.ts'
import { ROOT } from '../../../src/archive/settings.ts'
import { RULES, type Rule } from '../../../src/rules/index.ts'
import { writeRecord } from '../corpus/write.ts'
import { median } from './result.ts'

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

/** Each size is four times the one before it. */
export const sizesFrom = (meetings: number): number[] => [meetings, meetings * 4, meetings * 16]

/**
 * Measures every rule by itself on records of three sizes, in this process, each the median of some runs.
 * @param folder where the records are written
 */
export async function ruleCosts(folder: string, meetings: number, seed: number, runs: number): Promise<RuleCosts> {
  const sizes = sizesFrom(meetings)
  const costs = RULES.map(({ id }): RuleCost => ({ rule: id, milliseconds: [] }))
  const documents: number[] = []
  for (const size of sizes) {
    const content = join(folder, `record-${size}`)
    documents.push(writeRecord(content, size, seed).documents)
    const { record } = readArchive(content, ROOT)
    for (const [n, rule] of RULES.entries()) {
      const taken = Array.from({ length: runs + 1 }, () => time(rule, record))
      // The first finds caches of the record empty, and code that is not compiled yet.
      costs[n]?.milliseconds.push(median(taken.slice(1)))
    }
  }
  return { meetings: sizes, documents, costs }
}

function time(rule: Rule, record: Parameters<Rule['check']>[0]): number {
  const outcome = { known: new Set(RULES.map(({ id }) => id)), unexplainable: new Set<string>(), used: () => true }
  const start = performance.now()
  for (const _ of rule.check(record, '2026-11-23', outcome));
  return performance.now() - start
}

/** The costs as a table: milliseconds at each size, and how much more the largest takes for each document than the smallest. */
export function costsText({ meetings, documents, costs }: RuleCosts): string {
  const head = [
    'rule',
    ...meetings.map((size) => `${size.toLocaleString('en-GB')} minutes`),
    'a document, largest ÷ smallest',
  ]
  const growth = (documents.at(-1) ?? 1) / (documents[0] ?? 1)
  const row = (name: string, times: readonly number[]) => {
    const ratio = (times.at(-1) ?? 0) / (times[0] || Number.NaN) / growth
    return [name, ...times.map((ms) => `${ms.toFixed(1)} ms`), Number.isFinite(ratio) ? ratio.toFixed(2) : '']
  }
  const all = meetings.map((_, n) => costs.reduce((sum, { milliseconds }) => sum + (milliseconds[n] ?? 0), 0))
  const lines = [...costs]
    .sort((a, b) => (b.milliseconds.at(-1) ?? 0) - (a.milliseconds.at(-1) ?? 0))
    .map(({ rule, milliseconds }) => row(rule, milliseconds))
  return [head, head.map(() => '---'), row('all rules', all), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
