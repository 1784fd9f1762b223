/** One desk at a time: two tabs would write over each other's work. */

/**
 * Comes back once no other tab has the desk of this site open; from then on it is this tab's.
 * @param waiting is called where there is another tab
 */
export async function alone(base: string, waiting: () => void): Promise<void> {
  // Pages that no secure connection brings have no locks.
  if (!navigator.locks) return
  const name = `desk:${base}`
  const { held = [] } = await navigator.locks.query()
  if (held.some((lock) => lock.name === name)) waiting()
  await new Promise<void>((granted) => {
    // It is held until the tab is closed.
    navigator.locks.request(name, () => {
      granted()
      return new Promise(() => {})
    })
  })
}
