/** The table of organisations, programmes and procurements. */
import { only, shortId } from '../../record/index.ts'
import { named, table } from '../table.ts'

export const organisations = table(
  'organisations',
  'Organisations and programmes',
  ({ documents }) => only(documents.values(), 'organisations'),
  shortId,
  ({ id }) => `${id}/`,
  (add) => [
    add('name', 'string', 'The present name', ({ data }) => data?.name),
    add('abbreviation', 'string', 'The short form of the name', ({ data }) => data?.abbreviation),
    add('type', 'string', 'What it is', ({ data }) => data?.type),
    add('partOf', 'string', 'What it belongs to: the id of an organisation', ({ data }) => data?.partOf),
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
