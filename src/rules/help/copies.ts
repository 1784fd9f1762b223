/** Minutes that hold the same words as others: a file that was copied, and not yet written anew. */
import type { Meeting } from '../../record/index.ts'

/** Shorter texts may well be the same: "Nothing was discussed." */
const LETTERS = 120

/** Each meeting with the same text as an earlier one, and the first of these. */
export function* copies(meetings: readonly Meeting[]): Generator<[copy: Meeting, first: Meeting]> {
  const seen = new Map<string, Meeting>()
  for (const meeting of meetings) {
    const text = textOf(meeting)
    if (text.length < LETTERS) continue
    const first = seen.get(text)
    if (first) yield [meeting, first]
    else seen.set(text, meeting)
  }
}

/** What stands below the frontmatter. */
function textOf({ document: { source } }: Meeting): string {
  const end = source.text.indexOf('\n---', 3)
  return source.text.slice(source.text.indexOf('\n', end + 1) + 1).trim()
}
