/** The table of the interests declared. */
import { categoryName } from '../../record/index.ts'
import { table } from '../table.ts'

export const interests = table(
  'interests',
  'Interests',
  ({ declarations }) =>
    [...declarations.values()]
      .flat()
      .flatMap((declaration) => declaration.data.interests.map((interest) => ({ declaration, interest }))),
  ({ declaration, interest }) => `${declaration.id}#${interest.id}`,
  ({ declaration, interest }) => `${declaration.id}/#entry-${interest.id}`,
  (add) => [
    add(
      'declaration',
      'string',
      'The declaration that it stands in: its id',
      ({ declaration }) => declaration.id,
      true,
    ),
    add('member', 'string', 'Whose it is: the id of a person', ({ declaration }) => declaration.member, true),
    add(
      'entry',
      'string',
      'The number that it keeps from one declaration to the next',
      ({ interest }) => interest.id,
      true,
    ),
    add('category', 'string', 'What kind of interest: its id', ({ interest }) => interest.category, true),
    add(
      'categoryName',
      'string',
      'The same by its name',
      ({ interest }, { record }) => categoryName(interest.category, record),
      true,
    ),
    add('organisation', 'string', 'In what: the id of an organisation', ({ interest }) => interest.organisation),
    add('from', 'date', 'Since when', ({ interest }) => interest.from),
    add('until', 'date', 'Until when, once it has ended', ({ interest }) => interest.until),
    add(
      'value',
      'string',
      'What it is worth, in the words of the declaration; empty where it gives none',
      ({ interest }) => interest.value,
    ),
    add('detail', 'string', 'What it is, as declared', ({ interest }) => interest.detail, true),
  ],
)
