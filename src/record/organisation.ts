/** Organisations, and what each belongs to. */
import { type Document, shortId } from './document.ts'

/** For each organisation, itself and all that it is part of, the nearest first. */
export type Wholes = ReadonlyMap<string, ReadonlySet<string>>

/** Follows `partOf` upwards from each organisation. A ring of parts ends where it closes. */
export function readWholes(documents: Iterable<Document<'organisations'>>): Map<string, Set<string>> {
  const partOf = new Map<string, string | undefined>()
  for (const document of documents) partOf.set(shortId(document), document.data?.partOf)
  const wholes = new Map<string, Set<string>>()
  for (const id of partOf.keys()) {
    const line = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !line.has(at); at = partOf.get(at)) line.add(at)
    wholes.set(id, line)
  }
  return wholes
}

/** Whether two organisations are the same, or one is part of the other: then an interest in one bears on the other. */
export function touches({ wholes }: { wholes: Wholes }, a: string, b: string): boolean {
  return a === b || wholes.get(a)?.has(b) === true || wholes.get(b)?.has(a) === true
}
