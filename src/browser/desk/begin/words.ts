const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day in words: `2026-11-20` is `20 November 2026`. */
export function day(date: string): string {
  return LONG.format(new Date(`${date}T00:00:00Z`))
}
