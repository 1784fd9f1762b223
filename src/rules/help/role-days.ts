/** Days of a role that can't be true yet: how it ended before it has, an appointment that is still to come. */
import { type IsoDate, inWords, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName } from './names.ts'

/** What roles tell of days after that of the judgement as if it had happened. */
export function* untrueYet(record: PublicRecord, asOf: IsoDate): Generator<Finding> {
  for (const { document, index, person } of record.roles) {
    const said = document.data?.roles[index]
    const base = (field: string) => ({ ...document.at(['roles', index, field]), subjects: [document.id] })
    if (said?.left !== undefined && said.until !== undefined && said.until > asOf)
      yield {
        ...base('left'),
        day: said.until,
        message: `Unexpected \`left\` of ${personName(record, person)}, whose role ends only on ${inWords(said.until)}`,
        help: ['leave it out until then; if the role has ended already, correct `until`'],
      }
    const { appointed, from } = said ?? {}
    if (appointed === undefined) continue
    if (from !== undefined && appointed > from)
      yield {
        ...base('appointed'),
        message: `Unexpected day of appointment ${inWords(appointed)}, expected one no later than the first day in the role, ${inWords(from)}`,
        help: ['correct the one of the two days that is wrong'],
      }
    else if (appointed > asOf)
      yield {
        ...base('appointed'),
        day: appointed,
        message: `Unexpected day of appointment ${inWords(appointed)}, which is still to come`,
        help: ['write it down once the appointment was made'],
      }
  }
}
