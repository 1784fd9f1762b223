/** The table of who came to meetings, and who stayed away. */
import { type Came, cameTo, type PublicRecord } from '../../record/index.ts'
import { RowIds, table } from '../table.ts'

/** One row for each name in the lists of each meeting. */
function* everybody(record: PublicRecord) {
  const ids = new RowIds()
  for (const meeting of record.meetings) {
    const rowOf = (list: string, person: string, as: string, came?: Came) => {
      return { id: ids.of(`${meeting.id}/${list}/${person}`), meeting, person, as, came }
    }
    for (const came of cameTo(meeting, record)) yield rowOf(came.list, came.person, came.part, came)
    for (const as of ['agreed', 'apologies', 'absent'] as const)
      for (const person of meeting.named[as]) yield rowOf(as, person, as)
  }
}

export const attendance = table(
  'attendance',
  'Who came to meetings, and who stayed away',
  everybody,
  ({ id }) => id,
  ({ meeting }) => `${meeting.id}/#attendees`,
  (add) => [
    add('meeting', 'string', 'The meeting: its id', ({ meeting }) => meeting.id, true),
    add('date', 'date', 'The day of the meeting', ({ meeting }) => meeting.date, true),
    add('person', 'string', 'The id of a person or post', ({ person }) => person, true),
    add(
      'as',
      'string',
      'As what they are listed: `member`, `deputy`, `official`, `secretariat`, `adviser`, `observer`, `witness` or `guest`; `attended` among the members without a seat recorded for that day; `other` in attendance without more; `agreed` by correspondence; `apologies`; `absent`',
      ({ as }) => as,
      true,
    ),
    add('for', 'string', 'The member for whom a deputy sat in: the id of a person', ({ came }) => came?.for),
    add('of', 'string', 'The organisation from which they came: its id', ({ came }) => came?.of),
    add('from', 'string', 'When they came, where that was not at the beginning, local time', ({ came }) => came?.from),
    add('until', 'string', 'When they left, where that was not at the end, local time', ({ came }) => came?.until),
    add('items', 'list', 'The items for which they came: ids of headings; empty for all', ({ came }) => came?.items),
  ],
)
