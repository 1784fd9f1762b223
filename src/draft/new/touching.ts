/** Which items of a meeting to be touch an interest that a member has declared, and whose. */
import {
  type Announcement,
  heldInterest,
  type Interest,
  type Item,
  latestBy,
  membersOn,
  only,
  type PublicRecord,
  plainly,
  shortId,
  slug,
  touches,
  words,
} from '../../record/index.ts'
import type { Left, Matters, ToBe } from './matters.ts'

/** An item, and an interest that it touches. */
export interface Touching {
  item: string
  /** The organisation that the item concerns. */
  concerns: string
  member: string
  /** The day of the declaration. */
  signed: string
  interest: Interest
}

/** Something that comes to the meeting, with the organisations that it concerns. */
interface Coming {
  item: string
  concerns: ReadonlySet<string>
}

/**
 * The items that touch a declared interest: by what the item that they come from concerns, by the organisations that
 * own an action, and by those that the words name. Interests are those that the latest declarations have on the day;
 * one that has lapsed by then still tells.
 */
export function touching(record: PublicRecord, matters: Matters, { date, body }: ToBe): Touching[] {
  const coming = comingTo(matters, record)
  return membersOn(record, date, body).flatMap(({ person }) => {
    const latest = latestBy(record.declarations.get(person) ?? [], date)
    return (latest?.data.interests ?? [])
      .filter((interest) => heldInterest(interest, date))
      .flatMap((interest) =>
        coming.flatMap(({ item, concerns }) => {
          const one =
            interest.organisation && [...concerns].find((id) => touches(record, id, interest.organisation ?? ''))
          return one && latest ? [{ item, concerns: one, member: person, signed: latest.signed, interest }] : []
        }),
      )
  })
}

function comingTo({ actions, deferrals, announced }: Matters, record: PublicRecord): Coming[] {
  const named = organisationsNamed(record)
  const isKnown = (id: string) => record.documents.has(`organisations/${id}`)
  const ofEntry = (entry: Left): Coming => {
    const text = words(entry.element.body)
    const owners = (entry.element.attributes.owner ?? []).filter(isKnown)
    return { item: text, concerns: new Set([...concernsOf(entry.item), ...owners, ...named(text)]) }
  }
  return [
    ...announced.map((one) => ({
      item: one.title,
      concerns: new Set([...concernsOf(lastOfName(one, record)), ...named(one.title)]),
    })),
    ...deferrals.map(ofEntry),
    ...actions.map(ofEntry),
  ]
}

function concernsOf(item: Item | undefined): readonly string[] {
  return item?.marks?.attributes.concerns ?? []
}

/** The last item of the same heading before an announcement was made. */
function lastOfName({ title, meeting }: Announcement, { meetings }: PublicRecord): Item | undefined {
  const id = slug(title)
  const before = meetings.filter((one) => one.order <= meeting.order)
  return before.flatMap(({ items }) => items).findLast(({ heading }) => heading.id === id)
}

/** Finds the organisations whose names stand in words; one of a single word as it is written, for it may be a common one. */
function organisationsNamed(record: PublicRecord): (text: string) => string[] {
  const names = [...only(record.documents.values(), 'organisations')].flatMap((document) => {
    const { name, aliases = [] } = document.data ?? {}
    return [name ?? '', ...aliases]
      .filter((one) => one.length > 2)
      .map((one) => [asWords(one), shortId(document)] as const)
  })
  return (text) => {
    const held = asWords(text)
    const small = held.toLowerCase()
    return [
      ...new Set(
        names
          .filter(([name]) => (isOneWord(name) ? held.includes(name) : small.includes(name.toLowerCase())))
          .map(([, id]) => id),
      ),
    ]
  }
}

/** Words with a space on each side, so that only whole ones are found. */
function asWords(text: string): string {
  return ` ${plainly(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

function isOneWord(name: string): boolean {
  return !name.trim().includes(' ')
}
