/** Roles of one post that can't both be true: two holders at once, one person twice at once, an end before the beginning. */
import {
  addDays,
  find,
  type IsoDate,
  inWords,
  type PublicRecord,
  type Role,
  rolesBy,
  stretchesOf,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName, postName } from './names.ts'
import { roleHeld, rolePlace } from './places.ts'

/** Every role that begins while the one before it of the same post lasts; in a group, of the same person. */
export function* overlappingRoles(record: PublicRecord): Generator<Finding> {
  for (const role of record.roles) if (role.until !== undefined && role.until < role.from) yield backwards(role, record)
  yield* carriedInGroups(record)
  for (const [post, roles] of rolesBy(record.roles).byPost) {
    const group = find(record, 'posts', post)?.data?.group
    const series = group ? Map.groupBy(roles, ({ person }) => person).values() : [roles]
    for (const one of series) yield* overlaps(one, record)
  }
}

/** A time in which a role was served. Somebody may stand in while its holder is suspended. */
interface Served {
  role: Role
  from: IsoDate
  until: IsoDate | undefined
}

function* overlaps(roles: readonly Role[], record: PublicRecord): Generator<Finding> {
  let before: Served | undefined
  const told = new Set<Role>()
  const served = roles.flatMap((role) => stretchesOf(role).map((one): Served => ({ role, ...one })))
  for (const one of served.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const { role, from, until } = one
    if (before && before.role !== role && !(before.until !== undefined && before.until < from) && !told.has(role)) {
      told.add(role)
      yield overlap(one, before, record)
    }
    if (!before || (before.until !== undefined && (until === undefined || until > before.until))) before = one
  }
}

function overlap({ role, from }: Served, { role: before, until }: Served, record: PublicRecord): Finding {
  const post = postName(record, role.post)
  const since = `as ${post} ${role.fromKnown || from !== role.from ? 'from' : 'by'} ${inWords(from)}`
  const held = until === undefined ? 'without a last day' : `until ${inWords(until)}`
  const who = role.person === before.person ? 'the same person' : personName(record, before.person)
  const help = [
    `if ${who} held it no longer, write the last day, such as \`until: ${addDays(from, -1)}\`, in \`people/${before.person}.mdx\``,
    `if ${inWords(from)} is not the first day, correct it`,
  ]
  if (who !== 'the same person')
    help.push(`if several people hold the post at once, write \`group: true\` in \`posts/${role.post}.mdx\``)
  return {
    ...rolePlace(role),
    message: `Unexpected ${personName(record, role.person)} ${since}, a post that ${who} held ${held}`,
    help,
    explain: 'if the day is not known,',
    related: [roleHeld(before, record)],
    subjects: [role.document.id],
  }
}

/** Of several who hold a post at once, nobody can tell whom a successor succeeds. */
function* carriedInGroups(record: PublicRecord): Generator<Finding> {
  for (const { document, index, post, person } of record.roles) {
    if (!document.data?.roles[index]?.carriesOver || !find(record, 'posts', post)?.data?.group) continue
    yield {
      ...document.at(['roles', index, 'carriesOver']),
      message: `Unexpected \`carriesOver\` of ${personName(record, person)} as ${postName(record, post)}, a post that several hold at once, so that nobody can tell who succeeds whom`,
      help: ['write the last day on which they served in `until`, and take `carriesOver` out'],
      subjects: [document.id],
    }
  }
}

function backwards(role: Role, record: PublicRecord): Finding {
  const { document, index } = role
  return {
    ...document.at(['roles', index, 'until']),
    message: `Unexpected last day of ${personName(record, role.person)} as ${postName(record, role.post)}, ${inWords(role.until ?? role.from)}, expected one from the first day on, ${inWords(role.from)}`,
    help: ['correct the day that is wrong'],
    subjects: [document.id],
  }
}
