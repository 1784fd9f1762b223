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

/** The same as views make it: the longest parts in pieces, for which no single string has to be made. */
export interface Pieces {
  text: Readonly<Record<string, string>>
  html: Readonly<Record<string, string | readonly string[]>>
}

/** Parts, each in one piece. */
export function whole({ text, html }: Pieces): Parts {
  const joined = Object.entries(html).map(([name, part]) => [name, typeof part === 'string' ? part : part.join('')])
  return { text, html: Object.fromEntries(joined) }
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
export function marksFor({ text, html }: Pieces): Parts {
  const marked = (of: object) => Object.fromEntries(Object.keys(of).map((name) => [name, `${MARK}${name}${MARK}`]))
  return { text: marked(text), html: marked(html) }
}

/** The shell of a page that was rendered with marks. */
export function shellOf(page: string): Shell {
  return page.split(MARK)
}

/** The page with its name and its parts put in, in pieces. */
export function fill(shell: Shell, name: string, { text, html }: Pieces): string[] {
  const escaped: Record<string, string> = { [SHELL]: escapeHtml(name) }
  for (const one in text) escaped[one] = escapeHtml(text[one] as string)
  const page: string[] = []
  for (const [n, piece] of shell.entries()) {
    const part = n % 2 === 0 ? piece : (html[piece] ?? escaped[piece] ?? '')
    if (typeof part === 'string') page.push(part)
    else for (const one of part) page.push(one)
  }
  return page
}
