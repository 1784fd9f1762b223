import { type IsoDate, inWords, judgedOn, membersOn, type PublicRecord, type Role } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { type Gap, gapOn } from './help/gaps.ts'
import { personName, postName } from './help/names.ts'
import { rolePlace, signedOn } from './help/places.ts'

export const rule: Rule = {
  id: 'declaration-current',
  invariant: 'Each serving member has a current declaration of interests.',
  why: 'The register is what lets the public trust the advice. A gap in it must be seen the day it opens.',
  basis: 'clause:register',
  severity: 'error',
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    for (const role of membersOn(record, day)) {
      const gap = gapOn(role.person, day, record)
      if (gap) yield finding(role, gap, day, record)
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

function finding(role: Role, { latest, next }: Gap, day: IsoDate, record: PublicRecord): Finding {
  const { person, post } = role
  const why = latest
    ? `the declaration signed on ${inWords(latest.signed)} lapsed on ${inWords(latest.lapses)}`
    : `none was signed by ${inWords(day)}`
  const first =
    next && !latest ? [{ ...signedOn(next), message: `the first was signed on ${inWords(next.signed)}` }] : []
  return {
    ...(latest ? signedOn(latest) : rolePlace(role)),
    message: `${personName(record, person)} (${postName(record, post)}) has no current declaration of interests: ${why}`,
    help: [`have the Declaration of Interests form signed, and add it: \`interests/${person}/<day of signature>.mdx\``],
    related: latest ? [{ ...rolePlace(role), message: 'the role that calls for it' }] : first,
    subjects: [`people/${person}`],
  }
}
