/** Minutes that hold the same words as others: a file that was copied, and not yet written anew. */
import type { Meeting } from '../../record/index.ts'

/** Shorter texts may well be the same: "Nothing was discussed." */
const LETTERS = 120

/** Each meeting with the same text as an earlier one, and the first of these. */
export function* copies(meetings: readonly Meeting[]): Generator<[copy: Meeting, first: Meeting]> {
  const alike = Map.groupBy(meetings, (meeting) => sampleOf(textOf(meeting)))
  for (const [sample, group] of alike) {
    if (sample === '' || group.length < 2) continue
    const seen = new Map<string, Meeting>()
    for (const meeting of group) {
      const text = textOf(meeting)
      const first = seen.get(text)
      if (first) yield [meeting, first]
      else seen.set(text, meeting)
    }
  }
}

/** The length of a text and some letters from its midst, by which almost all differ; nothing for a short one. */
function sampleOf(text: string): string {
  if (text.length < LETTERS) return ''
  const middle = Math.floor(text.length / 2)
  return `${text.length} ${text.slice(middle, middle + 50)}`
}

/** What stands below the frontmatter. */
function textOf({ document: { source } }: Meeting): string {
  const end = source.text.indexOf('\n---', 3)
  return source.text.slice(source.text.indexOf('\n', end + 1) + 1).trim()
}
