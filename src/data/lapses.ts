/** What will lapse, as events of a calendar: a day for each declaration and each explanation. */
import { awaitsForm, countsOn, declarersOn, latestBy, madeOn, subjectKey } from '../record/index.ts'
import { ruleNamed } from '../views/rules.ts'
import { absolute, namedId, type Site } from '../views/site.ts'
import type { CalendarEvent } from './ical.ts'

/** All that lapses, by day. */
export function lapses(site: Site): CalendarEvent[] {
  const all = [...declarations(site), ...explanations(site)]
  return all.sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
}

/** The declarations that count today, of those who serve. */
function declarations(site: Site): CalendarEvent[] {
  const { record, judged } = site
  return declarersOn(record, judged).flatMap(({ person }) => {
    const latest = latestBy(record.declarations.get(person) ?? [], judged)
    if (!latest || !countsOn(latest, judged)) return []
    const { id, lapses: date, signed, data } = latest
    const made = madeOn(data)
    return [
      {
        id: `${id}#lapses`,
        date,
        stamp: signed,
        title: `The declaration of ${namedId(site, `people/${person}`).name} lapses`,
        words: `${made.charAt(0).toUpperCase()}${made.slice(1)}. From this day on it no longer counts${awaitsForm(data) ? ', unless the form has been signed' : ''}.`,
        url: urlOf(`${id}/`, site),
        isFree: true,
      },
    ]
  })
}

/** The explanations that hold on the day. */
function explanations(site: Site): CalendarEvent[] {
  const { record, asOf } = site
  const seen = new Map<string, number>()
  return (record.exceptions.data ?? []).flatMap(({ rule, subject, reason, recorded, expires }, n) => {
    // What a later edition of the file puts off keeps its id: a calendar then moves the day.
    const id = `exception|${rule}|${subject[0] && subjectKey(subject[0])}|${recorded}`
    const twin = (seen.get(id) ?? 0) + 1
    seen.set(id, twin)
    if (expires === undefined || expires < asOf) return []
    return [
      {
        id: twin > 1 ? `${id}|${twin}` : id,
        date: expires,
        stamp: recorded,
        title: `Last day of an explanation: ${ruleNamed(rule, site).name}`,
        words: reason,
        url: urlOf(`compliance/#exception-${n + 1}`, site),
        isFree: true,
      },
    ]
  })
}

function urlOf(path: string, site: Site): string | undefined {
  return site.origin ? absolute(site, path) : undefined
}
