/** What lapses: declarations of those who serve, and explanations. */
import { awaitsForm, countsOn, declarersOn, latestBy, madeOn, subjectKey } from '../../record/index.ts'
import { ruleNamed } from '../rules.ts'
import { addressOf, href, namedId, type Site } from '../site.ts'
import { NOBODY, type PlanEntry } from './entry.ts'

/** An entry that has a day, and what a calendar says of it. */
export type Lapse = PlanEntry & { day: string; words: string; stamp: string }

/** The declarations that count on the day, of those who serve; none in a record that holds none. */
export function* declarations(site: Site): Generator<Lapse> {
  const { record, judged } = site
  for (const { person } of declarersOn(record, judged)) {
    const latest = latestBy(record.declarations.get(person) ?? [], judged)
    if (!latest || !countsOn(latest, judged)) continue
    const { id, lapses, signed, data, form } = latest
    const made = form ? `${madeOn(form.data)}, and then ${madeOn(data)}` : madeOn(data)
    yield {
      id: `${id}#lapses`,
      kind: 'declaration',
      title: `The declaration of ${namedId(site, `people/${person}`).name} lapses`,
      href: addressOf(site, { document: id }),
      when: lapses,
      day: lapses,
      by: { ...NOBODY, owner: [person] },
      body: undefined,
      basis: { name: 'Register of interests', href: href(site, 'interests/'), id },
      isOverdue: false,
      words: `${made.charAt(0).toUpperCase()}${made.slice(1)}. From this day on it no longer counts${awaitsForm(data) ? ', unless the form has been signed' : ''}.`,
      stamp: signed,
    }
  }
}

/** The explanations that hold on the day, and end. */
export function* explanations(site: Site): Generator<Lapse> {
  const { record, asOf } = site
  const seen = new Map<string, number>()
  for (const [n, exception] of (record.exceptions.data ?? []).entries()) {
    const { rule, subject, reason, recorded, expires } = exception
    // What a later edition of the file puts off keeps its id: a calendar then moves the day.
    const id = `exception|${rule}|${subject[0] && subjectKey(subject[0])}|${recorded}`
    const twin = (seen.get(id) ?? 0) + 1
    seen.set(id, twin)
    if (expires === undefined || expires < asOf) continue
    yield {
      id: twin > 1 ? `${id}|${twin}` : id,
      kind: 'explanation',
      title: `Last day of an explanation: ${ruleNamed(rule, site).name}`,
      href: href(site, `compliance/#exception-${n + 1}`),
      when: expires,
      day: expires,
      by: NOBODY,
      body: undefined,
      basis: { name: 'Comply or explain', href: href(site, 'compliance/') },
      isOverdue: false,
      words: reason,
      stamp: recorded,
    }
  }
}
