/** The days on which anything in a record can turn: worked out from its own dates, without trying any. */
import {
  addDays,
  addMonths,
  elements,
  firstDay,
  type IsoDate,
  isDate,
  lastDay,
  minutesDays,
  only,
  type PublicRecord,
  shortId,
} from '../record/index.ts'

/** The days in a span of time on which a rule can begin or cease to find something. */
export interface Days {
  /** The dates of the record, and the day after each. */
  dates: ReadonlySet<IsoDate>
  /** These, and those that the policy counts from them, in their order. */
  counted: ReadonlySet<IsoDate>
}

/**
 * Every day in a span of time on which a rule can begin or cease to find
 * something. Rules compare the day of the judgement with a date of the record,
 * or with one that the policy counts from it; so each date counts, each of
 * those counted from it, and the day after each.
 * @param after the day after which the span begins
 * @param until its last day
 */
export function candidates(record: PublicRecord, after: IsoDate, until: IsoDate): Days {
  const { policy } = record.body.data ?? {}
  const months = policy?.declarationValidMonths ?? 12
  const notice = policy?.lapseWarningDays ?? []
  const interest = policy?.interestDays ?? 0
  const bodies = [undefined, ...only(record.documents.values(), 'bodies').map(shortId)]
  const minutes = [...new Set(bodies.map((body) => minutesDays(record, body)))]
  const dates = new Set<IsoDate>()
  const days = new Set<IsoDate>()
  const add = (day: IsoDate, to: Set<IsoDate>) => {
    for (const one of [day, addDays(day, 1)]) if (one > after && one <= until) to.add(one)
  }
  // A date too long ago can't reach into the span.
  const reach = addMonths(addDays(after, -Math.max(interest, ...minutes, 1)), -months - 1)
  for (const date of datesOf(record)) {
    if (date < reach) continue
    const lapses = addMonths(date, months)
    add(date, dates)
    for (const day of [addDays(date, interest), ...minutes.map((count) => addDays(date, count)), lapses]) add(day, days)
    for (const before of notice) {
      add(addDays(lapses, -before), days)
      add(addDays(date, -before), days)
    }
  }
  // What was made orally or by letter lapses sooner than other declarations of its day.
  for (const { formDue } of [...record.declarations.values()].flat())
    if (formDue !== undefined) for (const before of [0, ...notice]) add(addDays(formDue, -before), days)
  return { dates, counted: new Set([...dates.union(days)].sort()) }
}

/**
 * The same for rules of which none warns ahead or waits for minutes: of what the policy counts, only the days on which
 * declarations lapse, and those by which what was declared in a meeting has to be in the register.
 */
export function candidatesOfDuties(record: PublicRecord, after: IsoDate, until: IsoDate): Days {
  const interest = record.body.data?.policy.interestDays ?? 0
  const within = (days: Iterable<IsoDate>) => {
    const both = [...days].flatMap((day) => [day, addDays(day, 1)])
    return new Set(both.filter((day) => day > after && day <= until))
  }
  const dates = within(datesOf(record))
  const lapses = [...record.declarations.values()].flat().flatMap((one) => [one.lapses, one.formDue ?? one.lapses])
  const due = record.meetings.flatMap(({ date, interests }) => (interests.length > 0 ? addDays(date, interest) : []))
  return { dates, counted: new Set([...dates, ...within([...lapses, ...due])].sort()) }
}

/**
 * The days after the end of a body or its record on which a duty can still turn: continuing ones are judged on its last
 * day, but papers can come, promises fall due, and explanations end.
 */
export function candidatesAfterEnd(record: PublicRecord, { counted }: Days, end: IsoDate): IsoDate[] {
  const dates = new Set<IsoDate>()
  collect(record.exceptions.data, dates)
  for (const { kind, data, body } of record.documents.values()) {
    if (kind !== 'papers' && kind !== 'terms-of-reference') continue
    collect(data, dates)
    for (const { attributes } of elements(body)) collect(attributes, dates)
  }
  const interest = record.body.data?.policy.interestDays ?? 0
  for (const { date, interests } of record.meetings) if (interests.length > 0) dates.add(addDays(date, interest))
  const late = new Set([...dates].filter((day) => day >= end).flatMap((day) => [day, addDays(day, 1)]))
  return [...counted].filter((day) => day > end && late.has(day))
}

/** Every date that the record's fields and attributes hold; of a month or year its first day, from which it has begun, and its last, up to which something can be due. */
export function datesOf(record: PublicRecord): Set<IsoDate> {
  const dates = new Set<IsoDate>()
  collect(record.body.data, dates)
  collect(record.exceptions.data, dates)
  for (const { data, body } of record.documents.values()) {
    collect(data, dates)
    for (const { attributes } of elements(body)) collect(attributes, dates)
  }
  return dates
}

const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

function collect(value: unknown, into: Set<IsoDate>): void {
  if (typeof value === 'string') {
    if (value.length === 10 && isDate(value)) into.add(value)
    else if (MONTH_OR_YEAR.test(value)) into.add(firstDay(value)).add(lastDay(value))
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, into)
  }
}
