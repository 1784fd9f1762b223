/** The table of papers. */
import { only } from '../../record/index.ts'
import { named, table } from '../table.ts'

export const papers = table(
  'papers',
  'Papers',
  ({ documents }) => only(documents.values(), 'papers'),
  ({ id }) => id,
  ({ id }) => `${id}/`,
  (add) => [
    add('title', 'string', 'The title', ({ data }) => data?.title),
    add('type', 'string', 'What sort of paper it is', ({ data }) => data?.type),
    add(
      'status',
      'string',
      'Whether it is commissioned, a draft, cleared, published or withdrawn; empty where no source says how far it came',
      ({ data }) => (data?.status === 'not-recorded' ? undefined : data?.status),
    ),
    add('held', 'boolean', 'Whether its text is in this record', ({ data }) => data?.held),
    add(
      'date',
      'string',
      'When it came out, or a letter was issued: a day, a month or a year',
      ({ data }) => data?.date,
    ),
    add('due', 'string', 'When it is due: a day or a month', ({ data }) => data?.due),
    add('authors', 'list', 'Who wrote it, or is to while it is commissioned: ids of people and posts', ({ data }) =>
      named(data?.authors ?? []),
    ),
    add('version', 'string', 'Its version', ({ data }) => data?.version),
    add('language', 'string', 'Its language, by its tag (BCP 47), where that is not English', ({ data }) => data?.lang),
    add('translationOf', 'string', 'The paper that it translates: its id', ({ data }) =>
      data?.translationOf === undefined ? undefined : `papers/${data.translationOf}`,
    ),
    add('replaces', 'string', 'The paper that it takes the place of: its id', ({ data }) =>
      data?.replaces === undefined ? undefined : `papers/${data.replaces}`,
    ),
    add('reason', 'string', 'Why it was withdrawn', ({ data }) => data?.reason),
  ],
)
