import {
  type Announcement,
  byBody,
  type Entry,
  firstAfter,
  firstFrom,
  type IsoDate,
  inWords,
  isRead,
  lazy,
  type Meeting,
  meetingsHeld,
  meetingsUntil,
  nextBy,
  type PublicRecord,
  sittings,
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
    const came = whatCame(record)
    const series = byBody(sittings(record, asOf))
    for (const meeting of held) {
      const own = series.get(meeting.body) ?? []
      for (const deferral of meeting.deferrals) yield* judgeDeferral(deferral, own, asOf, came)
    }
    for (const { announcements } of meetingsUntil(record, asOf))
      for (const announcement of announcements) yield* judgeAnnouncement(announcement, asOf, came)
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

/** The meetings that took something up, or had an item of some name, in their order. */
interface Came {
  /** By the full id of a deferral or announcement. */
  taken: ReadonlyMap<string, readonly Meeting[]>
  /** By the id of the item's heading. */
  named: ReadonlyMap<string, readonly Meeting[]>
}

const whatCame = lazy(({ meetings }: Pick<PublicRecord, 'meetings'>): Came => {
  const taken = new Map<string, Meeting[]>()
  const named = new Map<string, Meeting[]>()
  const add = (to: Map<string, Meeting[]>, id: string, meeting: Meeting) => {
    const list = to.get(id)
    if (list) list.push(meeting)
    else to.set(id, [meeting])
  }
  for (const meeting of meetings) {
    if (!meeting.isHeld) continue
    for (const { heading, marks } of meeting.items) {
      add(named, heading.id, meeting)
      for (const id of marks?.attributes.takes ?? []) add(taken, id, meeting)
    }
    for (const { element } of meeting.updates) add(taken, element.attributes.of, meeting)
  }
  return { taken, named }
})

/** Whether one of these meetings came after another, by a day. */
function isLater(came: readonly Meeting[] | undefined, meeting: Meeting, day: IsoDate): boolean {
  const next = came && firstAfter(came, meeting)
  return next !== undefined && next.date <= day
}

function* judgeDeferral(
  deferral: Entry<'Deferral'>,
  held: readonly Meeting[],
  day: IsoDate,
  came: Came,
): Generator<Finding> {
  const { meeting, element, id } = deferral
  const { to } = element.attributes
  if (isLater(came.taken.get(id), meeting, day)) return
  const due = to === 'next-meeting' || to <= meeting.date ? nextBy(meeting, day) : firstFrom(held, to)
  const when = to === 'next-meeting' ? 'the next meeting' : inWords(to)
  yield* forgotten(deferral, placeOf(deferral), `This was put off to ${when}`, due)
}

function* judgeAnnouncement(announcement: Announcement, day: IsoDate, came: Came): Generator<Finding> {
  const { meeting, id, title, path } = announcement
  const slug = id.slice(id.lastIndexOf('/') + 1)
  if (isLater(came.taken.get(id), meeting, day) || isLater(came.named.get(slug), meeting, day)) return
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
