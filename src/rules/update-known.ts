import { CLOSED, type Entry, type Help, helpForElement, inWords, type PublicRecord } from '../record/index.ts'
import { minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { eachHeld } from './help/each-held.ts'
import { bornClosed, closedBefore, isBefore, isUnreadable, replaced, type Updated } from './help/endings.ts'
import { type Place, placeOf } from './help/places.ts'

export const rule: Rule = {
  id: 'update-known',
  title: 'Every update is about something still open',
  invariant:
    'An update names an action, a need or a deferral of an earlier meeting that is not closed yet; what is replaced names the actions that replace it.',
  why: 'A report on something that isn’t there closes nothing, and what it meant to close stays open unseen.',
  basis: 'record',
  severity: 'error',
  check: eachHeld(function* ({ updates }, record) {
    for (const update of updates) yield* judge(update, record)
  }),
  bad: {
    files: minutes(
      '2024-05-01',
      `## Matters arising

<Update of="minutes/2024-03-06/11" status="done">The minute hand is oiled.</Update>`,
    ),
    output: `error[update-known]: Unexpected update of \`minutes/2024-03-06/11\`, expected the full id of an action, need or deferral
  --> content/minutes/2024-05-01.mdx:10:13
   |
10 | <Update of="minutes/2024-03-06/11" status="done">The minute hand is oiled.</Update>
   |             ^^^^^^^^^^^^^^^^^^^^^
   = help: nearest known id: \`minutes/2024-03-06/1\``,
  },
  good: { files: {} },
}

function* judge(update: Entry<'Update'>, record: PublicRecord): Generator<Finding> {
  const { element, meeting } = update
  const { of } = element.attributes
  const finding = (message: string, rest: Pick<Finding, 'help' | 'related'>): Finding => {
    return { ...placeOf(update, 'of'), subjects: [of, meeting.id], message, ...rest }
  }
  const { actions, deferrals, needs, announcements } = record
  const target = actions.get(of) ?? deferrals.get(of) ?? needs.get(of) ?? announcements.get(of)
  if (!target) {
    if (isUnreadable(of, record)) return
    yield finding(`Unexpected update of \`${of}\`, expected the full id of an action, need or deferral`, {
      help: () => meantOf(of, openBefore(update, record)),
    })
    return
  }
  if (target.meeting.order >= meeting.order) {
    const when = target.meeting === meeting ? 'the same meeting' : 'a later meeting'
    yield finding(`Unexpected update of something that ${when} agreed, expected one of an earlier meeting`, {
      help: ['write the update into the minutes of the meeting that heard it'],
      related: [{ ...placeOfTarget(target), message: 'it stands here' }],
    })
    return
  }
  const closed = closedBefore(of, update, record)
  if (closed) {
    const { status } = closed.element.attributes
    yield finding(`Unexpected update of something that was already \`${status}\` on ${inWords(closed.meeting.date)}`, {
      help: ['take the update out, or correct the earlier one'],
      related: [{ ...placeOf(closed), message: 'it was closed here' }],
    })
  } else {
    const born = bornClosed(target)
    if (born)
      yield finding(`Unexpected update of something that was already \`${born}\` when it was agreed`, {
        help: ['take the update out, or take `status` off the action'],
        related: [{ ...placeOfTarget(target), message: 'it says so here' }],
      })
  }
  yield* replaced(update, target, record)
}

function placeOfTarget(target: Updated): Place {
  return 'element' in target ? placeOf(target) : target.meeting.document.at(target.path)
}

/** What was still open when a meeting reported, and not yet reported on there: the latest last. */
function openBefore(update: Entry<'Update'>, record: PublicRecord): string[] {
  const { meeting } = update
  const { actions, deferrals, needs, announcements } = record
  const all = [...actions.values(), ...deferrals.values(), ...needs.values(), ...announcements.values()]
  const isSettled = (one: Entry<'Update'>) =>
    one !== update && isBefore(one, update) && (one.meeting === meeting || CLOSED.has(one.element.attributes.status))
  return all
    .filter(
      (one) => one.meeting.order < meeting.order && !bornClosed(one) && !record.updates.get(one.id)?.some(isSettled),
    )
    .sort((a, b) => a.meeting.order - b.meeting.order)
    .map(({ id }) => id)
}

/** The help for words that should be the id of something open. */
function meantOf(of: string, open: readonly string[]): Help[] {
  const found = helpForElement(of, open)
  if (open.length === 0)
    return [
      'nothing that earlier meetings agreed is open: take the update out, or add what it reports on to their minutes',
    ]
  if (typeof found[0] !== 'string') return found
  const some = open.slice(-3).reverse()
  return [
    `open until this meeting: ${some.map((id) => `\`${id}\``).join(', ')}${open.length > some.length ? `, and ${open.length - some.length} more` : ''}`,
  ]
}
