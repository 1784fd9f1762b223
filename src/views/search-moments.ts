/** Moments that the search finds by their own words: decisions, actions, what was put off or needed, interests. */
import {
  type AnyElement,
  categoryName,
  type Entry as Element,
  fragmentOf,
  inWords,
  type Meeting,
  words,
} from '../record/index.ts'
import type { Entry, MomentKind } from '../search/entry.ts'
import { actionPath } from './action-page.ts'
import { type Owner, ownersOf, stateOf } from './entries.ts'
import { excerpt } from './head.ts'
import { namedId, type Site } from './site.ts'
import { meetingDay } from './titles.ts'
import { topicsOf } from './topics.ts'

/** What an element that tells a moment may say of itself. */
type Marked = Element<'Decision' | 'Action' | 'Deferral' | 'Need' | 'Interest'>

/** What such an element may say of others. */
interface Said {
  owner?: string[]
  member?: string
}

/** More of a moment's words than this are read on its page. */
const LONGEST = 400
/** So much of the last report on an action is told with it. */
const SHORT = 120

/** The moments of all meetings by the day, and the interests of all declarations; those whose words are withheld are left out. */
export function searchMoments(site: Site): Entry[] {
  const meetings = site.record.meetings.filter(({ date }) => date <= site.asOf)
  return [...meetings.flatMap((meeting) => [...ofMeeting(meeting, site)]), ...ofDeclarations(site)]
}

function* ofMeeting(meeting: Meeting, site: Site): Generator<Entry> {
  const all = [
    ...meeting.decisions.map((one) => moment('Decisions', one, [], site)),
    ...meeting.actions.map((one) => {
      const { attributes } = one.element
      const owners = ownersOf(attributes, site).map(ownerName).join(', ')
      const path = actionPath(one.id).slice(0, -1)
      const number = `action ${path.slice(path.lastIndexOf('/') + 1)}`
      return { ...moment('Actions', one, [number, owners && `owner: ${owners}`, stands(one, site)], site), path }
    }),
    ...meeting.deferrals.map((one) => moment('Put off', one, [], site)),
    ...meeting.needs.map((one) => moment('Said to be needed', one, [], site)),
    ...meeting.interests.map((one) => moment('Interests declared', one, [], site)),
  ]
  yield* all.filter(({ title }) => title !== '')
}

function moment(kind: MomentKind, { element, item, meeting }: Marked, more: string[], site: Site): Entry {
  const { documents } = site.record
  const { owner = [], member } = element.attributes as Said
  const fragment = fragmentOf(element as AnyElement) ?? item?.heading.id
  const people = [...owner, member ?? ''].map((id) => `people/${id}`).filter((id) => documents.has(id))
  return {
    path: fragment === undefined ? meeting.id : `${meeting.id}#${fragment}`,
    title: excerpt(words(element.body), LONGEST),
    kind,
    context: [meetingDay(meeting.document, documents), item?.heading.text, ...more].filter(Boolean).join('; '),
    day: meeting.date,
    people: people.map((id) => namedId(site, id).name),
    topics: topicsOf(element as AnyElement, item).map((topic) => namedId(site, `topics/${topic}`).name),
  }
}

/** How an action stands, with the last report on it. */
function stands({ id }: Element<'Action'>, site: Site): string {
  const state = stateOf(id, site).replaceAll('-', ' ')
  const last = site.record.updates.get(id)?.findLast(({ meeting }) => meeting.date <= site.asOf)
  if (!last) return state
  const said = excerpt(words(last.element.body), SHORT)
  return `${state}, ${inWords(last.meeting.date)}${said && `: ${said}`}`
}

function ownerName(owner: Owner): string {
  return 'name' in owner ? owner.name : 'outsider' in owner ? owner.outsider : ''
}

/** Each interest once, as the latest declaration that holds it says it. */
function* ofDeclarations(site: Site): Generator<Entry> {
  for (const [member, declarations] of site.record.declarations) {
    const { name } = namedId(site, `people/${member}`)
    const seen = new Set<string>()
    for (const { id, signed, data } of declarations.toReversed()) {
      for (const { id: entry, category, organisation, detail } of data.interests) {
        if (seen.has(entry)) continue
        seen.add(entry)
        const of = organisation === undefined ? '' : `${namedId(site, `organisations/${organisation}`).name}, `
        yield {
          path: `${id}#entry-${entry}`,
          title: excerpt(`${name}: ${of}${categoryName(category, site.record).toLowerCase()} – ${detail}`, LONGEST),
          kind: 'Interests declared',
          context: `declared on ${inWords(signed)}`,
          day: signed,
          people: [name],
          topics: [],
        }
      }
    }
  }
}
