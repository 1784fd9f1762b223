/** The table of decisions. */
import { words } from '../../record/index.ts'
import { table } from '../table.ts'

export const decisions = table(
  'decisions',
  'Decisions',
  ({ meetings }) => meetings.flatMap(({ decisions }) => decisions),
  ({ id }) => id,
  (one) => `${one.meeting.id}/#decision-${one.element.attributes.id}`,
  (add) => [
    add('meeting', 'string', 'The meeting that took it: its id', ({ meeting }) => meeting.id, true),
    add('date', 'date', 'The day of that meeting', ({ meeting }) => meeting.date, true),
    add(
      'body',
      'string',
      'The committee that took it: its id; empty where it was the body itself',
      ({ meeting }) => meeting.body,
    ),
    add(
      'text',
      'string',
      'What was decided, in the words of the minutes; empty where it is withheld',
      ({ element }) => words(element.body) || undefined,
    ),
    add(
      'vote',
      'string',
      'The vote: for, against, abstained; empty where the minutes give no count',
      ({ element }) => element.attributes.vote,
    ),
    add('withheld', 'string', 'Why it is withheld', ({ element }) => element.attributes.withheld),
  ],
)
