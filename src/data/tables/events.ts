/** The table of events. */
import { only } from '../../record/index.ts'
import { named, table } from '../table.ts'

export const events = table(
  'events',
  'Events',
  ({ documents }) => only(documents.values(), 'events'),
  ({ id }) => id,
  ({ id }) => `${id}/`,
  (add) => [
    add('title', 'string', 'What it is called', ({ data }) => data?.title),
    add('type', 'string', 'What sort of event it is', ({ data }) => data?.type),
    add('status', 'string', 'Whether it is planned, was held or was cancelled', ({ data }) => data?.status),
    add('reason', 'string', 'Why it was called off', ({ data }) => data?.reason),
    add('date', 'string', 'Its first day, month or year, as far as the record tells', ({ data }) => data?.date),
    add('until', 'date', 'Its last day, where it has more than one', ({ data }) => data?.until),
    add('start', 'string', 'When it begins, local time', ({ data }) => data?.start),
    add('end', 'string', 'When it ends, local time', ({ data }) => data?.end),
    add('venue', 'string', 'Where it is held', ({ data }) => data?.venue),
    add(
      'body',
      'string',
      'The committee whose event it is: its id; empty for the body itself',
      ({ data }) => data?.body,
    ),
    add(
      'attended',
      'list',
      'Who went for the body, or was to go where the status is not `held`: ids of people and posts; empty where the record names nobody',
      ({ data }) => named(data?.attended ?? []),
    ),
    add('hosts', 'list', 'Who holds it: ids of organisations and posts', ({ data }) => named(data?.hosts ?? [])),
    add('with', 'list', 'With whom it is: ids of organisations, posts and people', ({ data }) =>
      named(data?.with ?? []),
    ),
    add('topics', 'list', 'Its subjects: ids of topics', ({ data }) => named(data?.topics ?? [])),
    add('pathfinder', 'string', 'The pathfinder that it is about: its id', ({ data }) => data?.pathfinder),
    add('minutes', 'list', 'Minutes that speak of it: their ids', ({ data }) => named(data?.minutes ?? [])),
    add('papers', 'list', 'Papers for it or from it: their ids', ({ data }) => named(data?.papers ?? [])),
  ],
)
