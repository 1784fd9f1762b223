import type { Token } from './token.ts'

/** Tokens that others have replaced; either list may be empty. */
export interface Change {
  /** Index of the first token in the earlier list. */
  at: number
  was: readonly Token[]
  is: readonly Token[]
}

/** How many tokens in a row must be the same for two lists to be in step again. */
const STEADY = 3
/** How many tokens may be between; beyond that, all the rest is one change. */
const FAR = 400

/** What has changed between two lists of tokens, in order. */
export function changes(was: readonly Token[], is: readonly Token[]): Change[] {
  const found: Change[] = []
  let i = 0
  let j = 0
  while (i < was.length || j < is.length) {
    if (was[i]?.key === is[j]?.key) {
      i++
      j++
      continue
    }
    const [dropped, added] = stepsToMatch(was, i, is, j)
    const back = dropped === 0 ? stepsBack(is, j, added) : added === 0 ? stepsBack(was, i, dropped) : 0
    found.push({
      at: i - back,
      was: was.slice(i - back, i - back + dropped),
      is: is.slice(j - back, j - back + added),
    })
    i += dropped
    j += added
  }
  return found
}

/** How many tokens to pass over in each list, as few as possible, until they are in step. */
function stepsToMatch(was: readonly Token[], i: number, is: readonly Token[], j: number): [number, number] {
  for (let steps = 1; steps <= FAR; steps++) {
    for (let dropped = 0; dropped <= steps; dropped++) {
      if (inStep(was, i + dropped, is, j + steps - dropped)) return [dropped, steps - dropped]
    }
  }
  return [was.length - i, is.length - j]
}

/** How far back added or dropped tokens begin if they are to be whole elements: `b</li><li>` after `<li>` is `<li>b</li>`. */
function stepsBack(tokens: readonly Token[], start: number, count: number): number {
  let back = 0
  const isInside = (token: Token | undefined) => token?.kind === 'text' || token?.kind === 'close'
  while (isInside(tokens[start - back]) && tokens[start - back - 1]?.key === tokens[start - back - 1 + count]?.key)
    back++
  return isInside(tokens[start - back]) ? 0 : back
}

function inStep(was: readonly Token[], i: number, is: readonly Token[], j: number): boolean {
  if (i > was.length || j > is.length) return false
  for (let n = 0; n < STEADY; n++) {
    if (was[i + n]?.key !== is[j + n]?.key) return false
    if (was[i + n] === undefined) return true
  }
  return true
}
