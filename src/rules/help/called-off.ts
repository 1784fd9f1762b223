/** Meetings that were called off, and what their minutes may not hold then. */
import { areRead, LISTS, type Meeting, words } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { placeOf } from './places.ts'

const SAID =
  /\b(?:cancell?ed|called off|postponed|abandoned|did(?: not|n[’']t) take place|(?:was|were)(?: not|n[’']t) held)\b/i

/** Minutes with more characters than this tell of a meeting that was held, whatever else was called off. */
const LONGEST = 600

/**
 * What minutes say of a meeting that was not held, though their status doesn't: they name nobody in any list or in the
 * chair, and say little else. `undefined` of all others.
 */
export function saidCalledOff({ isHeld, data, named, document }: Meeting): string | undefined {
  if (!isHeld || data.chair.length > 0) return
  if (LISTS.some((list) => named[list].length > 0) || !areRead(document, 'chair', ...LISTS)) return
  const text = words(document.body)
  return text.length > LONGEST ? undefined : SAID.exec(text)?.[0]
}

/** A meeting that was called off says so in its status, has nobody who came, and agreed nothing. */
export function* calledOff(meeting: Meeting): Generator<Finding> {
  const { id, isHeld, document, named, actions, decisions, deferrals } = meeting
  const said = saidCalledOff(meeting)
  if (said !== undefined)
    yield {
      ...document.at(['status']),
      message: `Unexpected \`status: ${meeting.data.status}\` of minutes that name nobody and say “${said}”`,
      help: [
        'if the meeting was called off, write `status: cancelled`, and `reason:` with the words why',
        'if it was held, write who came in `attended`, and who was in the chair in `chair`',
      ],
      subjects: [id],
    }
  if (isHeld) return
  const list = LISTS.find((one) => named[one].length > 0)
  const [entry] = [...actions, ...decisions, ...deferrals]
  const base = {
    help: ['if the meeting was held, write `status: draft` or `approved`, and take out `reason`'],
    related: [{ ...document.at(['status']), message: 'it was called off' }],
    subjects: [id],
  }
  if (list)
    yield {
      ...document.at([list]),
      message: 'Unexpected names in the attendance of a meeting that was called off, expected none',
      ...base,
    }
  if (entry)
    yield {
      ...placeOf(entry),
      message: `Unexpected \`<${entry.element.name}>\` of a meeting that was called off, expected none`,
      ...base,
    }
}
