/** What was changed, kept in the reader's own browser and nowhere else. */

/** The changes by their paths in the content folder. */
export type Changes = Map<string, string>

/** Under what the changes of a site are kept. */
export const keyOf = (base: string): string => `desk:${base}`

/** What was kept of a site; nothing where the browser keeps nothing. */
export function kept(base: string): Changes {
  try {
    return new Map(JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]'))
  } catch {
    return new Map()
  }
}

/** Keeps the changes. @returns whether the browser did */
export function keep(base: string, changes: Changes): boolean {
  try {
    if (changes.size === 0) localStorage.removeItem(keyOf(base))
    else localStorage.setItem(keyOf(base), JSON.stringify([...changes]))
    return true
  } catch {
    return false
  }
}
