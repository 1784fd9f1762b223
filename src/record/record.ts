/** The Record: all documents, their indexes, the references between them, and the timeline. Immutable once made; knows no clock. */
import { readUpdates } from './action.ts'
import { compare } from './compare.ts'
import { earliest, type IsoDate } from './dates.ts'
import { type Declaration, readDeclarations } from './declaration.ts'
import { type Document, shortId } from './document.ts'
import type { HeldFile } from './held-file.ts'
import { lazy } from './lazy.ts'
import { type Announcement, type Entry, type Meeting, readMeetings } from './meeting.ts'
import { readWholes, type Wholes } from './organisation.ts'
import type { DataFile } from './parse/file.ts'
import { type Directory, destinations } from './references/directory.ts'
import type { Link } from './references/reference.ts'
import { type BrokenLink, resolveAll } from './references/resolve.ts'
import { understand } from './references/unknown.ts'
import { heldOn, isSeat, type Role, readRoles, rolesBy } from './role.ts'
import type { Addresses, Body, Exception, Kind } from './schemas/index.ts'

/** The whole record of a body. */
export interface PublicRecord {
  body: DataFile<Body>
  exceptions: DataFile<Exception[]>
  addresses: DataFile<Addresses>
  /** All documents by id, in the order of their ids. */
  documents: ReadonlyMap<string, Document>
  meetings: readonly Meeting[]
  roles: readonly Role[]
  /** Declarations by member, oldest first. */
  declarations: ReadonlyMap<string, readonly Declaration[]>
  /** Each organisation with all that it is part of. */
  wholes: Wholes
  actions: ReadonlyMap<string, Entry<'Action'>>
  deferrals: ReadonlyMap<string, Entry<'Deferral'>>
  needs: ReadonlyMap<string, Entry<'Need'>>
  announcements: ReadonlyMap<string, Announcement>
  /** Updates by the full id of what they report on. */
  updates: ReadonlyMap<string, readonly Entry<'Update'>[]>
  links: readonly Link[]
  brokenLinks: readonly BrokenLink[]
  directory: Directory
  /** Pictures, by their paths seen from content/. */
  files: ReadonlyMap<string, HeldFile>
  /** The record as it stood at the commit that `--base` names; absent where none is named. */
  base?: PublicRecord
  /** Files under content/ that are no document: their paths. */
  strays: readonly string[]
  /** What else is under content/ and is not read. */
  unread: readonly UnreadFile[]
}

/** A file or folder that is not read: its path, why, and what to do about it. */
export interface UnreadFile {
  file: string
  message: string
  help: string[]
}

/** What a record is made of. */
export interface Parts {
  body: DataFile<Body>
  exceptions: DataFile<Exception[]>
  addresses: DataFile<Addresses>
  documents: Iterable<Document>
  /** Pictures. */
  files?: Iterable<HeldFile>
  /** Paths of other files that were found. */
  strays?: Iterable<string>
  unread?: Iterable<UnreadFile>
}

/** Makes the Record of its parts. */
export function makeRecord(parts: Parts): PublicRecord {
  const sorted = [...parts.documents].sort((a, b) => compare(a.id, b.id))
  const documents = new Map(sorted.map((document) => [document.id, document]))
  for (const document of sorted) if (document.faults.length > 0) understand(document, documents)
  const meetings = readMeetings(only(sorted, 'minutes'))
  const posts = new Map([...only(sorted, 'posts')].map((post) => [shortId(post), post]))
  const actions = byId(meetings.flatMap((meeting) => meeting.actions))
  const deferrals = byId(meetings.flatMap((meeting) => meeting.deferrals))
  const announcements = byId(meetings.flatMap((meeting) => meeting.announcements))
  const files = new Map([...(parts.files ?? [])].map((one) => [one.path, one]))
  const directory: Directory = { documents, elements: destinations(meetings), assets: new Set(files.keys()) }
  const { links, brokenLinks } = resolveAll(sorted, directory)
  return {
    body: parts.body,
    exceptions: parts.exceptions,
    addresses: parts.addresses,
    documents,
    meetings,
    roles: readRoles(only(sorted, 'people'), posts),
    declarations: readDeclarations(only(sorted, 'interests'), parts.body.data?.policy),
    wholes: readWholes(only(sorted, 'organisations')),
    actions,
    deferrals,
    needs: byId(meetings.flatMap((meeting) => meeting.needs)),
    announcements,
    updates: readUpdates(meetings),
    links,
    brokenLinks,
    directory,
    files,
    strays: [...(parts.strays ?? [])],
    unread: [...(parts.unread ?? [])],
  }
}

