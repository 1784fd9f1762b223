import { addDays, type IsoDate } from '../../../src/record/index.ts'
import { signingDays } from './calendar.ts'
import { mdx, type RecordFile } from './file.ts'
import { SEATS, type Seat } from './people.ts'

/** A declaration of every member for every year, so that each is current at each meeting and well after the last. */
export function* registerFiles(days: readonly IsoDate[]): Generator<RecordFile> {
  const first = days[0] as string
  for (const [n, seat] of SEATS.entries()) {
    const signed = signingDays(first, days.at(-1) as string, 20 + n * 12)
    for (const day of signed) yield declaration(seat, day, signed[0] as string)
  }
}

function declaration(seat: Seat, signed: IsoDate, first: IsoDate): RecordFile {
  const { id, name, interests } = seat
  return mdx(`interests/${id}/${signed}`, [
    `member: ${id}`,
    `signed: ${signed}`,
    'form: signed',
    ...(interests.length === 0 ? ['nil: true'] : ['nil: false', 'interests:']),
    ...interests.flatMap((organisation, n) => [
      `  - id: ${n + 1}`,
      `    category: ${n === 0 ? 'directorship' : 'membership'}`,
      `    organisation: ${organisation}`,
      `    from: ${addDays(first, -400 * (n + 1))}`,
      `    detail: ${name} ${n === 0 ? 'sits on its board without pay' : 'is a member of long standing'}`,
    ]),
  ])
}
