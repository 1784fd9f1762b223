/** Figures in running text, and whether the passage around them names a public source. */
import { find, lineEnd, type PublicRecord } from '../../record/index.ts'

/** Part of a text, by its offsets. */
export interface Stretch {
  from: number
  to: number
}

/** Money, shares, and numbers in thousands; not days, years, or the number of an item. */
const FIGURE =
  /[£$€]\s?\d(?:[\d.,]*\d)?(?:\s?(?:million|billion|[mk]\b|bn\b))?|\b\d(?:[\d.,]*\d)?\s?(?:%|per\s?cent\b|thousand\b|million\b|billion\b)|\b\d{1,3}(?:,\d{3})+\b/
const BREAK = /^\s*(?:$|[-*+]\s|\d+[.)]\s|#|<\/?\w|>|---)/

/** The paragraph or point of a list that an offset stands in. */
export function passageAt(text: string, offset: number): Stretch {
  let from = text.lastIndexOf('\n', offset - 1) + 1
  while (from > 0 && !BREAK.test(lineAt(text, from))) {
    const before = text.lastIndexOf('\n', from - 2) + 1
    if (lineAt(text, before).trim() === '') break
    from = before
  }
  let to = lineEnd(text, offset)
  while (to < text.length && !BREAK.test(lineAt(text, to + 1))) to = lineEnd(text, to + 1)
  return { from, to }
}

/** The first figure in a passage, if it names no public source. */
export function unsourced(
  text: string,
  { from, to }: Stretch,
  isPublic: (passage: string) => boolean,
): Stretch | undefined {
  const passage = text.slice(from, to)
  const figure = FIGURE.exec(passage)
  if (!figure || isPublic(passage)) return undefined
  return { from: from + figure.index, to: from + figure.index + figure[0].length }
}

/** Whether a passage names a source that the public could read on a day: an address, a footnote, a paper that was out. */
export function namesSource(passage: string, day: string, record: PublicRecord): boolean {
  if (/https?:\/\/|\[\^/.test(passage)) return true
  for (const [, id = ''] of passage.matchAll(/([a-z0-9-]+)\.mdx/g)) if (isOut(id, day, record)) return true
  return false
}

/** Whether a paper was published by a day, as far as its date tells. */
export function isOut(id: string, day: string, record: PublicRecord): boolean {
  const { data } = find(record, 'papers', id) ?? {}
  return data?.status === 'published' && (data.date === undefined || data.date <= day)
}

function lineAt(text: string, from: number): string {
  return text.slice(from, lineEnd(text, from))
}
