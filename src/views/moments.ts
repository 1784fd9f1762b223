/** The moments of threads: what minutes say, papers, events and declarations, each in its own words with its day. */
import {
  type AnyElement,
  type Block,
  categoryName,
  counted,
  type Document,
  type Entry,
  elements,
  fragmentOf,
  type IsoDate,
  type Item,
  inOneLine,
  type Link,
  type Meeting,
  passageAt,
  words,
} from '../record/index.ts'
import { actionPath } from './action-page.ts'
import { howNow } from './backlinks.ts'
import { type Owner, ownersOf, stateOf } from './entries.ts'
import { excerpt } from './head.ts'
import { href, named, namedId, type Site } from './site.ts'
import { meetingDay } from './titles.ts'
import { ownTopics } from './topics.ts'

/** What a moment can be, with what readers call it; in the order in which they are offered. */
export const MOMENTS = {
  decision: 'Decided',
  action: 'Action',
  report: 'Reported',
  deferral: 'Put off',
  need: 'Said to be needed',
  interest: 'Interest declared',
  said: 'Spoken of',
  declaration: 'Declared',
  paper: 'Paper',
  event: 'Event',
} as const

/** What one and several moments of a kind are counted as. */
const COUNTED: Readonly<Record<MomentKind, readonly [one: string, several?: string]>> = {
  decision: ['decision'],
  action: ['action'],
  report: ['report on an action', 'reports on actions'],
  deferral: ['put off', 'put off'],
  need: ['said to be needed', 'said to be needed'],
  interest: ['interest declared', 'interests declared'],
  said: ['mention'],
  declaration: ['declaration'],
  paper: ['paper'],
  event: ['event'],
}

/** How many moments of each kind there are: `2 decisions, 1 paper`. */
export function inFigures(moments: readonly Pick<Moment, 'kind'>[]): string {
  const kinds = Object.keys(COUNTED) as MomentKind[]
  const of = Map.groupBy(moments, ({ kind }) => kind)
  return kinds
    .flatMap((kind) => (of.has(kind) ? [counted(of.get(kind)?.length ?? 0, ...COUNTED[kind])] : []))
    .join(', ')
}

/** The kind of a moment. */
export type MomentKind = keyof typeof MOMENTS

/** One moment of a thread. */
export interface Moment {
  kind: MomentKind
  /** In words; empty where no day is recorded. */
  date: string
  /** The day, by which long threads are divided. */
  day: IsoDate
  /** Its own sentence, or what it is. */
  text: string
  href: string
  /** The meeting, and the heading under which it was said. */
  at: string | undefined
  /** Of an action: who is to act, and how it stands. */
  owners: readonly Owner[]
  state: string | undefined
}

/** A moment on its way into a thread. */
export interface Dated extends Omit<Moment, 'date'> {
  offset: number
}

/** What minutes say where they point to the document: the element itself, or the passage; of an item, all that was agreed under it. */
export function* momentsInMinutes(link: Link, site: Site): Generator<Dated> {
  const meeting = site.meetingsById.get(link.from.id)
  if (!meeting || link.offset < 0) return
  const item = meeting.items.findLast(({ heading }) => heading.from <= link.offset)
  const { element } = link
  if (element && element.name !== 'Item' && element.name !== 'Passage') {
    yield* momentsOfElement(element, item, meeting, site)
    return
  }
  if (!item) return
  const marked = element?.name === 'Item' ? elements(item.blocks) : []
  // What names topics of its own has no others; of these it tells by itself.
  const isOfTopic = link.role === 'Item.topics'
  const within = marked
    .filter((one) => !isOfTopic || ownTopics(one).length === 0)
    .flatMap((one) => [...momentsOfElement(one, item, meeting, site)])
  if (within.length > 0) yield* within
  else if (!isOfTopic || !marked.some((one) => ownTopics(one).includes(link.raw)))
    yield ofItem(item, link.offset, meeting, site)
}

