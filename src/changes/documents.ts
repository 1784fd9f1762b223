/** Papers, events, committees, people, posts, organisations, topics, definitions, pathfinders, terms: added, gone, and what differs in each. */
import {
  type DataOf,
  type Document,
  type HeldFile,
  inWords,
  isAttachment,
  type PublicRecord,
  START,
} from '../record/index.ts'
import { type Change, type ChangeKind, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { differences } from './fields.ts'
import { recipients } from './letters.ts'
import { holderName, nameOf, titleOf } from './names.ts'
import { nominations } from './nominations.ts'
import { compare, sameBlocks } from './same.ts'

/** Documents that are told of by their parts. */
const ELSEWHERE = new Set(['minutes', 'interests'])

/** Fields that are told of by themselves. */
const FIELDS: Partial<Record<Document['kind'], string[]>> = {
  people: ['roles'],
  papers: ['status', 'seal', 'to'],
  posts: ['nominations'],
  events: ['status'],
  'terms-of-reference': ['seal'],
}

/** Documents added, changed or gone; and pictures beside them. */
export function* documents(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.documents, after.record.documents)
  for (const [, one] of gone) if (!ELSEWHERE.has(one.kind)) yield told(one, 'is taken out of the record')
  for (const [, one] of come) if (!ELSEWHERE.has(one.kind)) yield told(one, `is added${outOf(one)}`)
  for (const [, was, now] of both)
    if (!ELSEWHERE.has(now.kind) && was.source.text !== now.source.text)
      yield* compared(was, now, before.record, after.record)
  const pictures = compare(before.record.files, after.record.files)
  for (const [, one] of pictures.come) yield picture(one, 'is added')
  for (const [, was, now] of pictures.both) if (was.digest !== now.digest) yield picture(now, 'is replaced')
  for (const [, one] of pictures.gone) yield picture(one, 'is taken out of the record')
}

function* compared(was: Document, now: Document, before: PublicRecord, after: PublicRecord): Generator<Change> {
  if (now.kind === 'papers' || now.kind === 'events') {
    const [old, data] = [was.data, now.data] as (DataOf<'papers' | 'events'> | undefined)[]
    if (old?.status !== data?.status) yield told(now, statusTold(data?.status, old?.status))
  }
  if (now.kind === 'papers') {
    const letters = [was, now] as unknown as [Document<'papers'>, Document<'papers'>]
    for (const { what, line } of recipients(...letters, after)) yield { ...told(now, what), line }
  }
  if (now.kind === 'posts') {
    const posts = [was, now] as unknown as [Document<'posts'>, Document<'posts'>]
    for (const { what, line } of nominations(...posts, after)) yield { ...told(now, what), line }
  }
  const [old, data] = [fieldsOf(was, before), fieldsOf(now, after)]
  for (const { field, what } of differences(old, data, FIELDS[now.kind])) {
    const path = field.split('.')
    const at = now.where(data?.[path[0] as string] === undefined ? [] : path)
    yield { ...told(now, `changes: \`${field}\` ${what}`), line: at.line }
  }
  const [text, fresh] = [was, now].map(({ body }) => body.filter((block) => !isClause(block))) as [
    Document['body'],
    Document['body'],
  ]
  if (!sameBlocks(text, fresh)) yield told(now, `is reworded: ${differingBlocks(text, fresh)}`)
}

/** The fields of a document; of a committee with the titles of its terms and of what it is part of, of a department with the names of those who lead. */
function fieldsOf({ kind, data }: Document, record: PublicRecord): Record<string, unknown> | undefined {
  if (kind === 'organisations' && data) {
    const { leads, ...rest } = data as DataOf<'organisations'>
    return { ...rest, leads: leads.map((one) => leading(one, record)) }
  }
  if (kind !== 'bodies' || !data) return data
  const { terms, partOf, ...rest } = data as DataOf<'bodies'>
  return {
    ...rest,
    terms: terms && nameOf(record, `terms-of-reference/${terms}`),
    partOf: partOf && nameOf(record, `bodies/${partOf}`),
  }
}

function leading({ lead, from, until }: DataOf<'organisations'>['leads'][number], record: PublicRecord): string {
  const days = [from && `from ${inWords(from)}`, until && `until ${inWords(until)}`]
  return [holderName(record, lead), ...days].filter(Boolean).join(' ')
}

type Status = DataOf<'papers' | 'events'>['status'] | undefined

function statusTold(now: Status, old: Status): string {
  if (now === 'not-recorded') return `has no recorded status any more; it was ${old}`
  return `is ${now}${old === 'not-recorded' ? '; its status was not recorded' : `, no longer ${old}`}`
}

/** Clauses are told of one by one. */
function isClause(block: Document['body'][number]): boolean {
  return block.type === 'element' && block.name === 'Clause'
}

function outOf({ kind, data }: Document): string {
  if (kind === 'events' && data) return `, ${(data as DataOf<'events'>).status}`
  if (kind !== 'papers' || !data) return ''
  const { status, held } = data as DataOf<'papers'>
  const said = status === 'not-recorded' ? 'its status not recorded' : status
  return `, ${said}${held ? '' : ', and not held here'}`
}

function picture({ path, file }: HeldFile, what: string): Change {
  return changed(
    'document',
    path,
    { file },
    START,
    `The ${isAttachment(path) ? 'attachment' : 'picture'} ${path} ${what}`,
  )
}

const NOUNS: Partial<Record<Document['kind'], string>> = {
  papers: 'The paper',
  events: 'The event',
  people: 'The page of',
  posts: 'The post',
  organisations: 'The organisation',
  topics: 'The topic',
  definitions: 'The definition of',
  pathfinders: 'The pathfinder',
  bodies: 'The committee',
  'terms-of-reference': 'The terms of reference',
}

/** Kinds of documents whose changes are a sort of their own. */
const CHANGES: Partial<Record<Document['kind'], ChangeKind>> = { papers: 'paper', events: 'event', bodies: 'body' }

function told(document: Document, what: string): Change {
  const kind = CHANGES[document.kind] ?? 'document'
  const isLetter = kind === 'paper' && (document.data as DataOf<'papers'> | undefined)?.type === 'letter'
  const noun = isLetter ? 'The letter' : (NOUNS[document.kind] ?? 'The document')
  const name = `${noun} “${titleOf(document)}”`
  return changed(kind, document.id, document, START, `${name} ${what}`)
}
