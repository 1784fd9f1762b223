/** Fields that people write in one place, and that the record has in another. */

import { slug } from '../text.ts'
import { bareName } from '../titles.ts'
import { type Subject, valueAt } from './subject.ts'
import type { Path } from './yaml.ts'

const DEPUTY = /^(?:for|sitsInFor|standsInFor|deput(?:y|ises?)(?:For)?|alternate(?:For)?|substitute(?:For)?)$/i

/** Where an unknown field belongs, as a line of help; `undefined` for most. */
export function elsewhere(key: string, path: Path, subject: Subject): string | undefined {
  const { holder, value } = subject
  const entry = valueAt(value, path) as Record<string, unknown> | undefined
  if (holder === 'people' && path[0] === 'roles' && /^re-?appointed$/i.test(key))
    return 'who is appointed again has another role of the same post: add one with a `from` of its own, and take this out'
  if (holder === 'people' && path.length === 0 && DEPUTY.test(key.replace(/[-_]/g, ''))) {
    const deputy = idOf(subject.id)
    return `take the line out: minutes say who sat in for whom, each time, with \`{ person: ${deputy}, for: ${idOf(entry?.[key])} }\` in \`attended\``
  }
  if (holder !== 'minutes' || path.length !== 2) return undefined
  if (path[0] === 'inAttendance' && key === 'for')
    return `a deputy is named in \`attended\`: move \`{ person: ${idOf(entry?.person)}, for: ${idOf(entry?.for)} }\` there`
  if (path[0] === 'attended' && (key === 'as' || key === 'of'))
    return `who came as somebody else than a member is named in \`inAttendance\`: move this entry there, or take \`${key}\` out`
  return undefined
}

/** What is written as an id; an ellipsis where it names nobody. */
function idOf(written: unknown): string {
  return (typeof written === 'string' && slug(bareName(written))) || '…'
}
