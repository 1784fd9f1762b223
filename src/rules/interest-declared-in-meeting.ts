import {
  addDays,
  currentOn,
  type Declaration,
  type Entry,
  heldOn,
  type IsoDate,
  interestIn,
  inWords,
  judgedOn,
  madeOn,
  meetingsHeld,
  type PublicRecord,
  seatsOf,
} from '../record/index.ts'
import { declares, minutes } from './engine/example-body.ts'
import type { Finding, Related, Rule } from './engine/rule.ts'
import { organisationName, personName } from './help/names.ts'
import { placeOf, signedOn } from './help/places.ts'
import { hasUnreadDeclaration } from './help/unread.ts'

const OFFERED = {
  'organisations/brass-works.mdx': '---\nname: The Brass Works\ntype: company\n---\n',
  ...minutes(
    '2024-03-06',
    `## The minute hand

<Item concerns="brass-works" />

<Interest member="ben-marl" organisation="brass-works" handling="withdrew">Ben Marl has been offered a post there, and left the room.</Interest>

<Action id="1" owner="ben-marl">Ben Marl to oil the minute hand.</Action>`,
  ),
}
const POST = {
  category: 'employment',
  organisation: 'brass-works',
  detail: 'He has been offered a post in the wheel shop',
}

export const rule: Rule = {
  id: 'interest-declared-in-meeting',
  title: 'An interest declared in a meeting reaches the register',
  invariant: 'An interest that a member declares in a meeting reaches the register within the days of the policy.',
  why: 'What is said in one meeting is forgotten by the next. The register is where the public, and the next Chair, look for it.',
  basis: 'clause:declare-interests',
  also: ['declare-procurement', 'barrier-declare'],
  severity: 'error',
  turns: 'by-policy',
  judges: (record, asOf) => meetingsHeld(record, asOf).some(({ interests }) => interests.length > 0),
  evidence: ['minutes', 'interests'],
  *check(record, asOf) {
    const days = record.body.data?.policy.interestDays
    if (days === undefined) return
    for (const { interests } of meetingsHeld(record, asOf)) {
      for (const entry of interests) yield* judge(entry, days, asOf, record)
    }
  },
  bad: {
    files: { ...OFFERED, ...declares('2024-04-04', POST) },
    output: `error[interest-declared-in-meeting]: These minutes say that Ben Marl declared an interest in The Brass Works; this record holds no declaration, signed by 3 April 2024, that lists it
  --> content/minutes/2024-03-06.mdx:12:1
   |
12 | <Interest member="ben-marl" organisation="brass-works" handling="withdrew">Ben Marl has been offered…
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = see content/interests/ben-marl/2024-04-04.mdx:3:9: signed on 4 April 2024, the first that lists it
   = help: the one signed on 4 April 2024 comes too late, and doesn’t mend it
   = help: if a form was signed by 3 April 2024, add it under the day of its signature
   = help: if none was, explain it in exceptions.yaml: \`rule: interest-declared-in-meeting\`, \`subject: minutes/2024-03-06/interests/ben-marl/brass-works\`
   = stands on: terms-of-reference/first#declare-interests`,
  },
  good: {
    files: { ...OFFERED, ...declares('2024-04-03', POST) },
  },
}

function* judge(entry: Entry<'Interest'>, days: number, asOf: IsoDate, record: PublicRecord): Generator<Finding> {
  const { element, meeting } = entry
  const { member, organisation } = element.attributes
  // Ids that the record doesn't know are asked for by another rule.
  if (!record.documents.has(`organisations/${organisation}`) || hasUnreadDeclaration(member, record)) return
  // The register is that of members.
  if (!seatsOf(record, member).some((role) => heldOn(role, meeting.date))) return
  const declarations = record.declarations.get(member) ?? []
  const lists = (one: Declaration) =>
    interestIn(one, organisation, record, ({ until }) => until === undefined || until >= meeting.date) !== undefined
  const current = currentOn(declarations, meeting.date)
  if (current && lists(current)) return
  const last = addDays(meeting.date, days)
  // A duty that goes on, so it ends where the body or its record does.
  if (judgedOn(record, asOf) <= last) return
  const after = declarations.filter((one) => one.signed > meeting.date && one.signed <= asOf)
  if (after.some((one) => one.signed <= last && lists(one))) return
  const late = after.find(lists)
  const shown = late ?? after[0] ?? current
  const path = `interests/${member}/<day of signature>.mdx`
  yield {
    ...placeOf(entry),
    message: `These minutes say that ${personName(record, member)} declared an interest in ${organisationName(record, organisation)}; this record holds no declaration, signed by ${inWords(last)}, that lists it`,
    help: [
      late
        ? `the one ${madeOn(late.data)} comes too late, and doesn’t mend it`
        : `have the Declaration of Interests form signed with this interest, and add it: \`${path}\` with \`organisation: ${organisation}\``,
      `if a form was signed by ${inWords(last)}, add it under the day of its signature`,
    ],
    explain: 'if none was,',
    related: shown ? [beside(shown, late !== undefined)] : [],
    subjects: [
      `${meeting.id}/interests/${member}/${organisation}`,
      ...(entry.id === meeting.id ? [] : [entry.id]),
      meeting.id,
    ],
  }
}

function beside(declaration: Declaration, late: boolean): Related {
  const { message, ...place } = signedOn(declaration)
  return { ...place, message: `${message}, ${late ? 'the first that lists it' : 'without it'}` }
}
