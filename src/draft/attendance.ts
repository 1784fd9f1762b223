/** Who was there, as entries of the lists of minutes. */
import { hoursMeant, idsNamed, type PublicRecord } from '../record/index.ts'
import type { Attendee } from './people.ts'

/** An id alone, or with what the source says beside the name. */
export type AttendanceEntry = string | Record<string, string | string[]>

const ITEMS = /^(?:for\s+)?items?\s+([\d\s,&and–-]+)(?:\s+only)?$/i
const AS = /\b(observer|guest|official|secretariat|adviser|witness)\b/i
const FROM = /\bfrom\s+(\d[\d.:]*\s*(?:am|pm)?)/i
const UNTIL = /\b(?:until|to|left\s+at)\s+(\d[\d.:]*\s*(?:am|pm)?)/i

/**
 * The entries of a list, each person once.
 * @param items the ids of the items by the numbers that the source gives them
 * @param isGuest whether they came as no members
 */
export function entriesOf(
  who: readonly Attendee[],
  items: ReadonlyMap<number, string>,
  isGuest: boolean,
  record: PublicRecord,
): AttendanceEntry[] {
  const entries = who.map(({ id, for: sender, behind = '' }): [string, AttendanceEntry] => {
    const as = isGuest ? AS.exec(behind)?.[1]?.toLowerCase() : undefined
    const of = isGuest ? organisation(behind, record) : undefined
    const numbers = (ITEMS.exec(behind)?.[1] ?? '').match(/\d+/g) ?? []
    const ids = numbers.map((number) => items.get(Number(number)))
    const [from, until] = [FROM, UNTIL].map((pattern) => hour(pattern.exec(behind)?.[1]))
    const more = {
      ...(as === undefined ? {} : { as }),
      ...(of === undefined ? {} : { of }),
      ...(sender === undefined ? {} : { for: sender }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(ids.length > 0 && ids.every((one) => one !== undefined) ? { items: ids } : {}),
    }
    return [id, Object.keys(more).length === 0 ? id : { person: id, ...more }]
  })
  return [...new Map(entries).values()]
}

function organisation(behind: string, { documents }: PublicRecord): string | undefined {
  const [id, ...more] = idsNamed(behind.split(',')[0] ?? '', ['organisations'], documents)
  return more.length === 0 ? id : undefined
}

/** The hour that words name, where it can be one only. */
function hour(words: string | undefined): string | undefined {
  const hours = words === undefined ? [] : hoursMeant(words)
  return hours.length === 1 ? hours[0] : undefined
}
