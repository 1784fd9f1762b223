/** The table of nominations. */
import { only, type PublicRecord, shortId } from '../../record/index.ts'
import { RowIds, table } from '../table.ts'

/** One row for each nomination for each post. */
function* everyNomination({ documents }: PublicRecord) {
  const ids = new RowIds()
  for (const document of only(documents.values(), 'posts'))
    for (const nomination of document.data?.nominations ?? [])
      yield { id: ids.of(`${document.id}#${nomination.member}`), post: shortId(document), ...nomination }
}

export const nominations = table(
  'nominations',
  'Nominations for posts',
  everyNomination,
  ({ id }) => id,
  ({ post }) => `posts/${post}/`,
  (add) => [
    add('post', 'string', 'The post: its id', ({ post }) => post, true),
    add('member', 'string', 'Who was nominated: the id of a person', ({ member }) => member, true),
    add('date', 'date', 'The day of the nomination; empty where no source tells it', ({ date }) => date),
    add(
      'outcome',
      'string',
      '`chosen`, `not-chosen` or `withdrew`; empty where no source says',
      ({ outcome }) => outcome,
    ),
  ],
)
