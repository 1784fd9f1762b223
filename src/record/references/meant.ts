/** Whom or what people mean where they write a name instead of an id. */
import { type Document, shortId } from '../document.ts'
import { lazy } from '../lazy.ts'
import { nearest } from '../nearest.ts'
import { isNobody, isNothing } from '../nothing.ts'
import type { Kind } from '../schemas/index.ts'
import { slug } from '../text.ts'
import { bareName } from '../titles.ts'

type Documents = ReadonlyMap<string, Document>

/** Ids by the names that stand for them, in one folder. */
interface Names {
  /** Whole names, other names, initials and ids, each as a slug. */
  whole: ReadonlyMap<string, readonly string[]>
  /** First and last words of names. */
  last: ReadonlyMap<string, readonly string[]>
  /** The initials among the whole names. They are too short for a slip to be told from another word. */
  initials: ReadonlySet<string>
  ids: readonly string[]
}

const EVERYBODY =
  /^(?:all(?: present| (?:the )?members)?|every(?:body|one)(?: present)?|members|the (?:whole )?(?:members|committee|panel|board|taskforce|group))$/i

/** Whether words mean all members together. */
export function meansEverybody(words: string): boolean {
  return EVERYBODY.test(words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
}

/**
 * The ids that words stand for, from some folders: a name, with a title or
 * without, initials, another name, a first or last name that only one has,
 * the post that “All” means, or both of “A and B”. Empty where somebody of
 * them is not in the record.
 */
export function idsNamed(words: string, kinds: readonly Kind[], documents: Documents): string[] {
  if (isNothing(words)) return []
  const whole = idMeant(words, kinds, documents)
  return whole === undefined ? idsOf(words, (part) => idMeant(part, kinds, documents)) : [whole]
}

/** The same for words that stand where an id was expected: there, a misspelt name or id is found as well. */
export function idsMeant(words: string, kinds: readonly Kind[], documents: Documents): string[] {
  const named = idsNamed(words, kinds, documents)
  if (named.length > 0 || isNobody(words) || meansEverybody(words)) return named
  return idsOf(words, (part) => idMeant(part, kinds, documents) ?? nearId(part, kinds, documents))
}

/** The ids of all that are named one beside the other; none where one of them has none. */
function idsOf(words: string, idOf: (part: string) => string | undefined): string[] {
  const ids = words
    .split(/\s*(?:,|;|&|\/|\+|\band\b|\bwith\b)\s*/i)
    .filter(Boolean)
    .map(idOf)
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : []
}

function idMeant(words: string, kinds: readonly Kind[], documents: Documents): string | undefined {
  const bare = bareName(words)
  const key = slug(bare)
  if (key === '' || isNothing(words)) return undefined
  for (const kind of kinds) {
    const names = namesOf(documents).get(kind)
    const found = names?.whole.get(slug(words)) ?? names?.whole.get(key)
    if (found?.length === 1) return found[0]
  }
  if (kinds.includes('posts') && meansEverybody(words)) {
    const groups = groupsOfMembers(documents)
    return groups.length === 1 ? groups[0] : undefined
  }
  for (const kind of kinds) {
    // “Ms Oakes”, “T. Fenwick” and “Oakes” alone.
    const initial = /^\p{L}[. ]\s*(?=\p{L})/u.exec(bare)?.[0]
    const last = slug(initial ? bare.slice(initial.length) : bare)
    const found = (namesOf(documents).get(kind)?.last.get(last) ?? []).filter(
      (id) => !initial || id.startsWith(initial.charAt(0).toLowerCase()),
    )
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** The ids of all that are called so, where they are several: which one is meant the words don't tell. */
export function idsAlike(words: string, kinds: readonly Kind[], documents: Documents): readonly string[] {
  const key = slug(bareName(words))
  for (const kind of kinds) {
    const found = namesOf(documents).get(kind)?.whole.get(key) ?? []
    if (found.length > 1) return found
  }
  return []
}

/** What is further off than so many slips of the hand is another name. */
const SLIPS = 3

function nearId(words: string, kinds: readonly Kind[], documents: Documents): string | undefined {
  const key = slug(bareName(words))
  if (key.length < 3 || isNobody(words) || meansEverybody(words)) return undefined
  if (idsAlike(words, kinds, documents).length > 0) return undefined
  const known = kinds.flatMap((kind) => namesOf(documents).get(kind)?.ids ?? [])
  const near = nearest(key, known, SLIPS)
  if (near !== undefined) return near
  const names = kinds.flatMap((kind) => namesOf(documents).get(kind) ?? [])
  const name = nearest(
    key,
    (function* () {
      for (const { whole, initials } of names) for (const one of whole.keys()) if (!initials.has(one)) yield one
    })(),
    SLIPS,
  )
  return name === undefined ? undefined : names.findLast(({ whole }) => whole.has(name))?.whole.get(name)?.[0]
}

/** The posts for all members together: one of the body, and perhaps one of each committee. */
export function groupsOfMembers(documents: Documents): string[] {
  const groups = [...documents.values()].filter((one): one is Document<'posts'> => {
    const data = one.kind === 'posts' ? (one as unknown as Document<'posts'>).data : undefined
    return data?.role === 'member' && data.group
  })
  return groups.map((one) => shortId(one as Document))
}

const namesOf = lazy((documents: Documents): ReadonlyMap<Kind, Names> => {
  const byKind = Map.groupBy(documents.values(), ({ kind }) => kind)
  return new Map([...byKind].map(([kind, of]) => [kind, readNames(of)]))
})

function readNames(documents: readonly Document[]): Names {
  const whole = new Map<string, string[]>()
  const last = new Map<string, string[]>()
  const initials = new Set<string>()
  const add = (map: Map<string, string[]>, name: string, id: string) => {
    const ids = map.get(name) ?? []
    if (name !== '' && !ids.includes(id)) map.set(name, [...ids, id])
  }
  for (const document of documents) {
    const id = shortId(document)
    const data = (document.data ?? {}) as Record<string, unknown>
    const apart = data.distinguisher === undefined ? undefined : `${data.name} ${data.distinguisher}`
    const names = [data.name, apart, data.title, data.term, data.abbreviation, data.aliases, data.formerNames].flat(2)
    add(whole, id, id)
    for (const one of names) {
      const name = typeof one === 'object' && one !== null && 'name' in one ? one.name : one
      if (typeof name !== 'string') continue
      const bare = bareName(name)
      const parts = bare.split(/[\s-]+/).filter(Boolean)
      add(whole, slug(name), id)
      add(whole, slug(bare), id)
      if (document.kind !== 'people') continue
      if (parts.length > 1) {
        const letters = parts.map((part) => part.charAt(0).toLowerCase()).join('')
        add(whole, letters, id)
        initials.add(letters)
      }
      for (const one of [bare.split(/\s+/).at(-1), parts.length > 1 ? parts[0] : undefined])
        add(last, slug(one ?? ''), id)
    }
  }
  return { whole, last, initials, ids: documents.map(shortId) }
}
