/** Owners, states and later words of actions and deferrals. */
import { type ActionState, type Entry, inWords, replacing, words } from '../record/index.ts'
import { excerpt } from './head.ts'
import { addressOf, holder, href, type Named, namedId, type Site } from './site.ts'
import { meetingDay } from './titles.ts'

/** Who owns an action: somebody with a page, somebody from outside by name alone; or why nobody is named. */
export type Owner = Named | { outsider: string } | { withheld: string }

/** What a later meeting said of an action, need or deferral. */
export interface Later {
  status: string
  meeting: Named
  /** The actions that replace it. */
  by?: readonly Named[] | undefined
}

/** What says who owns something. */
export type Owning = Pick<Entry<'Action'>['element']['attributes'], 'owner' | 'ownerName' | 'withheld'>

/** Who owns an action, or something that is owned as actions are. */
export function ownersOf({ owner = [], ownerName, withheld = '' }: Owning, site: Site): Owner[] {
  const owners: Owner[] = owner.map((id) => (id === 'withheld' ? { withheld } : holder(site, id)))
  return ownerName === undefined ? owners : [...owners, { outsider: ownerName }]
}

/** What later meetings said of an action, need or deferral, by its full id. */
export function laterOf(id: string, site: Site): Later[] {
  const updates = site.record.updates.get(id)
  if (!updates) return []
  return updates.map(({ element, meeting, item }) => ({
    status: element.attributes.status.replace('-', ' '),
    by: element.attributes.by?.map((one) => targetNamed(one, site)),
    meeting: {
      name: meetingDay(meeting.document, site.record.documents),
      href: addressOf(site, { document: meeting.id, fragment: item?.heading.id }),
    },
  }))
}

/** What an action replaces, by its full id: earlier actions, and what was put off or needed. */
export function replacedBy(id: string, site: Site): Named[] {
  const of =
    replacing(site.record)
      .get(id)
      ?.map(({ element }) => element.attributes.of) ?? []
  return [...new Set(of)].map((one) => targetNamed(one, site))
}

/** How an action stands on the day, by its full id; of what is no action of the record nothing is known. */
export function stateOf(id: string, site: Site): ActionState {
  return site.states.get(id) ?? 'no-later-minutes'
}

/** The meetings whose items took a deferral up, by its full id. */
export function takenUp(id: string, site: Site): Later[] {
  return (site.incoming.get(id.split('/').slice(0, 2).join('/')) ?? [])
    .filter(({ role, raw }) => role === 'Item.takes' && raw === id)
    .map(({ from }) => ({ status: 'taken up', meeting: namedId(site, from.id) }))
}

/** A due date in words. */
export function dueText(due: string): string {
  return due === 'next-meeting' ? 'the next meeting' : inWords(due)
}

/** The action, deferral, need or announcement that an update or item refers to, named. */
export function targetNamed(id: string, site: Site): Named {
  const announcement = site.record.announcements.get(id)
  if (announcement) {
    const { meeting, title } = announcement
    const href = addressOf(site, { document: meeting.id, fragment: 'next-meeting-announced' })
    return { name: `“${title}”, announced on ${meetingDay(meeting.document, site.record.documents)}`, href }
  }
  const to = site.record.directory.elements.get(id)
  const { actions, deferrals, needs } = site.record
  const entry = actions.get(id) ?? deferrals.get(id) ?? needs.get(id)
  return { name: entry ? entryName(entry, site) : id, href: to ? addressOf(site, to) : href(site, '') }
}

/** What an action is called in its minutes: `Action 2`. An id that is a word tells readers nothing. */
export function actionLabel(id: string): string {
  return /^\d/.test(id) ? `Action ${id}` : 'Action'
}

/** So much of its own words names what has no number. */
const NAME = 80

/** An action by its number, everything else by its own words: `“A new plank is needed.”, said to be needed on 1 May 2024`. */
function entryName({ element, meeting }: Entry<'Action' | 'Deferral' | 'Need'>, site: Site): string {
  const { id } = element.attributes
  const day = meetingDay(meeting.document, site.record.documents)
  const label = actionLabel(id)
  const isAction = element.name === 'Action'
  if (isAction && label !== 'Action') return `${label.toLowerCase()} of ${day}`
  const text = words(element.body)
  const said = text === '' ? '' : `“${excerpt(text, NAME)}”, `
  if (isAction) return `${said || 'an '}action of ${day}`
  const what = element.name === 'Need' ? 'said to be needed' : 'put off'
  return `${said || 'what was '}${what} on ${day}`
}
