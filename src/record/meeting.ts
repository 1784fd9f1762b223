/** Meetings, and what their minutes hold. */
import { type AnyElement, type Block, type Element, elements, type Heading, isElement } from './block.ts'
import { compare } from './compare.ts'
import { addDays, type IsoDate } from './dates.ts'
import type { Document } from './document.ts'
import type { DataOf } from './schemas/index.ts'
import { slug } from './text.ts'
import type { ElementName } from './vocabulary.ts'

/** An item of the agenda: a heading of depth 2, or one below it with an `<Item>` of its own, and all up to the next item or the next heading of its depth. */
export interface Item {
  /** `minutes/2011-03-17#procurement-paper` */
  id: string
  heading: Heading
  /** What `<Item>` says of it. */
  marks: Element<'Item'> | undefined
  blocks: Block[]
}

/** Something a meeting announced for the next one. */
export interface Announcement {
  /** `minutes/2011-03-17/agenda/procurement-paper` */
  id: string
  title: string
  /** The way to it in the frontmatter. */
  path: PropertyKey[]
  meeting: Meeting
}

/** An element of minutes, with the meeting and item it stands in. */
export interface Entry<N extends ElementName> {
  /** The full id, `minutes/2011-09-01/3`; for elements without an id, that of the meeting. */
  id: string
  element: Element<N>
  item: Item | undefined
  meeting: Meeting
}

/** The lists of people that minutes keep, in the order in which they print them. */
export const LISTS = ['attended', 'agreed', 'inAttendance', 'apologies', 'absent'] as const

/** The lists of members who took part in what a meeting decided: at the table, or by correspondence. */
export const TAKING_PART = ['attended', 'agreed'] as const

/** One meeting. */
export interface Meeting {
  id: string
  /** Its place among all meetings of the record: by day, then hour, then name. */
  order: number
  date: IsoDate
  /** The committee that met; `undefined` where it was the body itself. */
  body: string | undefined
  /** Its last day. */
  ends: IsoDate
  /** Whether it was held, and not called off. */
  isHeld: boolean
  /** Whether people sat together: a decision by correspondence is none at which anybody could report. */
  isSitting: boolean
  /** The next sitting of the same body. */
  next: Meeting | undefined
  document: Document<'minutes'>
  data: DataOf<'minutes'>
  /** Whom each list names: ids, each at its place in the list. */
  named: Readonly<Record<(typeof LISTS)[number], readonly string[]>>
  items: Item[]
  announcements: Announcement[]
  actions: Entry<'Action'>[]
  decisions: Entry<'Decision'>[]
  deferrals: Entry<'Deferral'>[]
  needs: Entry<'Need'>[]
  updates: Entry<'Update'>[]
  interests: Entry<'Interest'>[]
}

/** All meetings whose frontmatter can be read, by day, then hour, then name. */
export function readMeetings(documents: Iterable<Document<'minutes'>>): Meeting[] {
  const meetings: Meeting[] = []
  for (const document of documents) {
    if (document.data) meetings.push(readMeeting(document, document.data))
  }
  meetings.sort(
    (a, b) => compare(a.date, b.date) || compare(a.data.start ?? '', b.data.start ?? '') || compare(a.id, b.id),
  )
  const next = new Map<Meeting['body'], Meeting>()
  for (let order = meetings.length - 1; order >= 0; order--) {
    const meeting = meetings[order] as Meeting
    meeting.order = order
    meeting.next = next.get(meeting.body)
    if (meeting.isSitting) next.set(meeting.body, meeting)
  }
  return meetings
}

/** The meeting of the same body after another one, if it was held by a day. */
export function nextBy({ next }: Pick<Meeting, 'next'>, day: IsoDate): Meeting | undefined {
  return next && next.date <= day ? next : undefined
}

/** The first of some meetings, in the order of their days, that was held on or after a day; `undefined` where none was. */
export function firstFrom(meetings: readonly Meeting[], date: IsoDate): Meeting | undefined {
  return firstWith(meetings, (meeting) => meeting.date >= date)
}

/** The first of some meetings, in their order, that came after another one, which may be of another body; `undefined` where none did. */
export function firstAfter(meetings: readonly Meeting[], { order }: Pick<Meeting, 'order'>): Meeting | undefined {
  return firstWith(meetings, (meeting) => meeting.order > order)
}

