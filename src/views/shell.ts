/**
 * One page for thousands: Astro renders the page once with marks where its
 * parts go, and every page of its kind is that text with its own parts put in.
 */
import { escapeHtml } from '../record/index.ts'

/** What differs from page to page of one kind, by name. */
export interface Parts {
  /** Plain text; it is escaped where it is put in. */
  text: Readonly<Record<string, string>>
  /** HTML. */
  html: Readonly<Record<string, string>>
}

/** The name of the page that is rendered with marks; no document can have it, for its id would begin with a letter or digit. */
export const SHELL = '_shell'

/** A rendered page, cut at its marks: text, the name of a part, text, the name of a part, …, text. */
export type Shell = readonly string[]

// No document may hold this character, and Astro lets it pass.
const MARK = '\u0002'

/** Stands for the name of each page where the shell tells its own address. */
export const NAME = `${MARK}${SHELL}${MARK}`

/** Parts that are the marks of themselves. */
export function marksFor({ text, html }: Parts): Parts {
  const marked = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(of).map((name) => [name, `${MARK}${name}${MARK}`]))
  return { text: marked(text), html: marked(html) }
}

/** The shell of a page that was rendered with marks. */
export function shellOf(page: string): Shell {
  return page.split(MARK)
}

/** The page with its name and its parts put in. */
export function fill(shell: Shell, name: string, { text, html }: Parts): string {
  const escaped: Record<string, string> = { [SHELL]: escapeHtml(name) }
  for (const one in text) escaped[one] = escapeHtml(text[one] as string)
  let page = ''
  for (let n = 0; n < shell.length; n++) {
    const piece = shell[n] as string
    page += n % 2 === 0 ? piece : (html[piece] ?? escaped[piece] ?? '')
  }
  return page
}
