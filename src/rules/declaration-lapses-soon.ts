import {
  awaitsForm,
  byBody,
  compare,
  counted,
  currentOn,
  type Declaration,
  daysBetween,
  declarersOn,
  heldOn,
  type IsoDate,
  inWords,
  judgedOn,
  type Meeting,
  madeOn,
  meetingsUntil,
  type PublicRecord,
  type Role,
  seatsOf,
  stretchesOf,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { personName, postName } from './help/names.ts'
import { rolePlace } from './help/places.ts'
import { REGISTER_DUTY } from './help/register-duty.ts'

export const rule: Rule = {
  id: 'declaration-lapses-soon',
  title: 'No declaration is about to lapse',
  invariant:
    'No serving member’s declaration is about to lapse, lapses before the next meeting announced, or waits too long for its signed form.',
  why: 'A form takes days to come back. Whoever is asked in time can have signed it by the next meeting.',
  basis: 'good-practice',
  partOf: REGISTER_DUTY,
  severity: 'warning',
  turns: 'by-policy',
  judges: ({ declarations }) => declarations.size > 0,
  *check(record, asOf) {
    const notice = record.body.data?.policy.lapseWarningDays ?? []
    const next = nextAnnounced(record, asOf)
    for (const role of declarersOn(record, asOf))
      yield* judge(role, asOf, notice, nextOf(role, next, asOf, record), record)
  },
  bad: {
    files: {
      'interests/ada-finch/2024-03-01.mdx':
        '---\nmember: ada-finch\nsigned: 2024-03-01\nform: signed\nnil: true\n---\n',
    },
    asOf: '2024-12-10',
    output: `warning[declaration-lapses-soon]: The declaration of Ben Marl (Members of the Committee) lapses on 1 January 2025
 --> content/interests/ben-marl/2024-01-01.mdx:3:9
  |
3 | signed: 2024-01-01
  |         ^^^^^^^^^^
  = see content/people/ben-marl.mdx:4:11: the role that calls for it
  = help: in 22 days: the notice of 30 days has begun
  = help: have the Declaration of Interests form signed again by 1 January 2025 at the latest
  = help: then add it under the day of its signature: \`interests/ben-marl/2025-01-01.mdx\`, if that is the day`,
  },
  good: {
    files: {
      'interests/ada-finch/2024-03-01.mdx':
        '---\nmember: ada-finch\nsigned: 2024-03-01\nform: signed\nnil: true\n---\n',
      'interests/ben-marl/2024-12-09.mdx': '---\nmember: ben-marl\nsigned: 2024-12-09\nform: signed\nnil: true\n---\n',
    },
    asOf: '2024-12-10',
  },
}

/** A meeting announced for a later day: the last word that the minutes of that body's meetings held by then have on it. */
interface Next {
  date: IsoDate
  /** Where it says so. */
  path: PropertyKey[]
  in: Meeting
}

/** What each body has announced. */
function nextAnnounced(record: PublicRecord, day: IsoDate): Map<string | undefined, Next> {
  const next = new Map<string | undefined, Next>()
  for (const [body, series] of byBody(meetingsUntil(record, day))) {
    const last = series.findLast(({ data }) => data.nextMeeting.some(({ date }) => date !== undefined))
    const dates = (last?.data.nextMeeting ?? []).flatMap(({ date }, n) =>
      date !== undefined && date > day ? { date, n } : [],
    )
    const [first] = dates.sort((a, b) => compare(a.date, b.date))
    if (last && first) next.set(body, { date: first.date, path: ['nextMeeting', first.n, 'date'], in: last })
  }
  return next
}

/** The first meeting announced of those bodies on which a person sits. */
function nextOf(
  { person }: Role,
  announced: ReadonlyMap<string | undefined, Next>,
  day: IsoDate,
  record: PublicRecord,
): Next | undefined {
  const bodies = new Set(seatsOf(record, person).flatMap((seat) => (heldOn(seat, day) ? [seat.body] : [])))
  return [...bodies].flatMap((body) => announced.get(body) ?? []).sort((a, b) => compare(a.date, b.date))[0]
}

function* judge(
  role: Role,
  day: IsoDate,
  notice: readonly number[],
  next: Next | undefined,
  record: PublicRecord,
): Generator<Finding> {
  const { person } = role
  const declaration = currentOn(record.declarations.get(person), day)
  if (!declaration) return
  const { document, lapses, data } = declaration
  const left = daysBetween(day, lapses)
  const [reached] = notice.filter((days) => left <= days).sort((a, b) => a - b)
  const missed = next && lapses <= next.date ? next : undefined
  if ((reached === undefined && !missed) || !isNeeded(person, lapses, record)) {
    yield* awaited(declaration, role, day, notice, record)
    return
  }
  const reasons: string[] = []
  const related = [{ ...rolePlace(role), message: 'the role that calls for it' }]
  if (reached !== undefined) reasons.push(`the notice of ${counted(reached, 'day')} has begun`)
  if (missed) {
    reasons.push(`it no longer counts at the next meeting, on ${inWords(missed.date)}`)
    related.push({ ...missed.in.document.at(missed.path), message: 'the next meeting announced' })
  }
  yield {
    ...document.at(['signed']),
    day: lapses,
    message: `The declaration of ${personName(record, person)} (${postName(record, role.post)}) lapses on ${inWords(lapses)}`,
    help: [
      // Here, not in the message: the finding is the same one on each day that it stands.
      `in ${counted(left, 'day')}: ${reasons.join(', and ')}`,
      awaitsForm(data)
        ? `have the Declaration of Interests form signed by ${inWords(lapses)} at the latest: what was ${madeOn(data)} counts until then only`
        : `have the Declaration of Interests form signed again by ${inWords(lapses)} at the latest`,
      `then add it under the day of its signature: \`interests/${person}/${lapses}.mdx\`, if that is the day`,
    ],
    related,
    subjects: [declaration.id, `people/${person}`],
  }
}

/** The signed form of what was made orally or by letter, where the form before it counts meanwhile. */
function* awaited(
  { id, document, data, form, formDue }: Declaration,
  { person, post }: Role,
  day: IsoDate,
  notice: readonly number[],
  record: PublicRecord,
): Generator<Finding> {
  if (!form || formDue === undefined || !notice.some((days) => daysBetween(day, formDue) <= days)) return
  if (!isNeeded(person, formDue, record)) return
  yield {
    ...document.at(['signed']),
    day: formDue,
    message: `This record holds no signed form yet of the declaration of ${personName(record, person)} (${postName(record, post)}) ${madeOn(data)}`,
    help: [
      `the form ${day < formDue ? 'is' : 'was'} due by ${inWords(formDue)}; until it is signed, the one ${madeOn(form.data)} goes on counting`,
      `have the Declaration of Interests form signed, and add it: \`interests/${person}/<day of signature>.mdx\``,
    ],
    related: [{ ...form.document.at(['signed']), message: 'the form that counts meanwhile' }],
    subjects: [id, `people/${person}`],
  }
}

/** Whether a gap would open on the day: not where the last seat, but for its suspensions, the body itself or its record has ended by then, so that nobody is asked to renew anything. */
function isNeeded(person: string, lapses: IsoDate, record: PublicRecord): boolean {
  if (judgedOn(record, lapses) < lapses) return false
  return seatsOf(record, person).some((seat) =>
    stretchesOf(seat).some(({ until }) => until === undefined || until >= lapses),
  )
}
