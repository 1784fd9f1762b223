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
import { SIGNED_UNKNOWN } from './words.ts'

/** How an interest was handled, in words. */
export const HANDLING = {
  withdrew: 'withdrew from the discussion',
  remained: 'remained in the discussion',
  'not-engaged': 'took no part in the discussion',
  'not-present': 'was not present for it',
  'not-on-agenda': 'it was not on the agenda',
} as const

/**
 * What the page of a meeting says once, at its top, of the interests that its items speak of: sentences without a full
 * stop. None where no item concerns an organisation, or nobody attended.
 */
export function interestsNote(meeting: Meeting, site: Site): Phrase[] {
  const attended = presentAt(meeting, undefined, site)
  const isAsked = meeting.items.some(({ marks }) => (marks?.attributes.concerns ?? []).length > 0)
  if (!isAsked || attended.length === 0) return []
  const named: Phrase = ['Items that concern an organisation name those present who had declared an interest in it']
  if (!asksForDeclarations(site)) return [named]
  const unknown = attended.filter((person) => !isHeld(person, meeting, site))
  if (unknown.length === 0) return [named]
  if (unknown.length === attended.length) return [[NOBODY_KNOWN]]
  return [
    named,
    [
      'This record holds no signed declaration of interests, current on that day, by ',
      ...who(unknown, site),
      `; ${SIGNED_UNKNOWN}`,
    ],
  ]
}

const NOBODY_KNOWN =
  'This record holds no signed declaration of interests, current on that day, by any member present. It does not show who had an interest in what an item concerns, nor who had none'

/** Sentences for an item, without a full stop, on who had declared an interest; none where it concerns no organisation or nobody attended. */
export function interestLines(item: Item, meeting: Meeting, site: Site): Phrase[] {
  const concerns = item.marks?.attributes.concerns ?? []
  const attended = presentAt(meeting, item, site)
  if (concerns.length === 0 || attended.length === 0) return []
  const declared = declaredInterests(item, meeting, concerns, site)
  const others = attended.filter((person) => !declared.has(person))
  const since = declaredSince(others, meeting, concerns, site)
  const told = (of: ReadonlyMap<string, Phrase>) =>
    joined(
      [...of].map(([id, how]) => [...who([id], site), ', ', ...how]),
      '; ',
    )
  const lines: Phrase[] = []
  if (declared.size > 0) lines.push(['Present with a declared interest: ', ...told(declared)])
  if (since.size > 0) lines.push(['Listed in a declaration made after the meeting: an interest of ', ...told(since)])
  return lines
}

/** Who attended a meeting, or one of its items, by their short ids. */
export function presentAt(meeting: Meeting, item: Item | undefined, site: Site): string[] {
  const came = cameTo(meeting, site.record).filter((one) => one.list === 'attended' && (!item || wasAt(one, item)))
  return [...new Set(came.map(({ person }) => person))]
}

function who(ids: readonly string[], site: Site): Phrase {
  return joined(
    ids.map((id) => [namedId(site, `people/${id}`)]),
    ', ',
  )
}

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
export function isHeld(person: string, { date }: Meeting, { record }: Site): boolean {
  const current = currentOn(record.declarations.get(person), date)
  return current !== undefined && current.data.form !== 'unsigned'
}
