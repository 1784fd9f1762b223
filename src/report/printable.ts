/** Control characters, but for tab, separators of lines, and marks that turn the direction of text. */
const HIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * Text on one line that does nothing but stand there, at a terminal or on a page: a record can name what it likes, also
 * in an escape. Each sign keeps its place.
 */
export function printable(text: string): string {
  return text.replace(HIDDEN, '\ufffd').toWellFormed()
}
