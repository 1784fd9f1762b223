import {
  type Entry,
  find,
  type IsoDate,
  inWords,
  judgedOn,
  only,
  openActions,
  type PublicRecord,
  type Role,
  shortId,
} from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { ACTION_DUTY } from './help/action-duty.ts'
import { hasMet } from './help/has-met.ts'
import { personName, postName, whoIs } from './help/names.ts'
import { placeOfId, roleHeld } from './help/places.ts'
import { absenceOn } from './help/service.ts'
import { correctSuspension, type Suspended } from './help/suspensions.ts'

export const rule: Rule = {
  id: 'owner-in-post',
  title: 'The owner of an open action still serves',
  invariant: 'Who owns or leads an open action still serves, and a post that owns or leads one is still held.',
  why: 'Who leaves takes along what they were to do, unless somebody asks who takes it over.',
  basis: 'clause:chair-agenda',
  follows: ACTION_DUTY,
  severity: 'warning',
  judges: hasMet,
  evidence: ['minutes'],
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    for (const action of openActions(record, day)) {
      const { owner = [], lead } = action.element.attributes
      for (const id of owner) yield* judge(action, 'owner', id, day, record)
      if (lead !== undefined && !owner.includes(lead)) yield* judge(action, 'lead', lead, day, record)
    }
  },
  bad: {
    files: {
      'people/ben-marl.mdx':
        '---\nname: Ben Marl\nroles:\n  - post: members\n    from: 2024-01-01\n    until: 2024-05-15\n---\n',
      ...may('<Action id="1" owner="ben-marl">Ben Marl to paint the dial.</Action>'),
    },
    output: `warning[owner-in-post]: The owner of this open action left on 15 May 2024: Ben Marl
  --> content/minutes/2024-05-01.mdx:12:23
   |
12 | <Action id="1" owner="ben-marl">Ben Marl to paint the dial.</Action>
   |                       ^^^^^^^^
   = see content/people/ben-marl.mdx:4:11: Members of the Committee from 1 January 2024 until 15 May 2024
   = help: ask Ada Finch (Chair) who takes it over
   = help: in the minutes that say who, write \`<Update of="minutes/2024-05-01/1" status="replaced" by="…">…</Update>\` with the id of a new \`<Action>\` of that owner
   = help: if 15 May 2024 was not the last day, correct it in \`people/ben-marl.mdx\`
   = help: or explain it in exceptions.yaml: \`rule: owner-in-post\`, \`subject: minutes/2024-05-01/1\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: {
      'people/ben-marl.mdx':
        '---\nname: Ben Marl\nroles:\n  - post: members\n    from: 2024-01-01\n    until: 2024-06-01\n---\n',
      ...may('<Action id="1" owner="ben-marl, chair">Ben Marl and the Chair to paint the dial.</Action>'),
    },
  },
}

/** One owner or lead. Whether they could act on the day of the meeting itself is the question of another rule. */
function* judge(
  action: Entry<'Action'>,
  attribute: 'owner' | 'lead',
  id: string,
  day: IsoDate,
  record: PublicRecord,
): Generator<Finding> {
  const { kind, last, suspended } = absenceOn(record, id, day) ?? {}
  if (suspended) yield away(action, attribute, id, suspended, day, record)
  if (!last || suspended || last.until < action.meeting.date) return
  yield {
    ...placeOfId(action, attribute, id),
    message:
      kind === 'people'
        ? `The ${attribute} of this open action left on ${inWords(last.until)}: ${personName(record, id)}`
        : `The post that ${attribute === 'owner' ? 'owns' : 'leads'} this open action is vacant since ${inWords(last.until)}: ${postName(record, id)}`,
    help: [whomToAsk(action, id, day, record), ...mends(action, last)],
    explain: 'or',
    related: [roleHeld(last, record)],
    subjects: [action.id, action.meeting.id],
  }
}

/** One who is suspended comes back, so that somebody may act for them until then. */
function away(
  action: Entry<'Action'>,
  attribute: 'owner' | 'lead',
  id: string,
  suspended: Suspended,
  day: IsoDate,
  record: PublicRecord,
): Finding {
  const { role, words, related } = suspended
  return {
    ...placeOfId(action, attribute, id),
    message: `The ${attribute} of this open action is ${words}: ${whoIs(record, role.person, day)}`,
    help: [
      whomToAsk(action, id, day, record).replace('takes it over', 'acts in the meantime'),
      correctSuspension(suspended),
    ],
    explain: 'or',
    related: [related],
    subjects: [action.id, action.meeting.id],
  }
}

/** The others who answer for the action, then the Chair: the first who still serves. */
function whomToAsk({ element }: Entry<'Action'>, gone: string, day: IsoDate, record: PublicRecord): string {
  const { owner = [], lead } = element.attributes
  const leads = owner.map((id) => find(record, 'posts', id)?.data?.lead)
  const chairs = [...only(record.documents.values(), 'posts')].filter(({ data }) => data?.role === 'chair').map(shortId)
  const ids = [...owner, lead, ...leads, ...chairs].filter((id) => id !== undefined)
  const serves = ids.find((id) => id !== gone && isOne(id, record) && !absenceOn(record, id, day))
  if (serves === undefined) return 'the record names nobody else to ask: no other owner, and no Chair who serves'
  return `ask ${whoIs(record, serves, day)} who takes it over`
}

function isOne(id: string, record: PublicRecord): boolean {
  return record.documents.has(`people/${id}`) || find(record, 'posts', id)?.data?.group === false
}

function mends({ id }: Entry<'Action'>, { person, until }: Role & { until: IsoDate }): string[] {
  return [
    `in the minutes that say who, write \`<Update of="${id}" status="replaced" by="…">…</Update>\` with the id of a new \`<Action>\` of that owner`,
    `if ${inWords(until)} was not the last day, correct it in \`people/${person}.mdx\``,
  ]
}
