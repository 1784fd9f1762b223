/** Which pathfinders members asked to buddy, and whether each asked once, with one first choice. */
import type { DataOf, Document, PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { personName } from './names.ts'

/** Where each member's choice of each rank was first seen. */
export type Choices = Map<string, { document: Document<'pathfinders'>; n: number }>

/** What is wrong with the preferences for one pathfinder; `choices` keeps those of all, from call to call. */
export function* judgePreferences(
  document: Document<'pathfinders'>,
  preferences: DataOf<'pathfinders'>['preferences'],
  choices: Choices,
  record: PublicRecord,
): Generator<Finding> {
  const seen = new Map<string, number>()
  for (const [n, { member, rank }] of preferences.entries()) {
    const subjects = [`${document.id}/${member}`, document.id, `people/${member}`]
    const name = personName(record, member)
    const first = seen.get(member)
    if (first !== undefined) {
      yield {
        ...document.at(['preferences', n, 'member']),
        message: `Unexpected second preference of ${name} for this pathfinder, expected one`,
        help: ['keep the one that is true'],
        related: [{ ...document.at(['preferences', first, 'member']), message: 'the first' }],
        subjects,
      }
      continue
    }
    seen.set(member, n)
    const key = `${member}\n${rank}`
    const other = choices.get(key)
    if (!other) choices.set(key, { document, n })
    else {
      const message = `the same rank, for ${other.document.data?.name}`
      yield {
        ...document.at(['preferences', n, 'rank']),
        message: `Unexpected second choice of ${name} with the rank ${rank}, expected each rank once`,
        help: ['give it the rank that the member gave: 1 is the first choice, then 2, then 3'],
        related: [{ ...other.document.at(['preferences', other.n, 'rank']), message }],
        subjects,
      }
    }
  }
}
