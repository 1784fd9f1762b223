import {
  type Declaration,
  decisionOf,
  type Entry,
  earliest,
  find,
  type Interest,
  type IsoDate,
  inWords,
  type PublicRecord,
} from '../record/index.ts'
import { declares, march } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { organisationName, personName } from './help/names.ts'
import { placeOf } from './help/places.ts'

/** The id under which a body minutes that it asks for the letter. */
const DECISION = 'employer-letter'

const FUND = { 'organisations/tide-fund.mdx': '---\nname: The Tide Fund\ntype: programme\nbarrier: true\n---\n' }
const GRANT = {
  category: 'recipient',
  organisation: 'tide-fund',
  from: '2024-05-14',
  detail: 'A grant of the Fund to his boatyard',
}

const DECIDED = march(
  '<Decision id="employer-letter">Members with an interest in the Tide Fund write to the chair of their employer.</Decision>',
)

export const rule: Rule = {
  id: 'employer-letter',
  title: 'An interest behind the barrier comes with the letter to the employer',
  invariant: 'An interest in a programme behind the information barrier comes with the letter to the employer’s chair.',
  why: 'The letter keeps a member out of their own organisation’s bids. Without it, a declared interest is known but not held apart.',
  basis: `decision:${DECISION}`,
  also: ['declare-procurement', 'barrier-declare'],
  severity: 'error',
  judges: ({ declarations }) => declarations.size > 0,
  evidence: ['interests'],
  *check(record, asOf) {
    const decision = decisionOf(record, DECISION)
    if (decision && decision.meeting.date > asOf) return
    for (const declarations of record.declarations.values()) {
      for (const [n, declaration] of declarations.entries()) {
        if (declaration.signed > asOf) continue
        // What a signed form of the same day took the place of, counted on no day.
        if (declarations[n + 1]?.signed === declaration.signed) continue
        const from = decision?.meeting.date
        // What the next declaration or the calendar had ended by the day of the decision, it asks nothing of.
        if (from !== undefined && earliest(declaration.lapses, declarations[n + 1]?.signed) <= from) continue
        yield* judge(declaration, decision, asOf, record)
      }
    }
  },
  bad: {
    files: {
      ...DECIDED,
      ...FUND,
      ...declares('2024-05-20', GRANT),
    },
    output: `error[employer-letter]: Ben Marl declares an interest in The Tide Fund; this record holds no letter to the employer’s chair
 --> content/interests/ben-marl/2024-05-20.mdx:8:19
  |
8 |     organisation: tide-fund
  |                   ^^^^^^^^^
  = see content/minutes/2024-03-06.mdx:12:1: decided on 6 March 2024
  = help: once the letter is sent, add the line \`employerLetter: <day of the letter>\` to this declaration
  = help: if there is none, explain it in exceptions.yaml: \`rule: employer-letter\`, \`subject: interests/ben-marl/2024-05-20\`
  = stands on: minutes/2024-03-06#decision-employer-letter`,
  },
  good: {
    files: { ...DECIDED, ...FUND, ...declares('2024-05-20', GRANT, 'employerLetter: 2024-05-22\n') },
  },
}

function* judge(
  declaration: Declaration,
  decision: Entry<'Decision'> | undefined,
  asOf: IsoDate,
  record: PublicRecord,
): Generator<Finding> {
  const { data, document, member, signed } = declaration
  const since = decision && decision.meeting.date > signed ? decision.meeting.date : signed
  const n = data.interests.findIndex((one) => !hasEnded(one, since) && asksForLetter(one.organisation, record))
  const organisation = data.interests[n]?.organisation
  if (organisation === undefined) return
  const base = {
    subjects: [declaration.id, `people/${member}`],
    explain: 'if there is none,',
    related: decision ? [{ ...placeOf(decision), message: `decided on ${inWords(decision.meeting.date)}` }] : [],
  }
  if (data.employerLetter === undefined) {
    yield {
      ...base,
      ...document.at(['interests', n, 'organisation']),
      message: `${personName(record, member)} declares an interest in ${organisationName(record, organisation)}; this record holds no letter to the employer’s chair`,
      help: ['once the letter is sent, add the line `employerLetter: <day of the letter>` to this declaration'],
    }
  } else if (data.employerLetter > asOf) {
    yield {
      ...base,
      ...document.at(['employerLetter']),
      day: data.employerLetter,
      message: `Unexpected letter of ${inWords(data.employerLetter)}, expected one that has been sent by ${inWords(asOf)}`,
      help: ['write the day that the letter bears'],
    }
  }
}

function hasEnded({ until }: Interest, day: IsoDate): boolean {
  return until !== undefined && until < day
}

/** What an organisation says of the letter itself, else what it is part of says; a barrier asks for one. */
function asksForLetter(organisation: string | undefined, record: PublicRecord): boolean {
  if (organisation === undefined) return false
  for (const id of record.wholes.get(organisation) ?? []) {
    const { employerLetter, barrier } = find(record, 'organisations', id)?.data ?? {}
    if (employerLetter !== undefined) return employerLetter
    if (barrier) return true
  }
  return false
}
