/** How much of a text can be seen. */

/** What takes no room, or no ink: format characters, fillers, combining marks by themselves, the blank of Braille. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{M}\p{C}\u2800]/gv

/** A letter or digit, or a sign or space beside one. */
const SEEN = /[\p{L}\p{N}]|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]|[^\p{L}\p{N}](?=[\p{L}\p{N}])/gv

/** The number of characters of a text that can be seen: letters, digits, and what stands beside one. A row of points is nothing. */
export function seenLength(text: string): number {
  return text.replace(UNSEEN, '').match(SEEN)?.length ?? 0
}

/** Whether any letter or digit of a text can be seen. */
export function isSeen(text: string): boolean {
  return /[[\p{L}\p{N}]--\p{Default_Ignorable_Code_Point}]/v.test(text)
}
