/** What stands at an address, as far as the record can tell: pages and files of the program itself are its tests' to prove. */
import { fragmentsOf, partsOf } from './address.ts'
import type { Document } from './document.ts'
import type { PublicRecord } from './record.ts'
import { isSeat } from './role.ts'
import { KINDS } from './schemas/index.ts'

const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i
const FEED = /^feeds\/((?:topics|people)\/[^/]+)\.atom$/
const MEMBER = /^interests\/([^/]+)\/$/

/** Whether an address is one that stands or falls with the record. */
export function isOfRecord(page: string): boolean {
  const [kind = '', ...rest] = page.split('/')
  if (FEED.test(page)) return true
  if (!KINDS.some((one) => one === kind)) return false
  if (PICTURE.test(page) || MEMBER.test(page)) return !page.startsWith('interests/compare/')
  return page.endsWith('/') && rest.length === (kind === 'interests' ? 3 : 2)
}

/** The document of a page. */
export function documentAt(page: string, { documents }: PublicRecord): Document | undefined {
  return page.endsWith('/') ? documents.get(page.slice(0, -1)) : undefined
}

/** Whether something stands at a place; of fragments on what is no document nothing is known, so they don't. */
export function stands(place: string, record: PublicRecord): boolean {
  const { page, fragment } = partsOf(place)
  const document = documentAt(page, record)
  if (document) return fragment === undefined || fragmentsOf(document).includes(fragment)
  if (fragment !== undefined) return false
  const feed = FEED.exec(page)?.[1]
  if (feed !== undefined) return record.documents.has(feed)
  if (PICTURE.test(page)) return record.directory.assets.has(page)
  const member = MEMBER.exec(page)?.[1]
  if (member === undefined) return false
  return record.declarations.has(member) || record.roles.some((role) => role.person === member && isSeat(role))
}