/** The documents of one kind, in the order of their ids. */
export function* only<K extends Kind>(documents: Iterable<Document>, kind: K): Generator<Document<K>> {
  for (const document of documents) if (document.kind === kind) yield document as unknown as Document<K>
}

/** The document of kind K with a short id, if the record has it. */
export function find<K extends Kind>(record: PublicRecord, kind: K, id: string): Document<K> | undefined {
  return record.documents.get(`${kind}/${id}`) as unknown as Document<K> | undefined
}

/** Everybody of whom the register has a page: who ever was a member, or declared something. */
export function registered({ declarations, roles }: PublicRecord): Set<string> {
  return new Set([...declarations.keys(), ...roles.filter(isSeat).map(({ person }) => person)])
}

/** The day on which continuing duties are judged: `asOf`, but never after the body's or the record's last day. */
export function judgedOn(record: PublicRecord, asOf: IsoDate): IsoDate {
  const { dissolved, recordEnds } = record.body.data ?? {}
  return earliest(asOf, dissolved, recordEnds)
}

/** The meetings that had been held by the end of a day, in their order; those that were called off are none. */
export function meetingsHeld({ meetings }: Pick<PublicRecord, 'meetings'>, asOf: IsoDate): Meeting[] {
  return meetings.filter(({ date, isHeld }) => isHeld && date <= asOf)
}

/** The meetings held by the end of a day at which people sat together, and could report. */
export function sittings(record: Pick<PublicRecord, 'meetings'>, asOf: IsoDate): Meeting[] {
  return meetingsHeld(record, asOf).filter(({ isSitting }) => isSitting)
}

/** The meetings whose day had come by the end of a day, in their order, with those that were called off: their minutes announce too. */
export function meetingsUntil({ meetings }: Pick<PublicRecord, 'meetings'>, asOf: IsoDate): Meeting[] {
  return meetings.filter(({ date }) => date <= asOf)
}

/** The decision that minutes record under an id. */
export function decisionOf({ meetings }: PublicRecord, id: string): Entry<'Decision'> | undefined {
  return decisionsOf(meetings).get(id)
}

/** By their ids within the minutes: of two, the first. */
const decisionsOf = lazy((meetings: readonly Meeting[]) => {
  const all = meetings.flatMap(({ decisions }) => decisions).reverse()
  return new Map(all.map((one) => [one.element.attributes.id, one]))
})

/** The roles that ever made somebody a member of the body or of a committee. */
export function seatsOf({ roles }: PublicRecord, person: string): Role[] {
  return rolesBy(roles).byPerson.get(person)?.filter(isSeat) ?? []
}

/** The members of the body itself, or of a committee, on a day, each once, with the role that made them one. */
export function membersOn({ roles }: PublicRecord, date: IsoDate, body?: string): Role[] {
  return seats(roles, (role) => role.body === body && heldOn(role, date))
}

/** The members of the body and of all committees that were there on a day, each once: there is one register of all. */
export function declarersOn(record: PublicRecord, date: IsoDate): Role[] {
  const isThere = ({ body }: Role) => {
    const { dissolved } = (body !== undefined && find(record, 'bodies', body)?.data) || {}
    return dissolved === undefined || date <= dissolved
  }
  return seats(record.roles, (role) => heldOn(role, date) && isThere(role))
}

function seats(roles: readonly Role[], counts: (role: Role) => boolean): Role[] {
  const members = new Map<string, Role>()
  for (const role of roles)
    if (isSeat(role) && !members.has(role.person) && counts(role)) members.set(role.person, role)
  return [...members.values()]
}

/** The people who held a post on a day. */
export function holdersOn({ roles }: PublicRecord, post: string, date: IsoDate): string[] {
  const held = rolesBy(roles).byPost.get(post) ?? []
  return held.filter((role) => heldOn(role, date)).map(({ person }) => person)
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry)
  return map
}
