/** How rules stand for the meetings and posts of committees with terms of their own. */
import { type PublicRecord, withOwnTerms } from '../../record/index.ts'
import { dutyIn } from './duty.ts'
import type { Finding, Rule } from './rule.ts'
import type { Duty } from './standing.ts'

/** The committees of a record, and which files are theirs. */
export class Committees {
  readonly #record: PublicRecord
  /** With `undefined` for the body itself; empty where all have the same terms. */
  readonly #bodies: readonly (string | undefined)[]
  readonly #of = new Map<string, string>()

  constructor(record: PublicRecord) {
    this.#record = record
    const own = withOwnTerms(record)
    this.#bodies = own.length > 0 ? [undefined, ...own] : []
    if (own.length === 0) return
    for (const { file, data } of record.documents.values()) {
      const body = data && 'body' in data ? data.body : undefined
      if (typeof body === 'string' && own.includes(body)) this.#of.set(file, body)
    }
  }

  /** How a rule stands where a finding of it is: in the minutes or posts of which body. `undefined` where all have the same terms. */
  duties(rule: Rule): (finding: Finding) => Duty | undefined {
    const by = new Map(this.#bodies.map((body) => [body, dutyIn(rule, this.#record, body)]))
    return ({ file }) => by.get(this.#of.get(file))
  }
}
