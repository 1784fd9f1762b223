/**
 * What the parser may not survive: it calls itself for each level of nesting,
 * and where a thread's memory for calls ends, the whole process ends with it.
 */

/** Characters of a document: years of minutes. */
const LENGTH = 1_250_000

/** Signs and words that may open a level of code, in all of a document that could hold code. No text has so many. */
const LEVELS = 4000

/** Where code begins, unless a backslash makes text of it; none is allowed, but it is the parser that tells them apart. */
const CODE = /^(?:import|export)\b|(?<!\\)(?:\\\\)*\{/m
const OPENING =
  /[([{<!~+\-?=:*@`$]|\b(?:typeof|void|delete|await|new|yield|async|function|class|do|else|try|return|throw)\b/g

/**
 * Refuses a text that is longer or nested deeper than the parser can be trusted with.
 * @throws an error as the parser's own, with line and column in front
 */
export function keepBounds(text: string): void {
  if (text.length > LENGTH) throw new Error(`1:1: longer than ${LENGTH} characters`)
  if (!mayHoldCode(text)) return
  const code = CODE.exec(text)
  if (!code || (text.match(OPENING)?.length ?? 0) <= LEVELS) return
  const at = code.index + (code[0].endsWith('{') ? code[0].length - 1 : 0)
  const before = text.slice(0, at).split('\n')
  const what = text[at] === '{' ? 'brace' : 'expression'
  throw new Error(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${what} of too many levels`)
}

/** Nearly all texts hold no sign of code, and a search for plain words is quickest. */
function mayHoldCode(text: string): boolean {
  return text.includes('{') || text.includes('import') || text.includes('export')
}
