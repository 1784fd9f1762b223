/** The table of organisations, programmes and procurements. */
import { only, shortId } from '../../record/index.ts'
import { named, table } from '../table.ts'

export const organisations = table(
  'organisations',
  'Organisations, programmes and procurements',
  ({ documents }) => only(documents.values(), 'organisations'),
  ({ id }) => id,
  ({ id }) => `${id}/`,
  (add) => [
    add('organisation', 'string', 'The id by which other tables name it', (one) => shortId(one), true),
    add('name', 'string', 'The present name', ({ data }) => data?.name),
    add('abbreviation', 'string', 'The short form', ({ data }) => data?.abbreviation),
    add('formerNames', 'list', 'Earlier names, oldest first; empty where the record gives none', ({ data }) =>
      named(data?.formerNames.map(({ name }) => name) ?? []),
    ),
    add('aliases', 'list', 'Other names in the sources; empty where the record gives none', ({ data }) =>
      named(data?.aliases ?? []),
    ),
    add('type', 'string', 'What it is', ({ data }) => data?.type),
    add('partOf', 'string', 'The organisation that it is part of: its id', ({ data }) => data?.partOf),
    add('barrier', 'boolean', 'Whether it is behind the information barrier', ({ data }) => data?.barrier),
    add(
      'leads',
      'list',
      'Of a department, who leads the work with the body there on the day of the judgement: ids of people or posts; empty where no source names any',
      ({ data }, { judged }) =>
        named(
          (data?.leads ?? [])
            .filter(
              ({ from, until }) => !(from !== undefined && from > judged) && !(until !== undefined && until < judged),
            )
            .map(({ lead }) => lead),
        ),
    ),
  ],
)
