import {
  type Announcement,
  byBody,
  type Entry,
  firstFrom,
  type IsoDate,
  inWords,
  isRead,
  type Meeting,
  meetingsHeld,
  nextBy,
} from '../record/index.ts'
import { march, may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { type Place, placeOf } from './help/places.ts'

export const rule: Rule = {
  id: 'deferral-taken-up',
  title: 'What was put off is taken up again',
  invariant:
    'What is put off, and what is announced for the next meeting, is taken up by a later item, updated, or explained.',
  why: '"To be discussed at the next meeting" is a promise to everybody who waits for it, and the easiest one to forget.',
  basis: 'clause:chair-agenda',
  severity: 'error',
  judges: ({ meetings }) => meetings.length > 0,
  *check(record, asOf) {
    const held = meetingsHeld(record, asOf)
    const later = whatCame(held)
    const series = byBody(held)
    for (const meeting of held) {
      const own = series.get(meeting.body) ?? []
      for (const deferral of meeting.deferrals) yield* judgeDeferral(deferral, own, asOf, later)
      for (const announcement of meeting.announcements) yield* judgeAnnouncement(announcement, asOf, later)
    }
  },
  bad: {
    files: march('<Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>'),
    output: `error[deferral-taken-up]: This was put off to the next meeting, and the minutes of 1 May 2024 neither take it up nor say what became of it
  --> content/minutes/2024-03-06.mdx:12:1
   |
12 | <Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = see content/minutes/2024-05-01.mdx:2:7: the minutes that don’t speak of it
   = help: under the heading of the item that took it up, write \`<Item takes="minutes/2024-03-06/2" />\`
   = help: or say in later minutes what became of it: \`<Update of="minutes/2024-03-06/2" status="dropped">why</Update>\`
   = help: or explain it in exceptions.yaml: \`rule: deferral-taken-up\`, \`subject: minutes/2024-03-06/2\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: {
      ...march(
        '<Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>',
        'nextMeeting:\n  agenda: [Matters arising]\n',
      ),
      ...may(`## Paint

<Item takes="minutes/2024-03-06/2" />

It will be blue.`),
    },
  },
}

/** The last meeting that took something up, or had an item of some name, by its place among all. */
interface Later {
  /** By the full id of a deferral or announcement. */
  taken: ReadonlyMap<string, number>
  /** By the id of the item's heading. */
  named: ReadonlyMap<string, number>
}

function whatCame(held: readonly Meeting[]): Later {
  const taken = new Map<string, number>()
  const named = new Map<string, number>()
  for (const { order, items, updates } of held) {
    for (const { heading, marks } of items) {
      named.set(heading.id, order)
      for (const id of marks?.attributes.takes ?? []) taken.set(id, order)
    }
    for (const { element } of updates) taken.set(element.attributes.of, order)
  }
  return { taken, named }
}

function isLater(order: number | undefined, meeting: Meeting): boolean {
  return order !== undefined && order > meeting.order
}

function* judgeDeferral(
  deferral: Entry<'Deferral'>,
  held: readonly Meeting[],
  day: IsoDate,
  later: Later,
): Generator<Finding> {
  const { meeting, element, id } = deferral
  const { to } = element.attributes
  if (isLater(later.taken.get(id), meeting)) return
  const due = to === 'next-meeting' || to <= meeting.date ? nextBy(meeting, day) : firstFrom(held, to)
  const when = to === 'next-meeting' ? 'the next meeting' : inWords(to)
  yield* forgotten(deferral, placeOf(deferral), `This was put off to ${when}`, due)
}

function* judgeAnnouncement(announcement: Announcement, day: IsoDate, later: Later): Generator<Finding> {
  const { meeting, id, title, path } = announcement
  const slug = id.slice(id.lastIndexOf('/') + 1)
  if (isLater(later.taken.get(id), meeting) || isLater(later.named.get(slug), meeting)) return
  const place = meeting.document.at(path)
  yield* forgotten(announcement, place, `“${title}” was announced for the next meeting`, nextBy(meeting, day))
}

/** What no meeting took up, if the one that should have was held, and can be read. */
function* forgotten(
  { id, meeting }: Pick<Announcement, 'id' | 'meeting'>,
  place: Place,
  what: string,
  due: Meeting | undefined,
): Generator<Finding> {
  if (!due || !isRead(due.document)) return
  yield {
    ...place,
    message: `${what}, and the minutes of ${inWords(due.date)} neither take it up nor say what became of it`,
    help: [
      `under the heading of the item that took it up, write \`<Item takes="${id}" />\``,
      `or say in later minutes what became of it: \`<Update of="${id}" status="dropped">why</Update>\``,
    ],
    explain: 'or',
    related: [{ ...due.document.at(['date']), message: 'the minutes that don’t speak of it' }],
    subjects: [id, meeting.id],
  }
}
