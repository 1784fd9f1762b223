/** What to type where words stand instead of an id, or an id that leads nowhere. */
import { type Document, shortId } from '../document.ts'
import type { Edit, Help, Unknown } from '../fault.ts'
import { lazy } from '../lazy.ts'
import { oneOf } from '../nearest.ts'
import { isNobody } from '../nothing.ts'
import { KINDS, type Kind } from '../schemas/index.ts'
import { slug } from '../text.ts'
import { bareName } from '../titles.ts'
import { groupsOfMembers, idsAlike, idsMeant, idsNamed, meansEverybody } from './meant.ts'

type Documents = ReadonlyMap<string, Document>

/** The help for words that should be an id. An edit without a place stands for the words themselves. */
export function helpFor(unknown: Omit<Unknown, 'path'> & Partial<Unknown>, documents: Documents): Help[] {
  const { kinds, isList = false, path } = unknown
  const words = withoutFolders(unknown.words)
  if (path?.[0] !== 'inAttendance' || path.length !== 2) return helpOf(words, kinds, isList, documents)
  const bracketed = inBrackets(words)
  return [...helpOf(bracketed, kinds, isList, documents), ...from(bracketed, documents)]
}

/** A name and the body behind a comma or a dash, `Jo Smith, Town Council`, with the body in brackets. */
function inBrackets(words: string): string {
  const [, name = '', body] = /^([^,()–—]+?)(?:,|\s+[–—-])\s+(\p{Lu}[^,()]*)$/u.exec(words) ?? []
  return body !== undefined && NAME.test(bareName(name)) ? `${name} (${body})` : words
}

/** The body in brackets behind the name of somebody who was in attendance. */
function from(words: string, documents: Documents): Help[] {
  const body = /\(([^()]+)\)\s*$/.exec(words)?.[1]?.trim() ?? ''
  const person = idsMeant(words, ['people'], documents)[0] ?? slug(bareName(words))
  if (slug(body) === '' || person === '') return []
  const known = idsMeant(body, ['organisations'], documents)
  const of = known.length === 1 ? known[0] : slug(body)
  const add = known.length === 1 ? '' : `add the file \`organisations/${of}.mdx\`, and `
  return [`to tell the body that they came from, ${add}write \`{ person: ${person}, of: ${of} }\``]
}

/** Full ids as short ones: `papers/wick-trials` is `wick-trials`. */
function withoutFolders(words: string): string {
  return words.replace(FOLDER, '')
}

const FOLDER = new RegExp(`(?<![\\w/-])(?:${KINDS.join('|')})/(?=\\w)`, 'g')

function helpOf(words: string, kinds: readonly Kind[], isList: boolean, documents: Documents): Help[] {
  const other = KINDS.find((kind) => documents.has(`${kind}/${words}`))
  if (other && !kinds.includes(other) && idsNamed(words, kinds, documents).length === 0)
    return [`\`${words}\` is ${NOUNS[other]}; write the id of ${kinds.map((kind) => NOUNS[kind]).join(', or of ')}`]
  const ids = idsMeant(words, kinds, documents)
  if (ids.length > 0) return [toWrite(ids, words, kinds, isList, documents)]
  const alike = idsAlike(words, kinds, documents)
  if (alike.length > 0) return [`several are called so: write ${oneOf(alike)}, whichever is meant`]
  if (meansEverybody(words)) {
    if (!kinds.includes('posts')) return ['name each of them, by their ids']
    const groups = groupsOfMembers(documents)
    return [
      groups.length > 0
        ? `write ${oneOf(groups)}, whichever of these groups is meant`
        : 'there is no post for the group of all members yet: add one to posts/, with `role: member` and `group: true`, and write its id',
    ]
  }
  if (isNobody(words))
    return [
      ...(kinds.includes('posts') ? postsWith(words, documents) : []),
      'name who or what it is; where nobody knows, take the entry out and say so in the text',
    ]
  if (isList) return listOf(words, kinds, documents)
  return [
    ...(kinds.includes('posts') ? postsWith(words, documents) : []),
    ...likely(words, kinds)
      .flatMap((kind) => toAdd(words, kind, kinds.length > 1))
      .slice(0, 3),
  ]
}

/** The ids that words stand for. Whether a person whose name is only like them is meant, somebody has to say. */
function toWrite(
  ids: readonly string[],
  words: string,
  kinds: readonly Kind[],
  isList: boolean,
  documents: Documents,
): Help {
  const text = isList ? `[${ids.join(', ')}]` : ids.join(', ')
  const isExact = ids.length === 1 && kinds.some((kind) => documents.has(`${kind}/${words}`))
  const isNamed = isExact || idsNamed(words, kinds, documents).length > 0
  const isMistyped = !isExact && !isList && ids.length === 1 && words === slug(words)
  if (!isNamed && kinds.includes('people') && ids.some((id) => documents.has(`people/${id}`)))
    return isMistyped ? `nearest known id: \`${text}\`` : `if that is who is meant, write \`${text}\``
  return { say: isMistyped ? `nearest known id: \`${text}\`` : `write \`${text}\``, edits: [{ text }] }
}

