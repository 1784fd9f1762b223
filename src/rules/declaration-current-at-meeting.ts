import {
  addDays,
  type IsoDate,
  inWords,
  type Meeting,
  madeOn,
  type PublicRecord,
  TAKING_PART,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { eachHeld } from './help/each-held.ts'
import { gapOn, notHeld } from './help/gaps.ts'
import { hasMet } from './help/has-met.ts'
import { personName } from './help/names.ts'
import { signedOn } from './help/places.ts'
import { REGISTER_DUTY } from './help/register-duty.ts'

export const rule: Rule = {
  id: 'declaration-current-at-meeting',
  title: 'The record holds a current declaration by each member who attends',
  invariant:
    'The record holds a declaration, current on the day, of each member who attends a meeting, and of each deputy.',
  why: 'A declaration signed afterwards can’t have told the Chair, on the day, who had to leave the room.',
  basis: 'clause:register',
  follows: REGISTER_DUTY,
  severity: 'error',
  judges: hasMet,
  evidence: ['minutes', 'interests'],
  check: eachHeld(function* (meeting, record) {
    for (const list of TAKING_PART)
      for (const [n, person] of meeting.named[list].entries()) yield* judge(meeting, [list, n], person, record)
  }),
  bad: {
    files: {
      'interests/ben-marl/2024-01-01.mdx': '---\nmember: ada-finch\nsigned: 2023-01-01\nform: signed\nnil: true\n---\n',
      'interests/ben-marl/2024-03-07.mdx': '---\nmember: ben-marl\nsigned: 2024-03-07\nform: signed\nnil: true\n---\n',
    },
    output: `error[declaration-current-at-meeting]: This record holds no declaration by Ben Marl for 6 March 2024; it cannot show whether one was signed
 --> content/minutes/2024-03-06.mdx:5:23
  |
5 | attended: [ada-finch, ben-marl]
  |                       ^^^^^^^^
  = see content/interests/ben-marl/2024-03-07.mdx:3:9: signed on 7 March 2024
  = help: the one signed on 7 March 2024 comes after the meeting and doesn’t mend it
  = help: if a form was signed by that day, add it to \`interests/ben-marl/\`
  = help: if none was, explain it in exceptions.yaml: \`rule: declaration-current-at-meeting\`, \`subject: minutes/2024-03-06/attended/ben-marl\`
  = stands on: terms-of-reference/first#register`,
  },
  good: { files: {} },
}

function* judge(meeting: Meeting, path: PropertyKey[], person: string, record: PublicRecord): Generator<Finding> {
  if (!record.documents.has(`people/${person}`)) return
  const day = daysOf(meeting).find((one) => gapOn(person, one, record))
  const gap = day !== undefined && gapOn(person, day, record)
  if (!gap) return
  const { latest, next } = gap
  const shown = latest ?? next
  yield {
    ...meeting.document.at(path),
    message: notHeld(`declaration by ${personName(record, person)} for ${inWords(day)}`, gap),
    help: [
      ...(next ? [`the one ${madeOn(next.data)} comes after the meeting and doesn’t mend it`] : []),
      `if a form was signed by that day, add it to \`interests/${person}/\``,
    ],
    explain: 'if none was,',
    related: shown ? [signedOn(shown)] : [],
    subjects: [`${meeting.id}/attended/${person}`, meeting.id, `people/${person}`],
  }
}

/** Each day of a meeting, up to a month; most have one. */
function daysOf({ date, ends }: Meeting): IsoDate[] {
  const days = [date]
  for (let day = date; day < ends && days.length < 31; ) {
    day = addDays(day, 1)
    days.push(day)
  }
  return days
}
