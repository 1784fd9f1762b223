/** What every page is made from: the record, the day, the verdict, and the way to write addresses. */
import {
  type ActionState,
  type Destination,
  type Document,
  type Entry,
  type IsoDate,
  judgedOn,
  type Link,
  lazy,
  type Meeting,
  ownerId,
  type PublicRecord,
  stateOn,
} from '../record/index.ts'
import type { Judgement } from './judgement.ts'
import { actionsByOwner } from './owners.ts'
import type { History } from './revision.ts'
import { titleOf } from './titles.ts'

/** The site as the views see it. */
export interface Site {
  record: PublicRecord
  /** The day that the reader is told. */
  asOf: IsoDate
  /** The day on which continuing duties are judged. */
  judged: IsoDate
  judgement: Judgement
  /** The day whose names people and organisations have, where a page is of an earlier one. */
  namesOn?: IsoDate
  /** The path under which the site is published, with a slash at both ends. */
  base: string
  /** What Git knows of the documents. */
  history: History
  /** Scheme and host of the published site, without a slash at the end; empty where nobody has said. */
  origin: string
  /** Links by the id of the document that they lead to. */
  incoming: ReadonlyMap<string, readonly Link[]>
  meetingsById: ReadonlyMap<string, Meeting>
  /** How actions stand on the day, by their full ids. */
  states: ReadonlyMap<string, ActionState>
  /** Actions by the short id of their owner. */
  actions: ReadonlyMap<string, readonly Entry<'Action'>[]>
}

/** A name with the address of its page. */
export interface Named {
  name: string
  href: string
}

/**
 * Words of a sentence, some of which are links. `label` is what a screen reader says of a link
 * whose name alone would not tell where it leads.
 */
export type Phrase = readonly (string | (Named & { label?: string }))[]

/** Makes the site of a judged record. */
export function makeSite(
  record: PublicRecord,
  judgement: Judgement,
  base: string,
  origin = '',
  history: History = 'none',
): Site {
  return {
    record,
    asOf: judgement.asOf,
    judged: judgedOn(record, judgement.asOf),
    judgement,
    base,
    origin,
    history,
    incoming: Map.groupBy(record.links, (link) => link.to.document),
    meetingsById: new Map(record.meetings.map((meeting) => [meeting.id, meeting])),
    states: new Map([...record.actions].map(([id, action]) => [id, stateOn(action, record, judgement.asOf)])),
    actions: actionsByOwner({ record }),
  }
}

/** The whole address of a page or file, with its host where it is known: for feeds, calendars and citations. */
export function absolute({ origin, base }: Pick<Site, 'base' | 'origin'>, path: string): string {
  return `${origin}${base}${path}`
}

/** The address of a page of this site: `href(site, 'people/')`. */
export function href(site: Pick<Site, 'base'>, path: string): string {
  return `${site.base}${path}`
}

/** The address of something in the record. */
export function addressOf(site: Pick<Site, 'base'>, { document, fragment }: Destination): string {
  return `${site.base}${document}/${fragment ? `#${fragment}` : ''}`
}

/** Documents that were named before: a member is named on every page of minutes, and one object will do for all. */
const namesOf = lazy((_: Site) => new Map<Document, Named>())

/** A document with its title and address. */
export function named(site: Site, document: Document, fragment?: string | undefined): Named {
  if (fragment !== undefined)
    return {
      name: titleOf(document, site.record.documents, site.namesOn),
      href: addressOf(site, { document: document.id, fragment }),
    }
  const names = namesOf(site)
  const found = names.get(document) ?? {
    name: titleOf(document, site.record.documents, site.namesOn),
    href: addressOf(site, { document: document.id }),
  }
  names.set(document, found)
  return found
}

/** The document with an id, named; the id itself where there is none. */
export function namedId(site: Site, id: string): Named {
  const document = site.record.documents.get(id)
  return document ? named(site, document) : { name: id, href: '' }
}

/** A person or post by its short id; people come first. Of what is in no folder, the word as it is written. */
export function holder(site: Site, id: string): Named {
  const document = site.record.documents.get(ownerId(id, site.record.documents))
  return document ? named(site, document) : { name: id, href: '' }
}
