/** Signs that a parser must take for text: each is replaced by one that no document may hold, so that offsets stay the same. */

const SIGNS = '#:@"\'[]{}*&!%|>-?,~`nN'

/** Unicode reserves these for such use; the first is for braces in Markdown. */
const FIRST = 0xfdd1
const HIDDEN = /[\ufdd1-\ufdef]/g

/** A text with the signs at some offsets hidden. */
export function hide(text: string, offsets: readonly number[]): string {
  let made = ''
  let done = 0
  for (const at of [...offsets].sort((a, b) => a - b)) {
    const sign = SIGNS.indexOf(text.charAt(at))
    if (sign === -1 || at < done) continue
    made += text.slice(done, at) + String.fromCharCode(FIRST + sign)
    done = at + 1
  }
  return done === 0 ? text : made + text.slice(done)
}

/** A text with its hidden signs back. */
export function shown(text: string): string {
  return text.replace(HIDDEN, (one) => SIGNS.charAt(one.charCodeAt(0) - FIRST))
}

/** Plain data with the hidden signs back in all its texts. */
export function showAll(value: unknown): unknown {
  if (typeof value === 'string') return shown(value)
  if (Array.isArray(value)) return value.map(showAll)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [shown(key), showAll(one)]))
}
