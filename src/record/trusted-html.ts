/**
 * HTML that readers' browsers take as it is. It is made in this room
 * alone, from a tree, with every text escaped. A test lists the files that may
 * claim the type.
 */

declare const trusted: unique symbol

/** HTML whose every text is escaped. */
export type TrustedHtml = string & { readonly [trusted]: true }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u0001': '' }
const UNSAFE = /[&<>"\u0001]/

/** Text made safe for HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"\u0001]/g, (sign) => ESCAPES[sign] as string) : text
}
