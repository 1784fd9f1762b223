/** The home page. */
import { inWords } from '../record/index.ts'
import type { Head } from './head.ts'
import { type Happening, lately } from './lately.ts'
import { type Announced, announcedBy, type MeetingRow, meetingRow } from './minutes.ts'
import { planSummary } from './plan/page.ts'
import { type Question, questions } from './questions.ts'
import { bodyThing } from './schema-org.ts'
import { href, type Named, type Site } from './site.ts'

/** The home page. */
export interface HomeView {
  head: Head
  name: string
  summary: string
  questions: Question[]
  /** The latest meeting that was held. */
  latest: MeetingRow | undefined
  /** What the last meeting of the body itself announced; to come where its day is not past. */
  announced: { meeting: Named; next: Announced[]; isToCome: boolean } | undefined
  /** How much the forward plan holds, in words; nothing where that is nothing. */
  plan: string | undefined
  /** What changed lately, the latest first. */
  changes: Happening[]
  facts: { label: string; text: string }[]
}

/** The home page of the site. */
export function home(site: Site): HomeView {
  const body = site.record.body.data
  const held = site.record.meetings.filter(({ date, isHeld }) => isHeld && date <= site.asOf)
  const latest = held.at(-1)
  const last = held.findLast(({ body: of }) => of === undefined)
  return {
    head: { description: body?.summary ?? '', things: [bodyThing(site)] },
    name: body?.name ?? 'A public record',
    summary: body?.summary ?? '',
    questions: questions(site),
    latest: latest && meetingRow(latest, site),
    announced:
      last && last.data.nextMeeting.length > 0
        ? {
            meeting: { name: inWords(last.date), href: href(site, `${last.id}/`) },
            next: announcedBy(last),
            isToCome: last.data.nextMeeting.some(({ date }) => date !== undefined && date >= site.asOf),
          }
        : undefined,
    plan: planSummary(site),
    changes: lately(site),
    facts: [
      ...(body?.sponsor ? [{ label: 'Sponsor', text: body.sponsor }] : []),
      ...(body?.appointedBy ? [{ label: 'Appointed by', text: body.appointedBy }] : []),
      ...(body?.established ? [{ label: 'Established', text: inWords(body.established) }] : []),
      ...(body?.announced ? [{ label: 'Announced', text: inWords(body.announced) }] : []),
      ...(body?.dissolved ? [{ label: 'Dissolved', text: inWords(body.dissolved) }] : []),
      ...(body?.recordEnds ? [{ label: 'This record covers it until', text: inWords(body.recordEnds) }] : []),
    ],
  }
}
