/** What changed lately in the record, made of the record itself: never of what somebody wrote beside a change in Git. */
import {
  compare,
  counted,
  type DataOf,
  type Document,
  type IsoDate,
  inWords,
  isOut,
  only,
  type PublicRecord,
} from '../record/index.ts'
import { EVENT_TYPES } from './events.ts'
import { named, namedId, type Phrase, type Site } from './site.ts'

/** Something that happened on a day, in words with links. */
export interface Happening {
  /** In words. */
  date: string
  says: Phrase
}

interface Dated {
  day: IsoDate
  /** Told only of those that are shown. */
  says: () => Phrase
}

/** How much is told. */
const SHOWN = 6

/** The latest changes by the day, the latest first. */
export function lately(site: Site): Happening[] {
  const all = [...ofMeetings(site), ...ofDeclarations(site), ...ofPapers(site), ...ofEvents(site), ...ofNotes(site)]
  return all
    .filter(({ day }) => day <= site.asOf)
    .sort((a, b) => compare(b.day, a.day))
    .slice(0, SHOWN)
    .map(({ day, says }) => ({ date: inWords(day), says: says() }))
}

function* ofMeetings(site: Site): Generator<Dated> {
  for (const { document, data, date, isHeld } of site.record.meetings) {
    const day = approvalOf(data, site.record)
    yield { day: date, says: () => [named(site, document), isHeld ? ' was held' : ' was called off'] }
    if (day !== undefined) yield { day, says: () => ['Minutes approved: ', named(site, document)] }
  }
}

/** The day on which minutes were approved, as they say it or by the meeting that did. */
function approvalOf({ approved, approvedAt }: DataOf<'minutes'>, { documents }: PublicRecord): IsoDate | undefined {
  if (approved !== undefined || approvedAt === undefined) return approved
  return (documents.get(approvedAt) as Document<'minutes'> | undefined)?.data?.date
}

function* ofDeclarations(site: Site): Generator<Dated> {
  for (const { document, member, signed, data } of [...site.record.declarations.values()].flat()) {
    const { nil, interests, form } = data
    const person = namedId(site, `people/${member}`).name
    const what =
      form === 'unsigned'
        ? 'has a declaration that is not signed'
        : nil
          ? 'declared that there are no interests'
          : interests.length === 0
            ? 'made a declaration'
            : `declared ${counted(interests.length, 'interest')}`
    yield { day: signed, says: () => [{ ...named(site, document), name: `${person} ${what}` }] }
  }
}

function* ofPapers(site: Site): Generator<Dated> {
  for (const document of only(site.record.documents.values(), 'papers')) {
    const { data } = document
    if (data?.date?.length === 10 && isOut(data, site.asOf))
      yield { day: data.date, says: () => ['Paper published: ', named(site, document as unknown as Document)] }
  }
}

function* ofEvents(site: Site): Generator<Dated> {
  for (const document of only(site.record.documents.values(), 'events')) {
    const { data } = document
    if (data?.date?.length !== 10 || data.status !== 'held') continue
    const type = EVENT_TYPES[data.type]
    yield {
      day: data.date,
      says: () => [`${type.charAt(0).toUpperCase()}${type.slice(1)}: `, named(site, document as unknown as Document)],
    }
  }
}

/** What the secretariat itself noted of a change. */
function* ofNotes(site: Site): Generator<Dated> {
  for (const document of site.record.documents.values())
    for (const { date, note } of document.data?.updates ?? [])
      yield { day: date, says: () => [named(site, document), `: ${note}`] }
}
