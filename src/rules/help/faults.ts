import { type Fault, helpFor, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** The faults that reading the record found, for one of the rules that answer for them. */
export function* faultsOf(record: PublicRecord, id: Fault['rule']): Generator<Finding> {
  for (const { file, faults } of [record.body, record.exceptions, record.addresses, ...record.documents.values()]) {
    for (const { rule, unknown, ...fault } of faults) {
      if (rule !== id) continue
      yield unknown
        ? { file, ...fault, help: () => [...helpFor(unknown, record.documents), ...fault.help] }
        : { file, ...fault }
    }
  }
}
