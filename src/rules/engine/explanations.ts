/** The exceptions in force on a day, and what each of them explains. */
import {
  type Exception,
  type IsoDate,
  isInForce,
  isWithin,
  type PublicRecord,
  type Subject,
  subjectKey,
} from '../../record/index.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Finding, Rule } from './rule.ts'

/** One subject of an exception. */
export interface Reach {
  exception: Exception
  subject: Subject
}

/** Finds the exception that explains a finding, and remembers what each explained. */
export class Explanations {
  readonly #byId = new Map<string, Reach>()
  readonly #ranges = new Map<string, Reach[]>()
  readonly #used = new Map<string, Diagnostic[]>()

  constructor({ exceptions }: Pick<PublicRecord, 'exceptions'>, asOf: IsoDate) {
    for (const exception of exceptions.data ?? []) {
      if (!isInForce(exception, asOf)) continue
      const { rule } = exception
      for (const subject of exception.subject) {
        if (typeof subject === 'string') this.#byId.set(key(rule, subject), { exception, subject })
        else this.#ranges.set(rule, [...(this.#ranges.get(rule) ?? []), { exception, subject }])
      }
    }
  }

  /** What explains a finding of a rule: the exception about its narrowest subject, else the first about its days. */
  of({ id: rule }: Pick<Rule, 'id'>, { subjects = [] }: Finding): Reach | undefined {
    const named = subjects.map((id) => this.#byId.get(key(rule, id))).find((reach) => reach !== undefined)
    return named ?? this.#ranges.get(rule)?.find(({ subject }) => subjects.some((id) => isWithin(id, subject)))
  }

  /** Remembers what an exception has explained. */
  use({ exception: { rule }, subject }: Reach, diagnostic: Diagnostic): void {
    const at = key(rule, subject)
    const list = this.#used.get(at)
    if (list) list.push(diagnostic)
    else this.#used.set(at, [diagnostic])
  }

  /** What has been explained of a rule under a subject. */
  used(rule: string, subject: Subject): readonly Diagnostic[] {
    return this.#used.get(key(rule, subject)) ?? []
  }
}

function key(rule: string, subject: Subject): string {
  return `${rule}\n${subjectKey(subject)}`
}
