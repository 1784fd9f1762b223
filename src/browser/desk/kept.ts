/** What was changed, kept in the reader's own browser and nowhere else. */

/** The changes by their paths in the content folder. */
export type Changes = Map<string, string>

/** What was kept of a site; nothing where the browser keeps nothing. */
export function kept(base: string): Changes {
  try {
    return new Map(JSON.parse(localStorage.getItem(`desk:${base}`) ?? '[]'))
  } catch {
    return new Map()
  }
}

/** Keeps the changes. @returns whether the browser did */
export function keep(base: string, changes: Changes): boolean {
  try {
    if (changes.size === 0) localStorage.removeItem(`desk:${base}`)
    else localStorage.setItem(`desk:${base}`, JSON.stringify([...changes]))
    return true
  } catch {
    return false
  }
}
