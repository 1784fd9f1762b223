/** Why a pathfinder gets the buddy that it gets. */
import type { Answer, Match, Pair, Question } from '../../src/match/index.ts'
import { find, inWords, type PublicRecord, shortId } from '../../src/record/index.ts'
import { choice, nameOf } from './names.ts'

/** Lines on one pathfinder: the buddy, why, and what became of others who asked for it. */
export function reasonsFor(one: Match, answer: Answer, question: Question, record: PublicRecord): string[] {
  const { pathfinder, buddy } = one
  const name = nameOf(record, pathfinder.id)
  const others = (pathfinder.data?.preferences ?? []).filter(({ member }) => member !== buddy?.member)
  return [
    buddy ? `${name}: ${nameOf(record, `people/${buddy.member}`)}` : `${name}: nobody`,
    buddy
      ? `  ${asked(buddy.pair)}; ${travel(buddy.member, buddy.pair, one, record)}`
      : `  ${question.members.length === 0 ? 'nobody serves on that day' : 'each member has a declared interest in it'}`,
    ...others.map(
      ({ member, rank }) =>
        `  ${buddy ? 'also asked' : 'asked'}: ${nameOf(record, `people/${member}`)} (${choice(rank)}), ${instead(member, one, answer, question, record)}`,
    ),
    ...(buddy && buddy.pair.rank === undefined && others.length > 0
      ? [
          `  the check asks why: \`rule: buddy-clear\`, \`subject: ${pathfinder.id}/${buddy.member}\` in exceptions.yaml explains it`,
        ]
      : []),
  ]
}

function asked({ rank }: Pair): string {
  return rank === undefined ? 'did not ask for it' : choice(rank)
}

/** How far it is, or why nobody can say. */
function travel(member: string, { metres }: Pair, { pathfinder }: Match, record: PublicRecord): string {
  const [from, to] = [find(record, 'people', member)?.data?.place, pathfinder.data?.place]
  if (metres !== undefined) return `${(metres / 1000).toFixed(1)} km from ${from?.name} to ${to?.name}`
  const lacks = [
    ...(from?.at ? [] : [nameOf(record, `people/${member}`)]),
    ...(to?.at ? [] : [nameOf(record, pathfinder.id)]),
  ]
  return `distance not known: no \`place\` with \`at\` for ${lacks.join(' and ')}`
}

/** What became of somebody else who asked. */
function instead(
  member: string,
  { pathfinder }: Match,
  { matches }: Answer,
  question: Question,
  record: PublicRecord,
): string {
  if (!question.members.some(({ id }) => id === member))
    return `of whom this record has no seat on ${inWords(question.from)}`
  if (question.excluded.some((one) => one.member === member && one.pathfinder === pathfinder))
    return 'excluded by a declared interest'
  const theirs = matches.filter(({ buddy }) => buddy?.member === member).map((one) => nameOf(record, one.pathfinder.id))
  if (theirs.length > 0) return `matched with ${theirs.join(' and ')}`
  const has = [...record.documents.values()].filter(
    ({ id, kind, data }) => kind === 'pathfinders' && data && isBuddy(id, member, question, record),
  )
  return has.length > 0
    ? `buddy of ${has.map(({ id }) => nameOf(record, id)).join(' and ')} already`
    : 'matched with none'
}

function isBuddy(id: string, member: string, { from }: Question, record: PublicRecord): boolean {
  const buddies = find(record, 'pathfinders', shortId({ id }))?.data?.buddies ?? []
  return buddies.some((one) => one.member === member && (one.until === undefined || one.until >= from))
}
