/** Invented registers, always the same for the same seed: members, pathfinders, interests, choices and places. */
import { type Document, type PublicRecord, readDocument, toRecord } from '../../src/record/index.ts'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'

/** What a register holds, as plain facts, from which its files are written and its best match is found by trying all. */
export interface Facts {
  members: {
    id: string
    at: [lat: number, lon: number] | undefined
    interests: { organisation: number; until: boolean }[]
  }[]
  pathfinders: {
    id: string
    at: [lat: number, lon: number] | undefined
    organisation: number | undefined
    choices: { member: number; rank: number }[]
    buddy: number | undefined
  }[]
  /** Of each organisation, the one that it is part of. */
  partOf: (number | undefined)[]
}

/** The first day of the buddying. */
export const FROM = '2024-06-01'

/** A stream of numbers from 0 to below 1 (Mulberry32, public domain). */
function numbers(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The facts of one register, with up to `most` members and as many pathfinders. */
export function factsOf(seed: number, most = 8): Facts {
  const next = numbers(seed)
  const below = (n: number) => Math.floor(next() * n)
  const times = <T>(n: number, make: (n: number) => T) => Array.from({ length: n }, (_, m) => make(m))
  const maybe = <T>(chance: number, make: () => T) => (next() < chance ? make() : undefined)
  // A coarse grid, so that ties are common.
  const place = () => maybe(0.8, (): [number, number] => [50 + below(4) / 2, below(4) / 2])
  const organisations = 1 + below(6)
  const partOf = times(organisations, (n) => (n > 0 ? maybe(0.4, () => below(n)) : undefined))
  const conflicts = next()
  const members = times(1 + below(most), (n) => ({
    id: `member-${n}`,
    at: place(),
    interests: times(below(3), () => below(organisations))
      .filter(() => next() < conflicts)
      .map((organisation) => ({ organisation, until: next() < 0.2 })),
  }))
  const many = 1 + below(most)
  const orders = members.map(() =>
    times(many, (n) => [next(), n] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, below(4)),
  )
  const pathfinders = times(many, (n) => ({
    id: `pathfinder-${n}`,
    at: place(),
    organisation: maybe(0.9, () => below(organisations)),
    choices: orders.flatMap((order, member) => {
      const rank = order.findIndex(([, m]) => m === n) + 1
      return rank > 0 ? [{ member, rank }] : []
    }),
    buddy: maybe(0.1, () => below(members.length)),
  }))
  return { members, pathfinders, partOf }
}

/** What each register needs beside: the body, and the post of its members. */
const SEATS = Object.fromEntries(
  Object.entries(EXAMPLE_BODY).filter(([path]) => path === 'body.yaml' || path.startsWith('posts/')),
)

/** The same as files. */
export function filesOf({ members, pathfinders, partOf }: Facts): Record<string, string> {
  const place = (at: [number, number] | undefined) =>
    at ? `place: {name: Here, at: {lat: ${at[0]}, lon: ${at[1]}}}\n` : ''
  return {
    ...SEATS,
    ...Object.fromEntries(
      partOf.map((whole, n) => [
        `organisations/org-${n}.mdx`,
        `---\nname: Organisation ${n}\ntype: company\n${whole === undefined ? '' : `partOf: org-${whole}\n`}---\n`,
      ]),
    ),
    ...Object.fromEntries(
      members.flatMap(({ id, at, interests }) => [
        [`people/${id}.mdx`, `---\nname: ${id}\n${place(at)}roles: [{post: members, from: 2024-01-01}]\n---\n`],
        [
          `interests/${id}/2024-01-01.mdx`,
          `---\nmember: ${id}\nsigned: 2024-01-01\nform: signed\n${
            interests.length === 0
              ? 'nil: true\n'
              : `interests:\n${interests
                  .map(
                    (one, n) =>
                      `  - {id: ${n + 1}, category: other, organisation: org-${one.organisation}, ${one.until ? 'until: 2024-05-31, ' : ''}detail: Ten letters}\n`,
                  )
                  .join('')}`
          }---\n`,
        ],
      ]),
    ),
    ...Object.fromEntries(
      pathfinders.map(({ id, at, organisation, choices, buddy }) => [
        `pathfinders/${id}.mdx`,
        `---\nname: ${id}\n${place(at)}${organisation === undefined ? '' : `organisation: org-${organisation}\n`}preferences: [${choices
          .map(({ member, rank }) => `{member: member-${member}, rank: ${rank}}`)
          .join(', ')}]\nbuddies: [${buddy === undefined ? '' : `{member: member-${buddy}, from: 2024-02-01}`}]\n---\n`,
      ]),
    ),
  }
}

/** Documents that were read before: most of one register are in another. */
const READ = new Map<string, Document>()

/** The record of a register. */
export function registerOf(facts: Facts): PublicRecord {
  const files = Object.entries(filesOf(facts)).map(([path, text]) => ({ path, text: () => text }))
  return toRecord(
    files,
    (path) => `content/${path}`,
    (kind, id, file, text) => {
      const key = `${id}\n${text}`
      const found = READ.get(key) ?? readDocument(kind, id, file, text)
      READ.set(key, found)
      return found as Document<typeof kind>
    },
  )
}
