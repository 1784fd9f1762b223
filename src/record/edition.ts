/** Editions of the register: what a declaration says otherwise than the one before it. */
import type { Interest } from './interest.ts'
import { sameData, sameText } from './same.ts'

/** One entry that differs from the edition before. */
export interface EntryChange {
  what: 'added' | 'left-out' | 'ended' | 'reworded'
  /** The entry as it stands now; of one left out, as it stood. */
  entry: Interest
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
    if (was.until === undefined && entry.until !== undefined) changes.push({ what: 'ended', entry })
    const { detail: old, until: _, ...facts } = was
    const { detail, until: __, ...others } = entry
    if (!sameText(old, detail) || !sameData(facts, others)) changes.push({ what: 'reworded', entry })
  }
  return changes
}
