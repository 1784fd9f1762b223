/** Owners that the record knows, and that could not act on the day of the meeting. */
import {
  type Entry,
  find,
  holdersOn,
  type IsoDate,
  inWords,
  isInForce,
  isPlaceholder,
  lazy,
  meansEverybody,
  OWNER_KINDS,
  only,
  type PublicRecord,
  shortId,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { groupsOfMembers } from './groups.ts'
import { personName, postName } from './names.ts'
import { placeOf, placeOfId, roleHeld } from './places.ts'
import { type Absence, absenceOn } from './service.ts'
import { correctSuspension, type Suspended } from './suspensions.ts'

/** What to do about an owner that stands for nobody. */
export const NAMES_NOBODY = [
  'ask who is to act, and write that owner',
  'if the published minutes name nobody: `owner="withheld" withheld="why"`',
]

/** The ids of posts whose unknown holder exceptions.yaml explains on a day. */
export function explainedPosts({ exceptions }: PublicRecord, asOf: IsoDate): Set<string> {
  const inForce = (exceptions.data ?? []).filter((one) => one.rule === 'post-held' && isInForce(one, asOf))
  const subjects = inForce.flatMap(({ subject }) => subject.filter((one) => typeof one === 'string'))
  return new Set(subjects.filter((id) => id.startsWith('posts/')))
}

/** The names of all who can own something, by their ids, and whether each is only a placeholder: asked for each action. */
const owners = lazy((documents: PublicRecord['documents']) => {
  const named = new Map<string, { name: string; isNobody: boolean }>()
  for (const kind of OWNER_KINDS.toReversed()) {
    for (const document of only(documents.values(), kind)) {
      const id = shortId(document)
      const name = document.data?.name
      if (name !== undefined) named.set(id, { name, isNobody: isPlaceholder(id) || isPlaceholder(name) })
    }
  }
  return named
})

/** What is wrong with the owners and the lead of an action that the record knows: placeholders, people who did not serve, posts that nobody held. */
export function* inabilities(action: Entry<'Action'>, record: PublicRecord): Generator<Finding> {
  const { owner = [], ownerName, lead } = action.element.attributes
  if (ownerName !== undefined) yield* outsider(ownerName, action, record)
  for (const id of owner) yield* inability('owner', id, action, record)
  if (lead !== undefined) yield* inability('lead', lead, action, record)
}

/** A name from outside that names nobody, or somebody of whom the record has a page. */
function* outsider(name: string, action: Entry<'Action'>, record: PublicRecord): Generator<Finding> {
  const base = () => ({ ...placeOf(action, 'ownerName'), subjects: [action.id, action.meeting.id] })
  if (meansEverybody(name) || isPlaceholder(name)) {
    const help = meansEverybody(name) ? groupsOfMembers(record) : NAMES_NOBODY
    yield { ...base(), message: `Unexpected owner “${name}”, which names nobody, expected who is to act`, help }
    return
  }
  const ids = idsByName(record.documents).get(name) ?? []
  if (ids.length > 0)
    yield {
      ...base(),
      message: `Unexpected \`ownerName\` of ${name}, of whom the record has a page, expected the id in \`owner\``,
      help: [
        ...ids.map((id) =>
          ids.length === 1
            ? `write \`owner="${id}"\` in its place`
            : `if it is ${personName(record, id)}, write \`owner="${id}"\` in its place`,
        ),
        'if it is somebody else of that name, add behind it what tells them apart, in brackets',
      ],
    }
}

/** The ids of all who can own something, by their names: two people may print alike. */
const idsByName = lazy((documents: PublicRecord['documents']) => {
  const named = Map.groupBy(owners(documents), ([, { name }]) => name)
  return new Map([...named].map(([name, of]) => [name, of.map(([id]) => id)]))
})

function* inability(as: As, id: string, action: Entry<'Action'>, record: PublicRecord): Generator<Finding> {
  const { meeting } = action
  const known = owners(record.documents).get(id)
  if (!known) return
  const { name, isNobody } = known
  // Worked out only for what is wrong: a record has many actions.
  const base = () => ({ ...placeOfId(action, as, id), subjects: [action.id, meeting.id] })
  if (isNobody) {
    const help = meansEverybody(id) || meansEverybody(name) ? groupsOfMembers(record) : NAMES_NOBODY
    yield { ...base(), message: `Unexpected ${as} “${name}”, which names nobody, expected who is to act`, help }
    return
  }
  // Somebody who was there could take it on, whatever their roles.
  if (meeting.named.inAttendance.includes(id) || meeting.named.attended.includes(id)) return
  const why = absenceOn(record, id, meeting.date)
  if (why?.kind === 'people') yield { ...base(), ...didNotServe(as, id, why, meeting.date, record) }
  if (why?.kind === 'posts')
    yield { ...base(), ...wasVacant(as, id, why, meeting.date, record), subjects: [`posts/${id}`, ...base().subjects] }
}

/** The attribute that names somebody. */
type As = 'owner' | 'lead'

type Told = Pick<Finding, 'message' | 'help' | 'related' | 'explain'>

function didNotServe(
  as: As,
  person: string,
  { last, next, suspended }: Absence,
  date: IsoDate,
  record: PublicRecord,
): Told {
  const name = personName(record, person)
  if (suspended) return wasSuspended(as, name, suspended)
  const post = last?.post ?? next?.post ?? ''
  const group = find(record, 'posts', post)?.data?.group
  const successors = group ? [] : holdersOn(record, post, date)
  return {
    message: last
      ? `Unexpected ${as} ${name}, who left on ${inWords(last.until)}, before this meeting`
      : `Unexpected ${as} ${name}, who had not begun by the day of this meeting, ${inWords(date)}`,
    help: [
      ...successors.map(
        (id) =>
          `if it is for whoever is ${postName(record, post)}, who was ${personName(record, id)} that day: \`${as}="${post}"\``,
      ),
      `if somebody else is to ${as === 'lead' ? 'lead' : 'act'}, write that ${as}`,
      `if ${name} served that day, correct the dates in \`people/${person}.mdx\``,
      `if ${name} came to this meeting for something else, add \`${person}\` to \`inAttendance\``,
    ],
    explain: 'if the minutes do give it to them,',
    related: [last ?? next].filter((role) => role !== undefined).map((role) => roleHeld(role, record)),
  }
}

function wasSuspended(as: As, name: string, suspended: Suspended): Told {
  return {
    message: `Unexpected ${as} ${name}, who by this record was ${suspended.words}`,
    help: [`if somebody else is to ${as === 'lead' ? 'lead' : 'act'}, write that ${as}`, correctSuspension(suspended)],
    explain: 'if the minutes do give it to them,',
    related: [suspended.related],
  }
}

function wasVacant(
  as: As,
  post: string,
  { last, next, suspended }: Absence,
  date: IsoDate,
  record: PublicRecord,
): Told {
  const name = postName(record, post)
  if (suspended) return wasSuspended(as, `${personName(record, suspended.role.person)} (${name})`, suspended)
  return {
    message: `Unexpected ${as} ${name}, a post that nobody in the record held on ${inWords(date)}`,
    help: [
      `if somebody held it, add \`- post: ${post}\` with its dates to the roles of that person`,
      `if it was vacant, ask who is to ${as === 'lead' ? 'lead' : 'act'}, and write that ${as}`,
    ],
    explain: 'if its holder is not known,',
    related: [last, next].filter((role) => role !== undefined).map((role) => roleHeld(role, record)),
  }
}
