/** The table of the clauses in force. */
import { termsInForce, words } from '../../record/index.ts'
import { clausesInForce } from '../../views/clauses.ts'
import { table } from '../table.ts'

export const clauses = table(
  'clauses',
  'Clauses of the terms of reference in force',
  (_, site) => clausesInForce(site),
  ({ attributes }) => attributes.id,
  ({ attributes }, { record }) => `${termsInForce(record)?.id}/#${attributes.id}`,
  (add) => [
    add('text', 'string', 'What it says', ({ body }) => words(body), true),
    add('repealed', 'date', 'The day on which it was repealed', ({ attributes }) => attributes.repealed),
    add(
      'rules',
      'list',
      'The rules that check it: their ids',
      ({ attributes }, site) =>
        site.judgement.rules
          .filter(
            ({ ground, also }) =>
              (ground.kind === 'clause' && ground.id === attributes.id) || also.includes(attributes.id),
          )
          .map(({ id }) => id),
      true,
    ),
  ],
)
