/** All other documents: papers, people, posts, organisations, topics, definitions, pathfinders; and the body itself. */
import { type DataOf, type Document, START, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { compare, sameData, sameText } from './same.ts'
import { titleOf } from './tell.ts'

/** Documents that are told of by their parts. */
const ELSEWHERE = new Set(['minutes', 'interests'])

/** Documents added, changed or gone, and those that can or can't be read. */
export function* documents(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(before.record.documents, after.record.documents)
  for (const [, one] of gone) if (!ELSEWHERE.has(one.kind)) yield told(one, 'is taken out of the record')
  for (const [, one] of come) {
    if (!isRead(one)) yield unreadable(one, 'can’t be read')
    else if (!ELSEWHERE.has(one.kind)) yield told(one, `is added${outOf(one)}`)
  }
  for (const [, was, now] of both) {
    if (isRead(was) !== isRead(now)) yield unreadable(now, isRead(now) ? 'can be read again' : 'can’t be read any more')
    else if (!ELSEWHERE.has(now.kind)) yield* compared(was, now)
  }
  const [old, body] = [before.record.body, after.record.body]
  if (!sameData(old.data, body.data)) {
    const fields = Object.keys({ ...old.data, ...body.data }).filter(
      (name) => !sameData(old.data?.[name as keyof typeof old.data], body.data?.[name as keyof typeof body.data]),
    )
    yield {
      kind: 'body',
      subject: 'body',
      file: body.file,
      line: 1,
      message: `The body’s own file has another ${fields.join(', ')}`,
    }
  }
}

function* compared(was: Document, now: Document): Generator<Change> {
  if (now.kind === 'papers') {
    const [old, data] = [was.data, now.data] as (DataOf<'papers'> | undefined)[]
    if (old?.status !== data?.status) yield told(now, `is ${data?.status}, no longer ${old?.status}`)
  }
  if (!sameData(facts(was), facts(now))) yield told(now, 'has other facts')
  // Clauses are told of one by one.
  if (now.kind !== 'terms-of-reference' && !sameText(words(was.body), words(now.body))) yield told(now, 'is reworded')
}

/** The frontmatter without what is told elsewhere. */
function facts({ data, kind }: Document): object {
  const { updates: _, ...rest } = { updates: [], ...data } as Record<string, unknown>
  if (kind === 'people') delete rest.roles
  if (kind === 'papers') delete rest.status
  return rest
}

function outOf({ kind, data }: Document): string {
  return kind === 'papers' && data ? `, ${(data as DataOf<'papers'>).status}` : ''
}

function isRead({ data, readable }: Document): boolean {
  return data !== undefined && readable
}

function unreadable(document: Document, what: string): Change {
  return changed('unreadable', document.id, document, START, `The file ${document.id} ${what}`)
}

const NOUNS: Partial<Record<Document['kind'], string>> = {
  papers: 'The paper',
  people: 'The page of',
  posts: 'The post',
  organisations: 'The organisation',
  topics: 'The topic',
  definitions: 'The definition of',
  pathfinders: 'The pathfinder',
  'terms-of-reference': 'The terms of reference',
}

function told(document: Document, what: string): Change {
  const kind = document.kind === 'papers' ? 'paper' : 'document'
  return changed(
    kind,
    document.id,
    document,
    START,
    `${NOUNS[document.kind] ?? 'The document'} “${titleOf(document)}” ${what}`,
  )
}
