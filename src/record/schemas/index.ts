/** The schema of every kind of document, by the folder it lives in. */
import type * as z from 'zod'
import { addresses } from './addresses.ts'
import { body } from './body.ts'
import { committee } from './committee.ts'
import { declaration } from './declaration.ts'
import { definition } from './definition.ts'
import { event } from './event.ts'
import { exceptions } from './exceptions.ts'
import { minutes } from './minutes.ts'
import { organisation } from './organisation.ts'
import { paper } from './paper.ts'
import { pathfinder } from './pathfinder.ts'
import { person } from './person.ts'
import { post } from './post.ts'
import { terms } from './terms.ts'
import { topic } from './topic.ts'

/** Folder under content/ → schema of the frontmatter of its documents. */
export const SCHEMAS = {
  'terms-of-reference': terms,
  bodies: committee,
  minutes,
  papers: paper,
  events: event,
  interests: declaration,
  people: person,
  posts: post,
  organisations: organisation,
  topics: topic,
  definitions: definition,
  pathfinders: pathfinder,
} as const

/** The kinds whose documents are fields and no text: YAML files. */
const FIELDS_ONLY: ReadonlySet<string> = new Set<Kind>(['bodies'])

/** Whether the documents of a kind are fields and no text. */
export function isFieldsOnly(kind: string): boolean {
  return FIELDS_ONLY.has(kind)
}

/** The file of a document, seen from content/: `minutes/2011-03-17.mdx`, `bodies/communications.yaml`. */
export function fileOf(id: string): string {
  return `${id}${isFieldsOnly(id.slice(0, id.indexOf('/'))) ? '.yaml' : '.mdx'}`
}

/** The plain YAML files at the root of content/. */
export const FILES = { 'body.yaml': body, 'exceptions.yaml': exceptions, 'addresses.yaml': addresses } as const

/** A kind of document: the name of its folder. */
export type Kind = keyof typeof SCHEMAS

/** The typed frontmatter of a document of kind K. */
export type DataOf<K extends Kind> = z.output<(typeof SCHEMAS)[K]>

/** The typed content of body.yaml. */
export type Body = z.output<typeof body>

/** The typed content of addresses.yaml. */
export type Addresses = z.output<typeof addresses>

/** One entry of exceptions.yaml. */
export type Exception = z.output<typeof exceptions>[number]

/** An answer beside a declaration or an exception. */
export type Reply = Exception['replies'][number]

/** What an exception is about: an id, or all minutes of some days. */
export type Subject = Exception['subject'][number]

/** All kinds, in the order in which people read a record. */
export const KINDS = Object.keys(SCHEMAS) as Kind[]
