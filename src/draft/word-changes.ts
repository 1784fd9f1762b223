/** Which words of a paragraph were changed. */

/** The words from one offset to another read otherwise now. */
export interface WordChange {
  from: number
  to: number
  text: string
}

/** Above so many comparisons what differs is one change. */
const MOST = 250_000

/** The changes from one text to another, word by word, in order. */
export function wordChanges(old: string, fresh: string): WordChange[] {
  const [a, b] = [tokens(old), tokens(fresh)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const offsets = [0]
  for (const token of a) offsets.push((offsets.at(-1) as number) + token.length)
  const change = (from: number, to: number, at: number, end: number): WordChange => ({
    from: offsets[from] as number,
    to: offsets[to] as number,
    text: b.slice(at, end).join(''),
  })
  if (endA === start && endB === start) return []
  const [rows, columns] = [endA - start, endB - start]
  if (rows * columns > MOST) return [change(start, endA, start, endB)]
  // The longest words in common from each pair of places to the end.
  const width = columns + 1
  const common = new Uint32Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i * width + j] =
        a[start + i] === b[start + j]
          ? (common[(i + 1) * width + j + 1] as number) + 1
          : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number)
  const changes: WordChange[] = []
  let [i, j, from, at] = [0, 0, 0, 0]
  const close = () => {
    if (i > from || j > at) changes.push(change(start + from, start + i, start + at, start + j))
  }
  while (i < rows && j < columns) {
    if (a[start + i] === b[start + j]) {
      close()
      ;[from, at] = [++i, ++j]
    } else if ((common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number)) i++
    else j++
  }
  ;[i, j] = [rows, columns]
  close()
  return changes
}

/** Words, signs between them, and white space. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}’']+|\s+|[^\p{L}\p{N}\p{M}’'\s]/gu) ?? []
}
