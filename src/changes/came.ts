/** What minutes say otherwise of somebody who stays in the list of those who came: for whom, as what, from where, how long. */
import type { Meeting, PublicRecord } from '../record/index.ts'
import { sentences } from './fields.ts'
import { holderName, nameOf } from './names.ts'
import { sameData } from './same.ts'

const LISTS = { attended: 'who attended', inAttendance: 'in attendance' } as const

type List = keyof typeof LISTS
type Entry = Meeting['data'][List][number]

/** Entries of people that both states list, and that differ: each with its list, and what the minutes say now. */
export function* came(was: Meeting, now: Meeting, record: PublicRecord): Generator<{ list: List; what: string }> {
  for (const list of Object.keys(LISTS) as List[]) {
    const earlier = byPerson(was, list)
    for (const [person, of] of byPerson(now, list)) {
      const before = earlier.get(person)
      if (!before || sameData(before, of)) continue
      const said = `say otherwise of ${holderName(record, person)}, ${LISTS[list]}`
      const [old, fresh] = [before, of].map((all) => all.map((entry) => inWords(entry, record)))
      const once = old?.length === 1 && fresh?.length === 1
      const differing = once ? sentences(old[0], fresh[0]) : sentences({ entries: old }, { entries: fresh })
      for (const one of differing) yield { list, what: `${said}: ${one}` }
    }
  }
}

function byPerson({ data }: Meeting, list: List): Map<string, Entry[]> {
  return Map.groupBy(data[list] as readonly Entry[], ({ person }) => person)
}

/** The fields of an entry, with names for the member and the organisation. */
function inWords({ person: _, ...entry }: Entry, record: PublicRecord): Record<string, unknown> {
  return {
    ...entry,
    ...('for' in entry && entry.for !== undefined && { for: holderName(record, entry.for) }),
    ...('of' in entry && entry.of !== undefined && { of: nameOf(record, `organisations/${entry.of}`) }),
  }
}
