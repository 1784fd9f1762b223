import type { Fault, PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** The faults that reading the record found, for one of the two rules that answer for them. */
export function* faultsOf(record: PublicRecord, id: Fault['rule']): Generator<Finding> {
  for (const { file, faults } of [record.body, record.exceptions, record.addresses, ...record.documents.values()]) {
    for (const { rule, span, message, help } of faults) if (rule === id) yield { file, span, message, help }
  }
}
