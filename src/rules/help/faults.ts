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
      else yield { file, ...fault, ...misled(holder, fault, record) }
    }
  }
}

/** The help for a declaration that doesn't say whose it is, in a folder that is of nobody. */
function misled(holder: object, { message }: Pick<Fault, 'message'>, record: PublicRecord): Pick<Finding, 'help'> {
  if (!('kind' in holder) || holder.kind !== 'interests' || !message.startsWith('Missing field `member`')) return {}
  const [, person = ''] = (holder as Document).id.split('/')
  if (record.documents.has(`people/${person}`)) return {}
  const nobody = `the record has nobody called \`${person}\` in people/`
  return { help: [`${nobody}: name the folder by the id of the member, and add it as \`member:\``] }
}
