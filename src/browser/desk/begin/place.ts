/** So many words find a place. */
const ENOUGH = 12

/**
 * Where words of a source stand in the text that was made of it: escapes, emphasis and line breaks may lie between them.
 * @returns offsets; nothing where the text doesn’t hold them
 */
export function placeOf(words: string, text: string): { from: number; to: number } | undefined {
  const parts = words
    .replace(/…$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .slice(0, ENOUGH)
  if (parts.length === 0) return undefined
  const found = new RegExp(parts.join('[^\\p{L}\\p{N}]{1,12}'), 'u').exec(text)
  return found ? { from: found.index, to: found.index + found[0].length } : undefined
}
