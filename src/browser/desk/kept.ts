/** What was changed, kept in the reader's own browser and nowhere else. */

/** Texts by their paths in the content folder. */
export type Changes = Map<string, string>

/** A changed text, and the published one that it was begun from; `undefined` of a new document. */
export interface Kept {
  text: string
  from: string | undefined
}

/** Under what the changes of a site are kept. */
export const keyOf = (base: string): string => `desk:${base}`

/** What was kept of a site, by the paths in the content folder; nothing where the browser keeps nothing. */
export function kept(base: string): Map<string, Kept> {
  try {
    const entries = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]') as [string, string, string | null][]
    return new Map(entries.map(([path, text, from]) => [path, { text, from: from ?? undefined }]))
  } catch {
    return new Map()
  }
}

/** Keeps the changes. @returns whether the browser did */
export function keep(base: string, changes: ReadonlyMap<string, Kept>): boolean {
  try {
    const entries = Array.from(changes, ([path, { text, from }]) => [path, text, from ?? null])
    if (entries.length === 0) localStorage.removeItem(keyOf(base))
    else localStorage.setItem(keyOf(base), JSON.stringify(entries))
    return true
  } catch {
    return false
  }
}