function ofItem(item: Item, offset: number, meeting: Meeting, site: Site): Dated {
  return {
    kind: 'said',
    day: meeting.date,
    offset,
    // Of many mentions under one heading, one is told: the words of the others are not looked for.
    get text() {
      if (item.heading.links.some(({ from }) => from === offset)) return item.heading.text
      return excerpt(passageAt(item.blocks, offset) || firstWords(item.blocks) || item.heading.text)
    },
    href: href(site, `${meeting.id}/#${item.heading.id}`),
    at: placed(item, meeting, site),
    owners: [],
    state: undefined,
  }
}

/** The first paragraph of an item. */
function firstWords(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.type === 'prose' && words([block]) !== '')
  return first ? inOneLine([first]) : ''
}

const KINDS: Partial<Record<AnyElement['name'], MomentKind>> = {
  Action: 'action',
  Decision: 'decision',
  Deferral: 'deferral',
  Need: 'need',
  Interest: 'interest',
}

/** An element, and what later minutes report of it. */
export function* momentsOfElement(
  element: AnyElement,
  item: Item | undefined,
  meeting: Meeting,
  site: Site,
): Generator<Dated> {
  const kind = KINDS[element.name]
  if (kind === undefined) return
  const fragment = fragmentOf(element) ?? item?.heading.id
  const full = `${meeting.id}/${(element.attributes as { id?: string }).id}`
  const isAction = element.name === 'Action'
  const said = inOneLine(element.body)
  const { withheld } = element.attributes as { withheld?: string }
  yield {
    kind,
    day: meeting.date,
    offset: element.from,
    text: said || (withheld ? `Withheld: ${withheld}` : (item?.heading.text ?? '')),
    href: href(site, isAction ? actionPath(full) : `${meeting.id}/${fragment ? `#${fragment}` : ''}`),
    at: placed(item, meeting, site),
    owners: isAction ? ownersOf(element.attributes, site) : [],
    state: isAction ? stateOf(full, site) : undefined,
  }
  for (const update of site.record.updates.get(full) ?? []) yield ofUpdate(update, said, site)
}

function placed(item: Item | undefined, meeting: Meeting, site: Site): string {
  return [meetingDay(meeting.document, site.record.documents), item?.heading.text].filter(Boolean).join(', ')
}

/** A paper or an event, by its title. */
export function momentOfDocument(from: Document, kind: 'paper' | 'event', { role }: Link, site: Site): Dated {
  const { name, href } = named(site, from)
  const { date = '' } = (from.data ?? {}) as { date?: string }
  const at = role === 'topics' ? undefined : howNow(role, from)
  return { kind, day: date, offset: 0, text: name, href, at, owners: [], state: undefined }
}

/** A declaration, by what it declares; on the page of an organisation, in that. */
export function* momentOfDeclaration(from: Document<'interests'>, of: string, site: Site): Generator<Dated> {
  const { data } = from
  if (!data) return
  const { name, href } = named(site, from as unknown as Document)
  const told = of.startsWith('organisations/')
    ? data.interests.filter(({ organisation }) => `organisations/${organisation}` === of)
    : data.interests
  const interests = told.map(({ category, organisation, detail }) =>
    organisation === undefined
      ? excerpt(detail, 80)
      : `${namedId(site, `organisations/${organisation}`).name} – ${categoryName(category, site.record).toLowerCase()}`,
  )
  const text = interests.length === 0 ? name : `${name}: ${interests.join('; ')}`
  const at = data.nil ? 'declares that there are no interests' : undefined
  yield { kind: 'declaration', day: data.signed, offset: 0, text, href, at, owners: [], state: undefined }
}

/** @param of the words of what is reported on */
function ofUpdate({ element, item, meeting }: Entry<'Update'>, of: string, site: Site): Dated {
  return {
    kind: 'report',
    day: meeting.date,
    offset: element.from,
    text: inOneLine(element.body) || excerpt(of),
    href: href(site, `${meeting.id}/${item ? `#${item.heading.id}` : ''}`),
    at: placed(item, meeting, site),
    owners: [],
    state: element.attributes.status,
  }
}
