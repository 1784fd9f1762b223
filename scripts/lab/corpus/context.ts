import type { IsoDate } from '../../../src/record/index.ts'
import type { Business } from './agenda.ts'
import type { Attendance } from './attendance.ts'
import type { Random } from './random.ts'

/** What the items of one meeting are made from. */
export interface Context {
  random: Random
  date: IsoDate
  came: Attendance
  /** The meeting before; the first has none. */
  previous: { date: IsoDate; business: readonly Business[]; fragments: readonly string[] } | undefined
  /** How many actions have been written so far. */
  actions: number
}
