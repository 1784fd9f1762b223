/** Which findings are told one by one: nobody mends more of one rule in one document at once, and a report has an end. */
import type { Diagnostic } from './diagnostic.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { stamp } from './stamp.ts'

/** So many findings of one rule and severity in one file are told; the rest is counted in one more. */
export const MOST_TOLD = 100

/** For so many findings of one rule the record is searched: each search may go through all of it. */
const SEARCHES = 500

type Rest = Diagnostic & { standsFor: number }

/** The findings of one rule. */
export class Told {
  readonly #rule: Rule
  readonly #basis: string
  readonly #severity: Severity | undefined
  readonly #told: Diagnostic[] = []
  readonly #counts = new Map<string, number>()
  readonly #rest = new Map<string, Rest>()
  #searches = 0

  /** @param severity of all findings, where the body chose it */
  constructor(rule: Rule, basis: string, severity?: Severity) {
    this.#rule = rule
    this.#severity = severity
    this.#basis = basis
  }

  /** Takes a finding: as it is, or counted with others of its file. `basis` is what the rule stands on there, where that differs. */
  add(finding: Finding, basis = this.#basis): void {
    const key = `${this.#severity ?? finding.severity ?? this.#rule.severity}\n${finding.file}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    if (count <= MOST_TOLD) {
      this.#told.push(this.stamp(finding, basis))
      return
    }
    const rest = this.#rest.get(key)
    if (rest) rest.standsFor += 1
    else this.#rest.set(key, { ...this.stamp({ ...rested(finding), help: [HELP] }, basis), standsFor: 1 })
  }

  /** A finding with all that a report prints of it. */
  stamp(finding: Finding, basis = this.#basis): Diagnostic {
    if (typeof finding.help === 'function') this.#searches += 1
    const told = stamp(finding, this.#rule, basis, this.#searches <= SEARCHES)
    return this.#severity ? { ...told, severity: this.#severity } : told
  }

  /** What is told: of each file the first hundred errors and warnings, and how many more there are. */
  all(): Diagnostic[] {
    return [...this.#told, ...[...this.#rest.values()].map(counted)]
  }
}

const HELP = 'mend those that are listed, and check again'

/** Where a finding is, and how bad. */
function rested({ file, span, severity }: Finding): Finding {
  return { file, span, message: '', ...(severity ? { severity } : {}) }
}

function counted(rest: Rest): Diagnostic {
  const number = rest.standsFor.toLocaleString('en-GB')
  const message = `${number} more of this rule in this document, which are not listed: the first of them is here`
  return { ...rest, message }
}