/** Meetings by the body that met, in their order. */
export function byBody(meetings: readonly Meeting[]): Map<Meeting['body'], Meeting[]> {
  return Map.groupBy(meetings, ({ body }) => body)
}

function firstWith(meetings: readonly Meeting[], isLate: (meeting: Meeting) => boolean): Meeting | undefined {
  // By halving: this is asked for each action.
  let from = 0
  let to = meetings.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (isLate(meetings[middle] as Meeting)) to = middle
    else from = middle + 1
  }
  return meetings[from]
}

function readMeeting(document: Document<'minutes'>, data: DataOf<'minutes'>): Meeting {
  const meeting: Meeting = {
    id: document.id,
    order: 0,
    date: data.date,
    body: data.body,
    ends: endOf(data),
    isHeld: data.status !== 'cancelled',
    isSitting: data.status !== 'cancelled' && data.type !== 'correspondence',
    next: undefined,
    document,
    data,
    named: {
      attended: data.attended.map(({ person }) => person),
      agreed: data.agreed,
      inAttendance: data.inAttendance.map(({ person }) => person),
      apologies: data.apologies,
      absent: data.absent,
    },
    items: readItems(document),
    announcements: [],
    actions: [],
    decisions: [],
    deferrals: [],
    needs: [],
    updates: [],
    interests: [],
  }
  meeting.announcements = data.nextMeeting.flatMap(({ agenda }, n) =>
    agenda.map((entry, index) => {
      const title = typeof entry === 'string' ? entry : entry.title
      const id = typeof entry === 'string' ? slug(title) : (entry.id ?? slug(title))
      return { id: `${document.id}/agenda/${id}`, title, path: ['nextMeeting', n, 'agenda', index], meeting }
    }),
  )
  const first = document.body.findIndex((block) => block.type === 'heading' && block.depth === 2)
  sort(first < 0 ? document.body : document.body.slice(0, first), undefined, meeting)
  for (const item of meeting.items) sort(item.blocks, item, meeting)
  return meeting
}

/** The last day of a meeting: one that ends at an earlier hour than it began went on past midnight. */
function endOf({ date, until, start, end }: DataOf<'minutes'>): IsoDate {
  if (until !== undefined) return until > date ? until : date
  return start !== undefined && end !== undefined && end < start ? addDays(date, 1) : date
}

function readItems(document: Document<'minutes'>): Item[] {
  const items: Item[] = []
  let open: Item | undefined
  let top: Item | undefined
  for (const [n, block] of document.body.entries()) {
    if (
      block.type === 'heading' && block.depth <= 2 ? block.depth === 2 : isOwnItem(block, document.body[n + 1], top)
    ) {
      const heading = block as Heading
      open = { id: `${document.id}#${heading.id}`, heading, marks: undefined, blocks: [] }
      items.push(open)
      if (heading.depth === 2) top = open
      continue
    }
    // A heading of the same depth as an item below the top one ends it: what follows is of the item around both.
    if (block.type === 'heading' && open && open !== top && block.depth <= open.heading.depth) open = top
    if (open && isElement(block, 'Item')) open.marks ??= block
    else open?.blocks.push(block)
  }
  return items
}

/** Whether a heading below those of the items has an `<Item>` of its own, within an item. */
function isOwnItem(block: Block, next: Block | undefined, top: Item | undefined): boolean {
  return block.type === 'heading' && top !== undefined && next !== undefined && isElement(next, 'Item')
}

function sort(blocks: readonly Block[], item: Item | undefined, meeting: Meeting): void {
  for (const element of elements(blocks)) {
    const entry = { id: fullId(meeting, element), element, item, meeting }
    if (element.name === 'Action') meeting.actions.push(entry as Entry<'Action'>)
    else if (element.name === 'Decision') meeting.decisions.push(entry as Entry<'Decision'>)
    else if (element.name === 'Deferral') meeting.deferrals.push(entry as Entry<'Deferral'>)
    else if (element.name === 'Need') meeting.needs.push(entry as Entry<'Need'>)
    else if (element.name === 'Update') meeting.updates.push(entry as Entry<'Update'>)
    else if (element.name === 'Interest') meeting.interests.push(entry as Entry<'Interest'>)
  }
}

function fullId(meeting: Meeting, element: AnyElement): string {
  const { id } = element.attributes as { id?: string | undefined }
  return id === undefined ? meeting.id : `${meeting.id}/${id}`
}
