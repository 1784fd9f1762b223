/** The table of witnesses and what they declared. */
import { only, type PublicRecord, witnessKey } from '../../record/index.ts'
import { named, RowIds, table } from '../table.ts'

/** One row for each witness of each event. */
function* everyWitness({ documents }: PublicRecord) {
  const ids = new RowIds()
  for (const { id: event, data } of only(documents.values(), 'events'))
    for (const [n, witness] of (data?.witnesses ?? []).entries())
      yield { ...witness, id: ids.of(`${event}/${witnessKey(witness, n)}`), event, status: data?.status }
}

export const witnesses = table(
  'witnesses',
  'Witnesses, and the interests that each declared',
  everyWitness,
  ({ id }) => id,
  ({ event }) => `${event}/#witnesses`,
  (add) => [
    add('event', 'string', 'The event: its id', ({ event }) => event, true),
    add('status', 'string', 'Whether the event is planned, was held or was cancelled', ({ status }) => status),
    add('person', 'string', 'The id of a person who has a page', ({ person }) => person),
    add('name', 'string', 'The name of one who has none', ({ name }) => name),
    add('of', 'string', 'The organisation for which the witness speaks: its id', ({ of }) => of),
    add(
      'nil',
      'boolean',
      'Whether the witness declared that there are no interests; empty where the record does not say what was declared',
      ({ nil, interests }) => (interests ? false : nil),
    ),
    add('organisations', 'list', 'Organisations in which interests were declared: their ids', ({ interests }) =>
      named((interests ?? []).flatMap(({ organisation }) => organisation ?? [])),
    ),
    add('interests', 'string', 'What was declared', ({ interests }) =>
      interests?.map(({ detail }) => detail).join('; '),
    ),
  ],
)
