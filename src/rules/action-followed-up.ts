import {
  byBody,
  dueOn,
  type Entry,
  firstAfter,
  firstFrom,
  type IsoDate,
  inWords,
  isRead,
  judgedOn,
  type Meeting,
  openActions,
  type PublicRecord,
  sittings,
} from '../record/index.ts'
import { march } from './engine/example-body.ts'
import type { Finding, Related, Rule } from './engine/rule.ts'
import { ACTION_DUTY } from './help/action-duty.ts'
import { hasMet } from './help/has-met.ts'
import { placeOf } from './help/places.ts'

export const rule: Rule = {
  id: 'action-followed-up',
  title: 'Every open action is followed up at the next meeting',
  invariant:
    'The next meeting after an action was agreed or last reported on reports on it while it is open, or, where it is due on a later day, the first meeting from that day on; a standing action is reported at each; none is overdue.',
  why: 'An action that no later meeting asks about is only a wish. The Chair ensures that action points are followed up.',
  basis: 'clause:chair-agenda',
  follows: ACTION_DUTY,
  severity: 'warning',
  judges: hasMet,
  evidence: ['minutes'],
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    const held = byBody(sittings(record, day))
    for (const action of openActions(record, day))
      yield* judge(action, held.get(action.meeting.body) ?? [], day, record)
  },
  bad: {
    files: march('<Action id="2" owner="ada-finch" due="2024-04-30">Ada Finch to wind the clock.</Action>'),
    output: `warning[action-followed-up]: This record does not show what became of action \`2\` of 6 March 2024, due on 30 April 2024: the minutes of 1 May 2024 do not report on it
  --> content/minutes/2024-03-06.mdx:12:1
   |
12 | <Action id="2" owner="ada-finch" due="2024-04-30">Ada Finch to wind the clock.</Action>
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = see content/minutes/2024-05-01.mdx:2:7: the minutes that don’t report on it
   = help: in the minutes of the next meeting, say what became of it: \`<Update of="minutes/2024-03-06/2" status="done">…</Update>\`
   = help: the status is \`done\`, \`in-progress\`, \`dropped\` or \`replaced\`
   = help: or explain it in exceptions.yaml: \`rule: action-followed-up\`, \`subject: minutes/2024-03-06/2\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: march('<Action id="2" owner="ada-finch" due="2024-06-01">Ada Finch to wind the clock.</Action>'),
  },
}

function* judge(
  action: Entry<'Action'>,
  held: readonly Meeting[],
  day: IsoDate,
  record: PublicRecord,
): Generator<Finding> {
  const { element, meeting, id } = action
  const last = record.updates.get(id)?.findLast((update) => update.meeting.date <= day)
  if (element.unread.includes('due')) return
  const { standing } = element.attributes
  const due = dueOn(action, day)
  const said = last && last.meeting.order > meeting.order ? last.meeting : meeting
  // A standing action is reported at each meeting, whenever it is due.
  const silent = standing ? firstAfter(held, said) : expectedAt(said, due, held)
  const isOverdue = due !== undefined && due < day
  if (silent ? !isRead(silent.document) : !isOverdue) return
  const since = isOverdue ? `, due on ${inWords(due)}` : ''
  const related: Related[] = []
  if (last) related.push({ ...placeOf(last), message: 'the last report on it' })
  if (silent) related.push({ ...silent.document.at(['date']), message: 'the minutes that don’t report on it' })
  yield {
    ...placeOf(action),
    message: `This record does not show what became of action \`${element.attributes.id}\` of ${inWords(meeting.date)}${since}: ${why(silent, last)}`,
    help: [
      ...(standing
        ? [`in the minutes of each meeting, say what it heard: \`<Update of="${id}" status="reported">…</Update>\``]
        : [
            `in the minutes of the next meeting, say what became of it: \`<Update of="${id}" status="done">…</Update>\``,
            'the status is `done`, `in-progress`, `dropped` or `replaced`',
          ]),
    ],
    explain: 'or',
    related,
    subjects: [id, meeting.id],
  }
}

/** Why nobody can tell, in the words of what is held. */
function why(silent: Meeting | undefined, last: Entry<'Update'> | undefined): string {
  if (silent) return `the minutes of ${inWords(silent.date)} do not report on it`
  return last
    ? `the last report, of ${inWords(last.meeting.date)}, does not close it`
    : 'there are no later minutes that could report on it'
}

/** The meeting that should report on an open action, if it has been held: one of the body that agreed it, whoever reported last. */
function expectedAt(last: Meeting, due: IsoDate | undefined, held: readonly Meeting[]): Meeting | undefined {
  return due !== undefined && due > last.date ? firstFrom(held, due) : firstAfter(held, last)
}
