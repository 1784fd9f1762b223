/** The table of meetings. */
import { attendanceSaid, type Document, isArchive } from '../../record/index.ts'
import type { Site } from '../../views/site.ts'
import { named, table } from '../table.ts'

/** How many are marked; of archive, which nobody asked to mark any, none is not known to be none. */
function marked(count: number, document: Document, { record }: Site): number | undefined {
  return count === 0 && isArchive(document, record) ? undefined : count
}

export const meetings = table(
  'meetings',
  'Meetings',
  ({ meetings }) => meetings,
  ({ id }) => id,
  ({ id }) => `${id}/`,
  (add) => [
    add('date', 'date', 'The day of the meeting', ({ date }) => date, true),
    add('body', 'string', 'The committee that met: its id; empty where it was the body itself', ({ body }) => body),
    add('start', 'string', 'When it began, local time', ({ data }) => data.start),
    add('end', 'string', 'When it ended, local time', ({ data }) => data.end),
    add('venue', 'string', 'Where it was held', ({ data }) => data.venue),
    add('status', 'string', 'Whether the minutes are a draft or approved', ({ data }) => data.status, true),
    add('chair', 'list', 'Who was in the chair: ids of people', ({ data }) => named(data.chair)),
    add(
      'attendance',
      'string',
      'How much the minutes say of who came; empty where minutes older than the rules don’t tell',
      (meeting, { record }) => attendanceSaid(meeting, record),
    ),
    add('attended', 'list', 'Members who came, by the minutes: ids of people; empty where they name none', ({ data }) =>
      named(data.attended.flatMap(({ person, for: member }) => (member === undefined ? person : []))),
    ),
    add(
      'deputies',
      'list',
      'Deputies who came for a member: ids of people; empty where the minutes name none',
      ({ data }) => named(data.attended.flatMap(({ person, for: member }) => (member === undefined ? [] : person))),
    ),
    add(
      'inAttendance',
      'list',
      'Others who came: ids of people or posts; empty where the minutes name none',
      (meeting) => named(meeting.named.inAttendance),
    ),
    add(
      'apologies',
      'list',
      'Members who sent apologies, by the minutes: ids of people; empty where they name none',
      ({ data }) => named(data.apologies),
    ),
    add(
      'actions',
      'integer',
      'How many actions its minutes mark; empty where minutes older than the rules mark none',
      ({ actions, document }, site) => marked(actions.length, document, site),
    ),
    add(
      'decisions',
      'integer',
      'How many decisions its minutes mark; empty where minutes older than the rules mark none',
      ({ decisions, document }, site) => marked(decisions.length, document, site),
    ),
  ],
)
