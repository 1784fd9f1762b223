/** What counts as a reason: words that can be seen. */

/** How many letters that can be seen a reason has at least. */
const REASON_LETTERS = 10

const LETTERS = /[\p{L}--\p{Default_Ignorable_Code_Point}]/gv

/** Whether a text has as many letters as a reason needs; signs, digits and what can't be seen don't count. */
export function isReason(text: string): boolean {
  return (text.match(LETTERS) ?? []).length >= REASON_LETTERS
}
