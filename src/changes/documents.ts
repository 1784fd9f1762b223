/** Papers, people, posts, organisations, topics, definitions, pathfinders, terms: added, gone, and what differs in each. */
import { type DataOf, type Document, type HeldFile, isAttachment, START } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { differences } from './fields.ts'
import { titleOf } from './names.ts'
import { compare, sameBlocks } from './same.ts'

/** Documents that are told of by their parts. */
const ELSEWHERE = new Set(['minutes', 'interests'])

/** Fields that are told of by themselves. */
const FIELDS: Partial<Record<Document['kind'], string[]>> = {
  people: ['roles'],
  papers: ['status', 'seal'],
  'terms-of-reference': ['seal'],
}

/** Documents added, changed or gone; and pictures beside them. */
export function* documents(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.documents, after.record.documents)
  for (const [, one] of gone) if (!ELSEWHERE.has(one.kind)) yield told(one, 'is taken out of the record')
  for (const [, one] of come) if (!ELSEWHERE.has(one.kind)) yield told(one, `is added${outOf(one)}`)
  for (const [, was, now] of both)
    if (!ELSEWHERE.has(now.kind) && was.source.text !== now.source.text) yield* compared(was, now)
  const pictures = compare(before.record.files, after.record.files)
  for (const [, one] of pictures.come) yield picture(one, 'is added')
  for (const [, was, now] of pictures.both) if (was.digest !== now.digest) yield picture(now, 'is replaced')
  for (const [, one] of pictures.gone) yield picture(one, 'is taken out of the record')
}

function* compared(was: Document, now: Document): Generator<Change> {
  if (now.kind === 'papers') {
    const [old, data] = [was.data, now.data] as (DataOf<'papers'> | undefined)[]
    if (old?.status !== data?.status) yield told(now, `is ${data?.status}, no longer ${old?.status}`)
  }
  const [old, data] = [was.data, now.data] as (Record<string, unknown> | undefined)[]
  for (const { field, what } of differences(old, data, FIELDS[now.kind])) {
    const at = now.where(data?.[field] === undefined ? [] : [field])
    yield { ...told(now, `changes: \`${field}\` ${what}`), line: at.line }
  }
  const [text, fresh] = [was, now].map(({ body }) => body.filter((block) => !isClause(block))) as [
    Document['body'],
    Document['body'],
  ]
  if (!sameBlocks(text, fresh)) yield told(now, `is reworded: ${differingBlocks(text, fresh)}`)
}

/** Clauses are told of one by one. */
function isClause(block: Document['body'][number]): boolean {
  return block.type === 'element' && block.name === 'Clause'
}

function outOf({ kind, data }: Document): string {
  if (kind !== 'papers' || !data) return ''
  const { status, held } = data as DataOf<'papers'>
  return `, ${status}${held ? '' : ', and held elsewhere'}`
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
  people: 'The page of',
  posts: 'The post',
  organisations: 'The organisation',
  topics: 'The topic',
  definitions: 'The definition of',
  pathfinders: 'The pathfinder',
  bodies: 'The committee',
  'terms-of-reference': 'The terms of reference',
}

function told(document: Document, what: string): Change {
  const kind = document.kind === 'papers' ? 'paper' : 'document'
  const name = `${NOUNS[document.kind] ?? 'The document'} “${titleOf(document)}”`
  return changed(kind, document.id, document, START, `${name} ${what}`)
}
