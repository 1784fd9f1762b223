/** Roles begun, ended, or dated anew. */
import { inWords, type Role, roleBegins, rolePeriod, type Suspension, suspendedInWords } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { sentences } from './fields.ts'
import { nameOf } from './names.ts'
import { compare } from './same.ts'

/** What becomes of roles: a role is told from another by its person, its post and which of several it is. */
export function* roles(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(all(before), all(after))
  const told = (role: Role, { record }: State, what: string) => {
    const who = `${nameOf(record, `people/${role.person}`)}: ${nameOf(record, `posts/${role.post}`)}`
    return changed(
      'role',
      `people/${role.person}`,
      role.document,
      role.document.where(['roles', role.index, 'post']),
      `${who}, ${what}`,
    )
  }
  for (const [, role] of gone) yield told(role, before, 'is taken out of the record')
  for (const [, role] of come) yield told(role, after, rolePeriod(role))
  for (const [, was, role] of both) {
    if (was.from === role.from && was.fromKnown !== role.fromKnown)
      yield told(role, after, role.fromKnown ? 'with its first day known' : 'with its first day no longer known')
    if (was.from !== role.from) yield told(role, after, `${roleBegins(role)}, no longer ${roleBegins(was)}`)
    const [ended, ends] = [entry(was)?.until, entry(role)?.until]
    if (ended !== ends) yield told(role, after, ends ? `ends on ${inWords(ends)}` : 'has no last day any more')
    for (const what of suspensions(was.suspended, role.suspended)) yield told(role, after, what)
    for (const one of sentences(entry(was), entry(role), ['post', 'from', 'recorded', 'until', 'suspended']))
      yield told(role, after, `changes: ${one}`)
  }
}

/** Suspensions begun, ended, or dated anew; each is known by its first day. */
function* suspensions(was: readonly Suspension[], now: readonly Suspension[]): Generator<string> {
  const [old, fresh] = [was, now].map((of) => new Map(of.map((one) => [one.from, one])))
  for (const [from, one] of old ?? []) if (!fresh?.has(from)) yield `is not ${suspendedInWords(one)} any more`
  for (const [from, one] of fresh ?? []) {
    const before = old?.get(from)
    if (!before) yield suspendedInWords(one)
    else if (before.until !== one.until) yield `${suspendedInWords(one)}, no longer ${suspendedInWords(before)}`
    for (const words of before ? sentences({ ...before }, { ...one }, ['from', 'until']) : [])
      yield `${suspendedInWords(one)}, changes: ${words}`
  }
}

function entry({ document, index }: Role) {
  return document.data?.roles[index]
}

function all({ record }: State): Map<string, Role> {
  const seen = new Map<string, number>()
  return new Map(
    record.roles.map((role) => {
      const key = `${role.person} ${role.post}`
      const n = (seen.get(key) ?? 0) + 1
      seen.set(key, n)
      return [`${key} ${n}`, role]
    }),
  )
}
