/** Who was present at an item that concerns organisations: who had declared no interest in them, who had, and of whom the record can't tell. */
import {
  cameTo,
  conflictsOf,
  currentOn,
  type Held,
  heldAt,
  heldInterest,
  type Item,
  interestIn,
  inWords,
  lazy,
  type Meeting,
  type PublicRecord,
  touches,
  wasAt,
} from '../record/index.ts'
import { asksForDeclarations } from './sections.ts'
import { namedId, type Phrase, type Site } from './site.ts'

/** How an interest was handled, in words. */
export const HANDLING = {
  withdrew: 'withdrew from the discussion',
  remained: 'remained in the discussion',
  'not-engaged': 'took no part in the discussion',
  'not-present': 'was not present for it',
  'not-on-agenda': 'it was not on the agenda',
} as const

/** Sentences for an item, without a full stop; none where it concerns no organisation or nobody attended. */
export function interestLines(item: Item, meeting: Meeting, site: Site): Phrase[] {
  const concerns = item.marks?.attributes.concerns ?? []
  const came = cameTo(meeting, site.record).filter((one) => one.list === 'attended' && wasAt(one, item))
  const attended = [...new Set(came.map(({ person }) => person))]
  if (concerns.length === 0 || attended.length === 0) return []
  const declared = declaredInterests(item, meeting, concerns, site)
  const others = attended.filter((person) => !declared.has(person))
  const since = declaredSince(others, meeting, concerns, site)
  const rest = others.filter((person) => !since.has(person))
  const held = new Set(rest.filter((person) => isHeld(person, meeting, site)))
  const clear = rest.filter((person) => held.has(person))
  const unknown = rest.filter((person) => !held.has(person))
  const what = joined(
    concerns.map((id) => [namedId(site, `organisations/${id}`)]),
    ' or ',
  )
  const who = (ids: readonly string[]) =>
    joined(
      ids.map((id) => [namedId(site, `people/${id}`)]),
      ', ',
    )
  const told = (of: ReadonlyMap<string, Phrase>) =>
    joined(
      [...of].map(([id, how]) => [...who([id]), ', ', ...how]),
      '; ',
    )
  const lines: Phrase[] = []
  const present = came.every(({ part }) => part === 'member') ? 'Members present' : 'Present'
  if (clear.length > 0) lines.push([`${present} with no declared interest in `, ...what, ': ', ...who(clear)])
  if (declared.size > 0) lines.push(['Present with a declared interest: ', ...told(declared)])
  if (since.size > 0) lines.push(['Listed in a declaration made after the meeting: an interest of ', ...told(since)])
  if (!asksForDeclarations(site)) return lines
  if (unknown.length === attended.length) lines.push([NOBODY_KNOWN, ...what, ', nor who had none'])
  else if (unknown.length > 0)
    lines.push([
      'This record holds no signed declaration of interests, current on that day, of ',
      ...who(unknown),
      '; it cannot show whether one was signed',
    ])
  return lines
}

const NOBODY_KNOWN =
  'This record holds no signed declaration of interests, current on that day, of any member present. It does not show who had an interest in '

function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, n) => (n === 0 ? phrase : [between, ...phrase]))
}

/** Who had declared an interest by then, in the register or in the meeting itself, and how it was handled. */
function declaredInterests(item: Item, meeting: Meeting, concerns: readonly string[], site: Site): Map<string, Phrase> {
  const { record } = site
  const told = new Map<string, Map<string, Phrase>>()
  const tell = (person: string, organisation: string, how: string | undefined) => {
    const handled = how ?? 'the minutes do not say how it was handled'
    const lines = told.get(person) ?? new Map<string, Phrase>()
    lines.set(`${organisation} ${handled}`, ['in ', namedId(site, `organisations/${organisation}`), ` (${handled})`])
    told.set(person, lines)
  }
  const seen = new Set<unknown>()
  for (const { person, organisation, handled } of conflictsOf(item, meeting, heldBy(meeting, record), record)) {
    const handling = handled?.element.attributes.handling
    seen.add(handled)
    tell(person, organisation, handling && HANDLING[handling])
  }
  for (const entry of meeting.interests) {
    const { member, organisation, handling } = entry.element.attributes
    if (seen.has(entry) || !concerns.some((one) => touches(record, one, organisation))) continue
    if (told.has(member) && entry.item !== item) continue
    // What came up under a later item says nothing of how it was handled in this one.
    const isLater = entry.item !== undefined && meeting.items.indexOf(entry.item) > meeting.items.indexOf(item)
    tell(member, organisation, isLater ? undefined : HANDLING[handling])
  }
  return new Map([...told].map(([person, lines]) => [person, joined([...lines.values()], ' and ')]))
}

/** Of these members: who declared later an interest that may have been held on the day. */
function declaredSince(
  people: readonly string[],
  { date }: Meeting,
  concerns: readonly string[],
  { record, asOf }: Site,
): Map<string, Phrase> {
  const since = new Map<string, Phrase>()
  for (const person of people) {
    // Most never declared anything of the sort, and need no look at each of their declarations.
    if (!concerns.some((one) => (everDeclared(record).get(person) ?? []).some((other) => touches(record, one, other))))
      continue
    for (const declaration of record.declarations.get(person) ?? []) {
      if (declaration.signed <= date || declaration.signed > asOf) continue
      const held = concerns.some(
        (one) => interestIn(declaration, one, record, (entry) => heldInterest(entry, date)) !== undefined,
      )
      if (held && !since.has(person)) since.set(person, [`on ${inWords(declaration.signed)}`])
    }
  }
  return since
}

/** All organisations that each person ever declared an interest in. */
const everDeclared = lazy(({ declarations }: PublicRecord): ReadonlyMap<string, readonly string[]> => {
  const organisations = [...declarations].map(([person, all]): [string, string[]] => {
    const named = all.flatMap(({ data }) => data.interests.flatMap(({ organisation }) => organisation ?? []))
    return [person, [...new Set(named)]]
  })
  return new Map(organisations)
})

/** The interests held at each meeting that was asked for: worked out once for all its items. */
const heldAtMeetings = lazy((_: PublicRecord) => new Map<Meeting, Held[]>())

function heldBy(meeting: Meeting, record: PublicRecord): Held[] {
  const known = heldAtMeetings(record)
  const found = known.get(meeting) ?? heldAt(meeting, record)
  known.set(meeting, found)
  return found
}

/** Whether the record holds a declaration of somebody that counted on the day of a meeting; a form without its signature is none. */
function isHeld(person: string, { date }: Meeting, { record }: Site): boolean {
  const current = currentOn(record.declarations.get(person), date)
  return current !== undefined && current.data.form !== 'unsigned'
}
