import { type Announcement, type Entry, type IsoDate, inWords, type Meeting } from '../record/index.ts'
import type { Finding, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'deferral-taken-up',
  invariant:
    'What is put off, and what is announced for the next meeting, is taken up by a later item, updated, or explained.',
  why: '"To be discussed at the next meeting" is a promise to everybody who waits for it, and the easiest one to forget.',
  basis: 'clause:chair-agenda',
  severity: 'error',
  *check(record, asOf) {
    const held = record.meetings.filter((meeting) => meeting.date <= asOf)
    const taken = takenUp(held)
    for (const meeting of held) {
      for (const deferral of meeting.deferrals) yield* judgeDeferral(deferral, held, taken)
      for (const announcement of meeting.announcements) yield* judgeAnnouncement(announcement, held, taken)
    }
  },
  bad: {
    files: {
      'minutes/2024-03-06.mdx': `---
date: 2024-03-06
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
---

## The minute hand

<Action id="1" owner="ben-marl">Ben Marl to oil the minute hand.</Action>

<Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>
`,
    },
    output: `error[deferral-taken-up]: This was put off to the next meeting, and the meeting of 1 May 2024 neither took it up nor said what became of it
  --> content/minutes/2024-03-06.mdx:12:1
   |
12 | <Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = see content/minutes/2024-05-01.mdx:2:7: the meeting that forgot it
   = help: under the heading of the item that took it up, write \`<Item takes="minutes/2024-03-06/2" />\`
   = help: or say in later minutes what became of it: \`<Update of="minutes/2024-03-06/2" status="dropped">why</Update>\`
   = help: or explain it in exceptions.yaml: \`rule: deferral-taken-up\`, \`subject: minutes/2024-03-06/2\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: {
      'minutes/2024-03-06.mdx': `---
date: 2024-03-06
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
nextMeeting:
  agenda: [Matters arising]
---

## The minute hand

<Action id="1" owner="ben-marl">Ben Marl to oil the minute hand.</Action>

<Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>
`,
      'minutes/2024-05-01.mdx': `---
date: 2024-05-01
status: approved
chair: ada-finch
attended: [ada-finch, ben-marl]
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>

## Paint

<Item takes="minutes/2024-03-06/2" />

It will be blue.
`,
    },
  },
}

/** Full id of a deferral or announcement → the days of the meetings whose items take it up. */
function takenUp(held: readonly Meeting[]): Map<string, IsoDate[]> {
  const taken = new Map<string, IsoDate[]>()
  const add = (id: string, date: IsoDate) => taken.set(id, [...(taken.get(id) ?? []), date])
  for (const meeting of held) {
    for (const item of meeting.items) for (const id of item.marks?.attributes.takes ?? []) add(id, meeting.date)
    for (const update of meeting.updates) add(update.element.attributes.of, meeting.date)
  }
  return taken
}

function* judgeDeferral(
  deferral: Entry<'Deferral'>,
  held: readonly Meeting[],
  taken: Map<string, IsoDate[]>,
): Generator<Finding> {
  const { meeting, element, id } = deferral
  const { to } = element.attributes
  const due = held.find((one) => one.date > meeting.date && (to === 'next-meeting' || one.date >= to))
  if (!due || isTaken(id, meeting, taken) || !due.document.readable) return
  const when = to === 'next-meeting' ? 'the next meeting' : inWords(to)
  yield {
    file: meeting.document.file,
    span: element.tag,
    message: `This was put off to ${when}, and the meeting of ${inWords(due.date)} neither took it up nor said what became of it`,
    help: help(id),
    related: [{ file: due.document.file, span: due.document.where(['date']), message: 'the meeting that forgot it' }],
    subjects: [id, meeting.id],
  }
}

function* judgeAnnouncement(
  announcement: Announcement,
  held: readonly Meeting[],
  taken: Map<string, IsoDate[]>,
): Generator<Finding> {
  const { meeting, id, title, index } = announcement
  const due = held.find((one) => one.date > meeting.date)
  if (!due || isTaken(id, meeting, taken) || !due.document.readable) return
  const slug = id.slice(id.lastIndexOf('/') + 1)
  if (held.some((one) => one.date > meeting.date && one.items.some((item) => item.heading.id === slug))) return
  yield {
    file: meeting.document.file,
    span: meeting.document.where(['nextMeeting', 'agenda', index]),
    message: `“${title}” was announced for the next meeting, and the meeting of ${inWords(due.date)} neither took it up nor said what became of it`,
    help: help(id),
    related: [{ file: due.document.file, span: due.document.where(['date']), message: 'the meeting that forgot it' }],
    subjects: [id, meeting.id],
  }
}

function isTaken(id: string, meeting: Meeting, taken: Map<string, IsoDate[]>): boolean {
  return taken.get(id)?.some((date) => date > meeting.date) ?? false
}

function help(id: string): string[] {
  return [
    `under the heading of the item that took it up, write \`<Item takes="${id}" />\``,
    `or say in later minutes what became of it: \`<Update of="${id}" status="dropped">why</Update>\``,
    `or explain it in exceptions.yaml: \`rule: deferral-taken-up\`, \`subject: ${id}\``,
  ]
}
