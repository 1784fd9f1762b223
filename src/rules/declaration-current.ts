import {
  countsOn,
  type IsoDate,
  inWords,
  judgedOn,
  latestBy,
  type PublicRecord,
  type Role,
  seatsOn,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { mayCount, personName, postName, rolePlace, unreadableDeclarers } from './help/names.ts'

export const rule: Rule = {
  id: 'declaration-current',
  invariant: 'Each serving member has a current declaration of interests.',
  why: 'The register is what lets the public trust the advice. A gap in it must be seen the day it opens.',
  basis: 'clause:register',
  severity: 'error',
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    const unreadable = unreadableDeclarers(record)
    const seen = new Set<string>()
    for (const role of seatsOn(record, day)) {
      if (seen.has(role.person)) continue
      seen.add(role.person)
      yield* judge(role, day, unreadable.get(role.person), record)
    }
  },
  bad: {
    files: {
      'interests/ben-marl/2024-01-01.mdx': '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\nnil: true\n---\n',
    },
    asOf: '2025-01-01',
    output: `error[declaration-current]: Ada Finch (Chair) has no current declaration of interests: the declaration signed on 1 January 2024 lapsed on 1 January 2025
 --> content/interests/ada-finch/2024-01-01.mdx:3:9
  |
3 | signed: 2024-01-01
  |         ^^^^^^^^^^
  = see content/people/ada-finch.mdx:4:11: the role that calls for it
  = help: have the Declaration of Interests form signed, and add it: \`interests/ada-finch/<day of signature>.mdx\`
  = stands on: terms-of-reference/first#register

error[declaration-current]: Ben Marl (Members of the Committee) has no current declaration of interests: the declaration signed on 1 January 2024 lapsed on 1 January 2025
 --> content/interests/ben-marl/2024-01-01.mdx:3:9
  |
3 | signed: 2024-01-01
  |         ^^^^^^^^^^
  = see content/people/ben-marl.mdx:4:11: the role that calls for it
  = help: have the Declaration of Interests form signed, and add it: \`interests/ben-marl/<day of signature>.mdx\`
  = stands on: terms-of-reference/first#register`,
  },
  good: { files: {}, asOf: '2024-12-31' },
}

function* judge(
  role: Role,
  day: IsoDate,
  unreadable: readonly string[] | undefined,
  record: PublicRecord,
): Generator<Finding> {
  const { person } = role
  const declarations = record.declarations.get(person) ?? []
  const latest = latestBy(declarations, day)
  if ((latest && countsOn(latest, day)) || mayCount(unreadable, latest, day)) return
  const subjects = [`people/${person}`]
  const seat = `${personName(record, person)} (${postName(record, role.post)}) has no current declaration of interests`
  const help = [
    `have the Declaration of Interests form signed, and add it: \`interests/${person}/<day of signature>.mdx\``,
  ]
  if (latest) {
    yield {
      ...latest.document.at(['signed']),
      message: `${seat}: the declaration signed on ${inWords(latest.signed)} lapsed on ${inWords(latest.lapses)}`,
      help,
      related: [{ ...rolePlace(role), message: 'the role that calls for it' }],
      subjects,
    }
    return
  }
  const next = declarations[0]
  yield {
    ...rolePlace(role),
    message: `${seat}: none was signed by ${inWords(day)}`,
    help,
    related: next
      ? [
          {
            ...next.document.at(['signed']),
            message: `the first was signed on ${inWords(next.signed)}`,
          },
        ]
      : [],
    subjects,
  }
}
