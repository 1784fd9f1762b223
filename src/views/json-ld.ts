/** Data for programs within a page: JSON-LD, in the words of schema.org. */

/** Something in the words of schema.org; fields without a value are left out. */
export type Thing = Readonly<Record<string, unknown>>

declare const MADE: unique symbol

/** JSON that a `<script>` can hold: nothing in it ends the element. Only `jsonLd` makes it. */
export type JsonLd = string & { readonly [MADE]: true }

/** Things as the text of one block of data; nothing where there are none. */
export function jsonLd(things: readonly Thing[]): JsonLd | undefined {
  if (things.length === 0) return undefined
  const data = things.length === 1 ? things[0] : { '@graph': things }
  // `<` could end the element, or begin a comment in which its end is not seen.
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c') as JsonLd
}
