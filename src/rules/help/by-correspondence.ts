/** Decisions by correspondence: nobody met, so that nobody attended or stayed away. */
import type { Meeting } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Names in the attendance of what was decided by correspondence. */
export function* byCorrespondence({ id, isHeld, data, document, named }: Meeting): Generator<Finding> {
  if (!isHeld || data.type !== 'correspondence') return
  const list = (['attended', 'inAttendance', 'apologies', 'absent'] as const).find((one) => named[one].length > 0)
  if (!list) return
  yield {
    ...document.at([list]),
    message: `Unexpected names in \`${list}\` of a decision by correspondence, for which nobody met, expected those who agreed, in \`agreed\``,
    help: [
      list === 'attended'
        ? 'if they agreed by correspondence, move them to `agreed`'
        : `take the names out of \`${list}\`; who agreed stands in \`agreed\``,
      'if they met, take out `type: correspondence`',
    ],
    related: [{ ...document.at(['type']), message: 'nobody met' }],
    subjects: [id],
  }
}
