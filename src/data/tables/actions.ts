/** The table of actions. */
import { words } from '../../record/index.ts'
import { stateOf } from '../../views/entries.ts'
import { table } from '../table.ts'

export const actions = table(
  'actions',
  'Actions',
  ({ actions }) => actions.values(),
  ({ id }) => id,
  (one) => `${one.meeting.id}/#action-${one.element.attributes.id}`,
  (add) => [
    add('meeting', 'string', 'The meeting that agreed it: its id', ({ meeting }) => meeting.id, true),
    add('agreed', 'date', 'The day of that meeting', ({ meeting }) => meeting.date, true),
    add(
      'body',
      'string',
      'The committee that agreed it: its id; empty where it was the body itself',
      ({ meeting }) => meeting.body,
    ),
    add(
      'text',
      'string',
      'What is to be done, in the words of the minutes',
      ({ element }) => words(element.body),
      true,
    ),
    add(
      'owner',
      'list',
      'Who owns it: ids of people, posts or organisations, or `withheld`',
      ({ element }) => element.attributes.owner,
    ),
    add(
      'ownerName',
      'string',
      'An owner from outside, by the name that the minutes give',
      ({ element }) => element.attributes.ownerName,
    ),
    add(
      'due',
      'string',
      'When it is due: a day, a month, of which the last day counts, or `next-meeting`',
      ({ element }) => element.attributes.due,
    ),
    add(
      'standing',
      'string',
      '`each-meeting` where each meeting hears a report',
      ({ element }) => element.attributes.standing,
    ),
    add('replacedBy', 'list', 'The actions that replace it: their ids', ({ id }, { record }) =>
      record.updates.get(id)?.flatMap(({ element }) => element.attributes.by ?? []),
    ),
    add(
      'state',
      'string',
      'How it stands on the day of the judgement, as later minutes say; `open` where they could have said and didn’t, `no-later-minutes` where there are none',
      ({ id }, site) => stateOf(id, site),
      true,
    ),
  ],
)
