/** Control characters, but for tab, and marks that turn the direction of text. */
const HIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Text that does nothing to a terminal but stand there: a record can name what it likes, also in an escape. */
export function printable(text: string): string {
  return text.replace(HIDDEN, '\ufffd')
}
