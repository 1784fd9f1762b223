/** Roles of one post that can't both be true: two holders at once, one person twice at once, an end before the beginning. */
import { addDays, find, inWords, type PublicRecord, type Role, rolesBy } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName, postName } from './names.ts'
import { roleHeld, rolePlace } from './places.ts'

/** Every role that begins while the one before it of the same post lasts; in a group, of the same person. */
export function* overlappingRoles(record: PublicRecord): Generator<Finding> {
  for (const role of record.roles) if (role.until !== undefined && role.until < role.from) yield backwards(role, record)
  for (const [post, roles] of rolesBy(record.roles).byPost) {
    const group = find(record, 'posts', post)?.data?.group
    const series = group ? Map.groupBy(roles, ({ person }) => person).values() : [roles]
    for (const one of series) yield* overlaps(one, record)
  }
}

function* overlaps(roles: readonly Role[], record: PublicRecord): Generator<Finding> {
  let before: Role | undefined
  for (const role of [...roles].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (before && !(before.until !== undefined && before.until < role.from)) yield overlap(role, before, record)
    if (!before || (before.until !== undefined && (role.until === undefined || role.until > before.until)))
      before = role
  }
}

function overlap(role: Role, before: Role, record: PublicRecord): Finding {
  const post = postName(record, role.post)
  const since = `as ${post} ${role.fromKnown ? 'from' : 'by'} ${inWords(role.from)}`
  const held = before.until === undefined ? 'without a last day' : `until ${inWords(before.until)}`
  const who = role.person === before.person ? 'the same person' : personName(record, before.person)
  const help = [
    `if ${who} held it no longer, write the last day, such as \`until: ${addDays(role.from, -1)}\`, in \`people/${before.person}.mdx\``,
    `if ${inWords(role.from)} is not the first day, correct it`,
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

function backwards(role: Role, record: PublicRecord): Finding {
  const { document, index } = role
  return {
    ...document.at(['roles', index, 'until']),
    message: `Unexpected last day of ${personName(record, role.person)} as ${postName(record, role.post)}, ${inWords(role.until ?? role.from)}, expected one from the first day on, ${inWords(role.from)}`,
    help: ['correct the day that is wrong'],
    subjects: [document.id],
  }
}
