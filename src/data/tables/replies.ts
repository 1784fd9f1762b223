/** The table of replies to declarations and explanations. */
import { type PublicRecord, type Reply, subjectKey } from '../../record/index.ts'
import { table } from '../table.ts'

interface Answer {
  /** What it answers. */
  to: string
  n: number
  path: string
  reply: Reply
}

function* all({ declarations, exceptions }: PublicRecord): Generator<Answer> {
  for (const { id, data } of [...declarations.values()].flat())
    for (const [n, reply] of data.replies.entries()) yield { to: id, n: n + 1, path: `${id}/`, reply }
  for (const [at, { rule, subject, replies }] of (exceptions.data ?? []).entries()) {
    const to = `${rule} ${subject.map(subjectKey).join(' ')}`
    for (const [n, reply] of replies.entries()) yield { to, n: n + 1, path: `compliance/#exception-${at + 1}`, reply }
  }
}

export const replies = table(
  'replies',
  'Replies to declarations and explanations',
  all,
  ({ to, n }) => `${to}#reply-${n}`,
  ({ path }) => path,
  (add) => [
    add(
      'to',
      'string',
      'What it answers: the id of a declaration; of an explanation, its rule and what that is about',
      ({ to }) => to,
      true,
    ),
    add('date', 'date', 'The day on which it was given', ({ reply }) => reply.date, true),
    add('by', 'string', 'Who answers: the id of a person or post', ({ reply }) => reply.by, true),
    add('text', 'string', 'The answer, in its own words', ({ reply }) => reply.text, true),
  ],
)
