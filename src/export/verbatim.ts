/** Words as they are in the source: where a text of Markdown has other signs for them, piece by piece. */
import type { Run } from './sheet.ts'

const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/iy

/**
 * Runs for the words of a text node. Lines that go on become spaces.
 * @param value the words as they are read
 * @param from the offset at which the node begins
 * @param to the offset behind it
 */
export function verbatim(value: string, source: string, from: number, to: number): Run[] {
  const runs: Run[] = []
  let [start, at, n] = [from, from, 0]
  const flush = () => {
    if (at > start) runs.push({ text: source.slice(start, at), at: start })
  }
  const put = (text: string, length: number, width: number) => {
    flush()
    runs.push({ text, at, to: at + length })
    at += length
    n += width
    start = at
  }
  while (n < value.length && at < to) {
    const [sign, written] = [value[n], source[at]]
    ENTITY.lastIndex = at
    const entity = written === '&' ? ENTITY.exec(source)?.[0] : undefined
    if (sign === '\n' && (written === '\n' || written === '\r')) {
      const [gap = ''] = /^\r?\n[ \t>]*/.exec(source.slice(at, at + 200)) ?? []
      const [seen = '\n'] = /^\n[ \t]*/.exec(value.slice(n, n + 200)) ?? []
      put(' ', gap.length, seen.length)
    } else if (written === '\\' && source[at + 1] === sign && /[!-/:-@[-`{-~]/.test(sign ?? ''))
      put(sign as string, 2, 1)
    else if (entity !== undefined && value.slice(n, n + entity.length) !== entity) {
      const width = (value.codePointAt(n) ?? 0) > 0xffff ? 2 : 1
      put(value.slice(n, n + width), entity.length, width)
    } else if (sign === written) {
      at++
      n++
    } else break
  }
  flush()
  if (n < value.length) runs.push({ text: value.slice(n).replace(/\n/g, ' '), at, to })
  return runs
}
