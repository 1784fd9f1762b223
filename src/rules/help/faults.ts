import { type Document, type Fault, helpFor, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { fieldsOf } from './fields.ts'

/** The faults that reading the record found, for one of the rules that answer for them. */
export function* faultsOf(record: PublicRecord, id: Fault['rule']): Generator<Finding> {
  for (const holder of [record.body, record.exceptions, record.addresses, ...record.documents.values()]) {
    const { file } = holder
    for (const { rule, unknown, isFieldless, ...fault } of holder.faults) {
      if (rule !== id) continue
      if (unknown) yield { file, ...fault, help: () => [...helpFor(unknown, record.documents), ...fault.help] }
      else if (isFieldless) yield { file, ...fault, help: () => fieldsOf(holder as Document, record) }
      else yield { file, ...fault }
    }
  }
}
