/** The addresses that a record publishes: pages of documents and members, feeds, pictures. The program's own pages and files are not among them. */
import { fragmentsOf, pageOf, partsOf } from './address.ts'
import { isAttachment } from './attachment.ts'
import type { Document } from './document.ts'
import { PICTURE } from './files.ts'
import { type PublicRecord, registered } from './record.ts'
import { KINDS, type Kind } from './schemas/index.ts'

/** Kinds of which each document has a feed of its own. */
export const FOLLOWED = ['people', 'organisations', 'topics', 'bodies'] as const satisfies readonly Kind[]

const FEED = new RegExp(`^feeds/((?:${FOLLOWED.join('|')})/[^/]+)\\.atom$`)
const MEMBER = /^interests\/([^/]+)\/$/

/** Whether an address is of the sort that only a record can give: the page of a document, say, but not the page of search. */
export function isOfRecord(page: string): boolean {
  const [kind = '', ...rest] = page.split('/')
  if (FEED.test(page) || isAttachment(page)) return true
  if (!KINDS.some((one) => one === kind)) return false
  if (PICTURE.test(page) || MEMBER.test(page)) return !page.startsWith('interests/compare/')
  return page.endsWith('/') && rest.length === (kind === 'interests' ? 3 : 2)
}

/** The document of a page. */
export function documentAt(page: string, { documents }: PublicRecord): Document | undefined {
  return page.endsWith('/') ? documents.get(page.slice(0, -1)) : undefined
}

/** Whether the record publishes something at a place. Only pages of documents have fragments that it knows. */
export function existsAt(place: string, record: PublicRecord): boolean {
  const { page, fragment } = partsOf(place)
  const document = documentAt(page, record)
  if (document) return fragment === undefined || fragmentsOf(document).includes(fragment)
  if (fragment !== undefined) return false
  const feed = FEED.exec(page)?.[1]
  if (feed !== undefined) return record.documents.has(feed)
  if (PICTURE.test(page) || isAttachment(page)) return record.directory.assets.has(page)
  const member = MEMBER.exec(page)?.[1]
  return member !== undefined && registered(record).has(member)
}

/** The addresses of the same sort as one that the record publishes. */
export function addressesLike(page: string, record: PublicRecord): string[] {
  const all = [...record.documents.values()]
  const feeds = FEED.exec(page)?.[1]?.split('/', 1)[0]
  if (feeds !== undefined) return all.filter(({ kind }) => kind === feeds).map(({ id }) => `feeds/${id}.atom`)
  if (PICTURE.test(page) || isAttachment(page)) return [...record.directory.assets]
  if (MEMBER.test(page)) return [...registered(record)].map((person) => `interests/${person}/`)
  return all.filter(({ kind }) => page.startsWith(`${kind}/`)).map(pageOf)
}
