/** What a record can't show of a match: interests that nobody can see. */
import type { Answer, Question } from '../../src/match/index.ts'
import { currentOn, inWords, type PublicRecord } from '../../src/record/index.ts'
import { nameOf } from './names.ts'

/** Sentences on those who were matched. */
export function unknownTo({ matches }: Answer, { from }: Question, record: PublicRecord): string[] {
  const members = new Set(matches.flatMap(({ buddy }) => (buddy ? [buddy.member] : [])))
  const bare = matches.filter(({ pathfinder, buddy }) => buddy && pathfinder.data?.organisation === undefined)
  // A body that keeps no register asks nobody for a declaration.
  const kept = record.declarations.size > 0 ? [...members] : []
  return [
    ...bare.map(
      ({ pathfinder }) => `who has an interest in ${nameOf(record, pathfinder.id)}: it names no \`organisation\``,
    ),
    ...kept.flatMap((member) => {
      const name = nameOf(record, `people/${member}`)
      const declaration = currentOn(record.declarations.get(member), from)
      if (!declaration)
        return [`interests of ${name}: this record holds no declaration that counts on ${inWords(from)}`]
      const vague = declaration.data.interests.some(({ organisation }) => organisation === undefined)
      return vague
        ? [`whether an interest of ${name} bears on a pathfinder: it is declared without an organisation`]
        : []
    }),
  ]
}
