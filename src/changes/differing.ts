/** How two texts differ, so that nobody has to find it: the words that changed, with a few on either side. */
import { type Block, plainly, words } from '../record/index.ts'

/** Words shown on either side of those that differ, and at most of those themselves. */
const AROUND = 4
const MOST = 30

/** `“… from dusk to dawn.” is now “… from dusk until dawn.”` */
export function differing(before: string, after: string): string {
  const [was, now] = [split(before), split(after)]
  const [old, fresh] = [was.map(plainly), now.map(plainly)]
  const shorter = Math.min(old.length, fresh.length)
  let from = 0
  while (from < shorter && old[from] === fresh[from]) from++
  let end = 0
  while (end < shorter - from && old.at(-1 - end) === fresh.at(-1 - end)) end++
  return `${excerpt(was, from, was.length - end)} is now ${excerpt(now, from, now.length - end)}`
}

/** How two stretches of a document differ; where their words are the same, it is a link or a line through them. */
export function differingBlocks(before: readonly Block[], after: readonly Block[]): string {
  const [was, now] = [words(before), words(after)]
  if (plainly(was) === plainly(now)) return 'the same words, with other links or lines through them'
  return differing(was, now)
}

function excerpt(all: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - AROUND)
  const end = Math.min(all.length, to + AROUND)
  const shown = all.slice(start, end)
  const hidden = shown.length - MOST - 2 * AROUND
  if (hidden > 0) shown.splice((shown.length - hidden) >> 1, hidden, `[${hidden} words]`)
  return `“${[...(start > 0 ? ['…'] : []), ...shown, ...(end < all.length ? ['…'] : [])].join(' ')}”`
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
