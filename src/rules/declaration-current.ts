import { declarersOn, type IsoDate, inWords, judgedOn, madeOn, type PublicRecord, type Role } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { type Gap, gapOn, notHeld } from './help/gaps.ts'
import { personName, postName } from './help/names.ts'
import { rolePlace, signedOn } from './help/places.ts'
import { REGISTER_DUTY } from './help/register-duty.ts'

export const rule: Rule = {
  id: 'declaration-current',
  title: 'The record holds a current declaration by each serving member',
  invariant: 'The record holds a current declaration of interests of each serving member.',
  why: 'The register is what lets the public trust the advice. A gap in it must be seen the day it opens.',
  basis: REGISTER_DUTY.basis,
  severity: 'error',
  promised: REGISTER_DUTY.promised,
  turns: 'by-policy',
  judges: (record, asOf) => declarersOn(record, judgedOn(record, asOf)).length > 0,
  evidence: ['interests'],
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    for (const role of declarersOn(record, day)) {
      const gap = gapOn(role.person, day, record)
      if (gap) yield { ...finding(role, gap, day < asOf ? day : undefined, record), day }
    }
  },
  bad: {
    files: {
      'interests/ben-marl/2024-01-01.mdx': '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\nnil: true\n---\n',
    },
    asOf: '2025-01-01',
    output: `error[declaration-current]: This record holds no current declaration by Ada Finch (Chair): the latest, signed on 1 January 2024, lapsed on 1 January 2025; it cannot show whether another was signed
 --> content/interests/ada-finch/2024-01-01.mdx:3:9
  |
3 | signed: 2024-01-01
  |         ^^^^^^^^^^
  = see content/people/ada-finch.mdx:4:11: the role that calls for it
  = help: have the Declaration of Interests form signed, and add it: \`interests/ada-finch/<day of signature>.mdx\`
  = stands on: terms-of-reference/first#register

error[declaration-current]: This record holds no current declaration by Ben Marl (Members of the Committee): the latest, signed on 1 January 2024, lapsed on 1 January 2025; it cannot show whether another was signed
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

/** The last day of the body or its record is named; otherwise the finding is the same one on each day that it stands. */
function finding(role: Role, gap: Gap, last: IsoDate | undefined, record: PublicRecord): Finding {
  const { person, post } = role
  const { latest, next } = gap
  const who = `${personName(record, person)} (${postName(record, post)})`
  const first = next && !latest ? [{ ...signedOn(next), message: `the first was ${madeOn(next.data)}` }] : []
  return {
    ...(latest ? signedOn(latest) : rolePlace(role)),
    message: notHeld(`current declaration by ${who}${last === undefined ? '' : ` on ${inWords(last)}`}`, gap),
    help: [`have the Declaration of Interests form signed, and add it: \`interests/${person}/<day of signature>.mdx\``],
    related: latest ? [{ ...rolePlace(role), message: 'the role that calls for it' }] : first,
    subjects: [`people/${person}`],
  }
}
