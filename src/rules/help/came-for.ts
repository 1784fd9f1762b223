/** The items for which somebody came. */
import { type Meeting, nearest, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Items of those who came that are no heading of the minutes. */
export function* unknownItems({ meetings }: PublicRecord): Generator<Finding> {
  for (const meeting of meetings) {
    if (!meeting.document.readable) continue
    for (const list of ['attended', 'inAttendance'] as const)
      for (const [n, { items = [] }] of meeting.data[list].entries())
        for (const [m, item] of items.entries())
          if (!meeting.items.some(({ heading }) => heading.id === item))
            yield unknown(meeting, [list, n, 'items', m], item)
  }
}

function unknown({ document, items, id }: Meeting, path: PropertyKey[], item: string): Finding {
  const known = items.map(({ heading }) => heading.id)
  const near = nearest(item, known)
  return {
    ...document.at(path),
    message: `Unexpected item \`${item}\`, expected the id of a heading of these minutes`,
    help:
      near !== undefined
        ? [{ say: `nearest known id: \`${near}\``, edits: [{ text: near }] }]
        : known.length > 0
          ? [
              `the headings are ${known.map((one) => `\`${one}\``).join(', ')}; where they came for all, take \`items\` out`,
            ]
          : ['these minutes have no headings: take `items` out'],
    subjects: [id],
  }
}
