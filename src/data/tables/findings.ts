/** The table of what buddies found of pathfinders. */
import { type Document, only, shortId } from '../../record/index.ts'
import { table } from '../table.ts'

/** Each finding with its pathfinder, and the fragment that its page has for it. */
function* all(documents: Iterable<Document>) {
  for (const pathfinder of only(documents, 'pathfinders'))
    for (const [n, finding] of (pathfinder.data?.findings ?? []).entries())
      yield { id: `${pathfinder.id}/found-${n + 1}`, fragment: `found-${n + 1}`, pathfinder, finding }
}

export const findings = table(
  'findings',
  'Findings of buddies',
  ({ documents }) => all(documents.values()),
  ({ id }) => id,
  ({ pathfinder, fragment }) => `${pathfinder.id}/#${fragment}`,
  (add) => [
    add('pathfinder', 'string', 'The pathfinder: its id', ({ pathfinder }) => shortId(pathfinder), true),
    add('member', 'string', 'The buddy who found it: the id of a person', ({ finding }) => finding.member, true),
    add('date', 'date', 'The day on which the buddy told of it', ({ finding }) => finding.date, true),
    add('text', 'string', 'What the buddy found, in words', ({ finding }) => finding.text, true),
    add('topics', 'list', 'What it is about: ids of topics; empty where it has none', ({ finding }) =>
      finding.topics.length > 0 ? finding.topics : undefined,
    ),
  ],
)