/** The kinds with that first which the words look like: a person, by a name. */
function likely(words: string, kinds: readonly Kind[]): readonly Kind[] {
  const isName = NAME.test(bareName(words)) && !OFFICE.test(words.replace(/\(.*$/, ''))
  return isName ? [...kinds].sort((a, b) => Number(b === 'people') - Number(a === 'people')) : kinds
}

/** The few posts whose ids hold all these words: “Officials” may be `ocs-officials`. */
function postsWith(words: string, documents: Documents): Help[] {
  const parts = slug(words).split('-')
  const found = postIds(documents).filter((id) => {
    const known = id.split('-')
    return parts.every((part) => known.includes(part))
  })
  return found.length > 3 ? [] : found.map((id) => `if it is \`${id}\`, write that`)
}

const postIds = lazy((documents: Documents) =>
  [...documents.values()].filter(({ kind }) => kind === 'posts').map((one) => shortId(one)),
)

/** Reads words as the ids that they stand for, so that they are judged as what they mean, though they are refused as they stand. */
export function understand({ data, faults }: Document, documents: Documents): void {
  for (const { unknown } of faults) {
    const ids = unknown && data ? idsMeant(withoutFolders(unknown.words), unknown.kinds, documents) : []
    const last = unknown?.path.at(-1)
    if (!unknown || last === undefined || ids.length === 0 || (ids.length > 1 && !unknown.isList)) continue
    const holder = unknown.path
      .slice(0, -1)
      .reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], data)
    if (typeof holder !== 'object' || holder === null) continue
    const read: unknown = Reflect.get(holder, last)
    // Where nothing else of the field could be read either, it was taken out.
    if (read === undefined) continue
    const isMany = Array.isArray(read)
    const like = (id: string) => (isEntry(isMany ? read[0] : read) ? { person: id } : id)
    // A field that holds one or several is read as a list.
    Reflect.set(holder, last, isMany ? ids.map(like) : like(ids[0] as string))
  }
}

/** Whether what was read is an entry of a list of people, for which an id stands. */
function isEntry(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'person' in read
}

/** The file to add for something that the record doesn't have yet; only people need no more than a name. */
function toAdd(words: string, kind: Kind, isOne: boolean): Help[] {
  const id = slug(bareName(words))
  if (id === '') return []
  const what = isOne ? `if it is ${NOUNS[kind]}, ` : ''
  const isId = words === id
  const write = isId ? '' : ` and write \`${id}\``
  const say = `${what}add the file \`${kind}/${id}.mdx\`${write}`
  return kind === 'people' && !isId ? [{ say, edits: [newPerson(words), { text: id }] }] : [say]
}

const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,3}\s+\p{Lu}[\p{L}'’-]+$/u
const OFFICE = /office|team|council|department|secretariat|officials|group|committee|chair|manager|director/i

const NOUNS: Readonly<Record<Kind, string>> = {
  people: 'a person',
  posts: 'an office or a group',
  organisations: 'an organisation',
  bodies: 'a committee',
  minutes: 'minutes',
  papers: 'a paper',
  events: 'an event',
  topics: 'a topic',
  pathfinders: 'a pathfinder',
  interests: 'a declaration',
  definitions: 'a definition',
  'terms-of-reference': 'terms of reference',
}

function newPerson(words: string): Edit {
  const name = words.replace(/\s*\(.*$/, '').trim()
  const rest = /\((.*?)\)?\s*$/.exec(words.slice(name.length))?.[1]?.trim()
  const file = `people/${slug(bareName(words))}.mdx`
  return { file, text: `---\nname: ${name}\n---\n${rest ? `\n${rest}\n` : ''}` }
}

/** One text that names several, some of them unknown. */
function listOf(words: string, kinds: readonly Kind[], documents: Documents): Help[] {
  const parts = words.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean)
  const adds = parts.flatMap((part) => (idsMeant(part, kinds, documents).length === 1 ? [] : [part]))
  const ids = parts.map((part) => idsMeant(part, kinds, documents)[0] ?? slug(bareName(part)))
  return [
    `write \`[${ids.join(', ')}]\``,
    ...adds.flatMap((part) => toAdd(part, likely(part, kinds)[0] as Kind, false)),
  ]
}
