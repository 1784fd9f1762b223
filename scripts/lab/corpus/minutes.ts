/** The minutes of one meeting: six items, twelve actions, and a report on all that the meeting before left open. */
import { type IsoDate, inWords, slug } from '../../../src/record/index.ts'
import { type Business, businessOf } from './agenda.ts'
import { type Attendance, attendance } from './attendance.ts'
import type { Context } from './context.ts'
import { mdx, type RecordFile } from './file.ts'
import { closingItem, item, mattersArising } from './items.ts'
import { Random } from './random.ts'

const ROOMS = ['Room 2, Lock House', 'The Long Room, Osier Wharf', 'The Boat Shed', 'Upper Cut Town Hall'] as const
const STARTS = ['09:30', '10:00', '13:15', '14:00', '15:30'] as const
const ENDS = ['16:30', '17:00', '17:30'] as const

/** The minutes of the nth of all meetings; the same for the same seed. */
export function minutesOf(n: number, days: readonly IsoDate[], seed: number): RecordFile {
  const random = new Random(seed, n, 2)
  const date = days[n] as string
  const came = attendance(random)
  const business = businessOf(n, seed)
  const context: Context = { random, date, came, previous: previousOf(n, days, seed), actions: 0 }
  return mdx(
    `minutes/${date}`,
    frontmatter(random, date, came, days[n + 1], businessOf(n + 1, seed)),
    ...mattersArising(context),
    ...business.flatMap((one, place) => item(context, one, place)),
    ...(n === 0 ? APPROVAL : []),
    ...closingItem(context, business[2]),
  )
}

/** The first meeting approves the paper that the terms ask for. */
const APPROVAL = [
  '## First report',
  '<Item paper="first-report" />',
  '<Decision id="first-report">The [first report](../papers/first-report.mdx) was approved.</Decision>',
]

function previousOf(n: number, days: readonly IsoDate[], seed: number): Context['previous'] {
  const date = days[n - 1]
  if (date === undefined) return undefined
  const business = businessOf(n - 1, seed)
  return { date, business, fragments: business.map(({ title }) => slug(title)) }
}

function frontmatter(
  random: Random,
  date: IsoDate,
  came: Attendance,
  next: IsoDate | undefined,
  announced: readonly Business[],
): string[] {
  const list = (seats: Attendance['attended']) => `[${seats.map(({ id }) => id).join(', ')}]`
  return [
    `date: ${date}`,
    `start: "${random.pick(STARTS)}"`,
    `end: "${random.pick(ENDS)}"`,
    `venue: ${random.pick(ROOMS)}`,
    'status: approved',
    `chair: ${came.chair.id}`,
    `attended: ${list(came.attended)}`,
    'inAttendance: [secretariat]',
    ...(came.apologies.length > 0 ? [`apologies: ${list(came.apologies)}`] : []),
    ...(came.absent.length > 0 ? [`absent: ${list(came.absent)}`] : []),
    ...(next
      ? [
          'nextMeeting:',
          `  date: ${next}`,
          '  agenda:',
          ...announced.slice(1, 3).map(({ title }) => `    - "${title}"`),
        ]
      : []),
    'masthead:',
    '  - STANDING COMMITTEE ON IMAGINARY CANALS',
    `  - Minutes of ${inWords(date)}`,
  ]
}
