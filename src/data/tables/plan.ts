/** The table of the forward plan. */
import { hasEnded } from '../../views/plan/entry.ts'
import { plan } from '../../views/plan/plan.ts'
import { table } from '../table.ts'

export const planTable = table(
  'plan',
  'Forward plan',
  (_, site) => plan(site),
  ({ id }) => id,
  ({ href }, { base }) => href.slice(base.length),
  (add) => [
    add(
      'kind',
      'string',
      'What it is: `meeting`, `event`, `item`, `deferral`, `action`, `paper`, `commitment`, `review`, `embargo`, `declaration`, `explanation` or `need`',
      ({ kind }) => kind,
      true,
    ),
    add('what', 'string', 'What lies ahead, or was due', ({ title }) => title, true),
    add(
      'when',
      'string',
      'When it is due, as the record says it: a day, a month, of which the last day counts, or `next-meeting`',
      ({ when }) => when,
    ),
    add(
      'day',
      'date',
      'The day on which it falls due, of a month the last; for the next meeting empty until that was held',
      ({ day }) => day,
    ),
    add('owner', 'list', 'Who is to do it: ids of people, posts or organisations, or `withheld`', ({ by }) => by.owner),
    add('ownerName', 'string', 'Somebody from outside who is to do it, by name', ({ by }) => by.ownerName),
    add(
      'body',
      'string',
      'The committee that it is about: its id; empty where it is about the body itself',
      ({ body }) => body,
    ),
    add(
      'standsOn',
      'string',
      'The minutes, action, terms or other document on which it stands: its id; empty for an explanation',
      ({ basis }) => basis.id,
    ),
    add(
      'overdue',
      'boolean',
      'Whether its day is past, and this record does not show it, which does not mean that it was not done; empty where no day is set, and where the body or its record has ended',
      ({ isOverdue, when }, site) => (when === undefined || hasEnded(site) ? undefined : isOverdue),
    ),
    add(
      'explained',
      'string',
      'Why this record does not show it, where somebody explained that',
      ({ explained }) => explained,
    ),
    add('note', 'string', 'How it stands, where the record says more', ({ note }) => note),
  ],
)
