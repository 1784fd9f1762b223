/** Editions of the register: what it says otherwise than before. It runs in the build and in a reader's browser. */
import type { IsoDate } from './dates.ts'
import type { Interest } from './interest.ts'
import { sameData, sameText } from './same.ts'

/** One entry that differs from the edition before. */
export interface EntryChange {
  what: 'added' | 'left-out' | 'ended' | 'reworded'
  /** The entry as it stands now; of one left out, as it stood. */
  entry: Interest
  /** The entry as it stood, where it is in both editions. */
  was?: Interest
}

/** Entries added, left out, ended or reworded, by their ids: quotes, dashes and spaces change nothing. */
export function entryChanges(before: readonly Interest[], now: readonly Interest[]): EntryChange[] {
  const earlier = new Map(before.map((entry) => [entry.id, entry]))
  const later = new Set(now.map(({ id }) => id))
  const changes: EntryChange[] = now.filter(({ id }) => !earlier.has(id)).map((entry) => ({ what: 'added', entry }))
  for (const entry of before) if (!later.has(entry.id)) changes.push({ what: 'left-out', entry })
  for (const entry of now) {
    const was = earlier.get(entry.id)
    if (!was) continue
    const ended = was.until === undefined && entry.until !== undefined
    if (ended) changes.push({ what: 'ended', entry, was })
    const { detail: old, ...facts } = was
    const { detail, ...others } = entry
    // A last day that was taken back, or is another now, is told as other words are.
    const now = ended ? { ...others, until: undefined } : others
    if (!sameText(old, detail) || !sameData(facts, now)) changes.push({ what: 'reworded', entry, was })
  }
  return changes
}

/** A declaration as far as editions are compared. */
export interface Stated {
  /** Its full id: `interests/jo-smith/2024-05-01`. */
  id: string
  member: string
  signed: IsoDate
  interests: readonly Interest[]
}

/** What one member declared otherwise in the later of two editions. */
export interface MemberChange<S extends Stated> {
  /** The declaration in the earlier edition; `undefined` where the member had signed none. */
  before: S | undefined
  now: S
  /** Nothing, where it was signed anew and says the same. */
  changes: EntryChange[]
}

/** The days on which somebody signed, each once, oldest first: each begins an edition. */
export function editionDays(all: readonly Stated[]): IsoDate[] {
  return [...new Set(all.map(({ signed }) => signed))].sort()
}

/**
 * What the register says on one day otherwise than on another, by member in
 * the order of their ids. The earlier day is taken as the first, whichever is given first.
 */
export function compareEditions<S extends Stated>(all: readonly S[], one: IsoDate, other: IsoDate): MemberChange<S>[] {
  const [from, to] = one <= other ? [one, other] : [other, one]
  const earlier = registerOn(all, from)
  return [...registerOn(all, to).values()]
    .filter((now) => earlier.get(now.member) !== now)
    .sort((a, b) => (a.member < b.member ? -1 : 1))
    .map((now) => {
      const before = earlier.get(now.member)
      return { before, now, changes: entryChanges(before?.interests ?? [], now.interests) }
    })
}

/** The latest declaration of each member that was signed on or before a day. */
function registerOn<S extends Stated>(all: readonly S[], day: IsoDate): Map<string, S> {
  const latest = new Map<string, S>()
  for (const one of all) {
    if (one.signed <= day && one.signed >= (latest.get(one.member)?.signed ?? '')) latest.set(one.member, one)
  }
  return latest
}
