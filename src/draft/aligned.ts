/** Which of the old paragraphs is which of the new: in linear time, by those that are the same and there once. */

/** A pair of places; one is absent where the paragraph was put in or taken out. */
export interface Pair {
  old?: number
  new?: number
}

/** So many paragraphs ahead a changed one is looked for. */
const AHEAD = 12
/** So much of the words of one are in the other, for both to be the same paragraph. */
const ALIKE = 0.5

/** Pairs in the order of the new paragraphs. */
export function aligned(olds: readonly string[], news: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  let [from, at] = [0, 0]
  for (const [old, fresh] of [...anchors(olds, news), [olds.length, news.length] as const]) {
    pairs.push(...between(olds, news, from, old, at, fresh))
    if (old < olds.length) pairs.push({ old, new: fresh })
    ;[from, at] = [old + 1, fresh + 1]
  }
  return pairs
}

/** Same paragraphs that are there once in each, as long as they follow one another in both. */
function anchors(olds: readonly string[], news: readonly string[]): [number, number][] {
  const places = unique(news)
  const pairs = [...unique(olds)].flatMap(([text, old]): [number, number][] => {
    const at = places.get(text)
    return at === undefined ? [] : [[old, at]]
  })
  // The longest run that rises: for each length, the pair that ends lowest, and what is before it.
  const ends: number[] = []
  const before = new Array<number>(pairs.length).fill(-1)
  for (const [n, [, place]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number] as [number, number])[1] < place) low = middle + 1
      else high = middle
    }
    before[n] = ends[low - 1] ?? -1
    ends[low] = n
  }
  const run: [number, number][] = []
  for (let n = ends.at(-1) ?? -1; n !== -1; n = before[n] as number) run.push(pairs[n] as [number, number])
  return run.reverse()
}

function unique(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const often = new Set<string>()
  for (const [n, text] of texts.entries()) {
    if (places.has(text)) often.add(text)
    places.set(text, n)
  }
  for (const text of often) places.delete(text)
  return places
}

function between(
  olds: readonly string[],
  news: readonly string[],
  from: number,
  to: number,
  at: number,
  end: number,
): Pair[] {
  const isEven = to - from === end - at
  const pairs: Pair[] = []
  let next = at
  for (let old = from; old < to; old++) {
    const text = olds[old] as string
    let found = -1
    for (let n = next; n < Math.min(end, next + AHEAD) && found === -1; n++)
      if (news[n] === text || likeness(text, news[n] as string) >= ALIKE) found = n
    if (found === -1 && isEven && next === at + (old - from)) found = next
    if (found === -1) pairs.push({ old })
    else {
      for (; next < found; next++) pairs.push({ new: next })
      pairs.push({ old, new: next++ })
    }
  }
  for (; next < end; next++) pairs.push({ new: next })
  return pairs
}

/** How much of the words of two texts are the same, from 0 to 1. */
function likeness(one: string, other: string): number {
  const words = new Set(one.split(/\s+/))
  const others = new Set(other.split(/\s+/))
  let same = 0
  for (const word of others) if (words.has(word)) same++
  return same / Math.max(words.size, others.size)
}
