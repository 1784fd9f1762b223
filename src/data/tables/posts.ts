/** The table of posts. */
import { only, shortId } from '../../record/index.ts'
import { table } from '../table.ts'

export const posts = table(
  'posts',
  'Posts and groups',
  ({ documents }) => only(documents.values(), 'posts'),
  shortId,
  ({ id }) => `${id}/`,
  (add) => [
    add('name', 'string', 'The title', ({ data }) => data?.name),
    add('role', 'string', 'What it is to the body', ({ data }) => data?.role),
    add(
      'body',
      'string',
      'The committee of the post: its id; empty where it is of the body itself',
      ({ data }) => data?.body,
    ),
    add('group', 'boolean', 'Whether several people hold it at once', ({ data }) => data?.group),
    add(
      'lead',
      'string',
      'Of a group, who answers for what it owns: the id of a person or post',
      ({ data }) => data?.lead,
    ),
    add('on', 'string', 'Where its holder represents the body: the id of an organisation', ({ data }) => data?.on),
  ],
)
