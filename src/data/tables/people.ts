/** The table of people and their roles. */
import { only, type PublicRecord, printedName, type Role, shortId } from '../../record/index.ts'
import { firstTerm, writtenRole } from '../../views/tenure.ts'
import { named, RowIds, table } from '../table.ts'

/** One row for each role of each person, known by post and first day; people without a role have one too. */
function* peopleAndRoles({ documents, roles }: PublicRecord) {
  const of = Map.groupBy(roles, ({ person }) => person)
  const ids = new RowIds()
  for (const document of only(documents.values(), 'people')) {
    const { id, data } = document
    const person = shortId(document)
    for (const role of of.get(person) ?? [undefined])
      yield {
        id: ids.of(role ? `${id}#${role.post}-${role.from}` : id),
        person,
        name: printedName(document, documents),
        data,
        role,
      }
  }
}

function written({ role }: { role: Role | undefined }) {
  return role && writtenRole(role)
}

export const people = table(
  'people',
  'People and their roles',
  peopleAndRoles,
  ({ id }) => id,
  ({ person }) => `people/${person}/`,
  (add) => [
    add('person', 'string', 'The id of the person', ({ person }) => person, true),
    add(
      'name',
      'string',
      'The present name; where somebody else prints alike, with what tells them apart',
      ({ name }) => name,
      true,
    ),
    add(
      'distinguisher',
      'string',
      'What tells them from somebody else of that name, as it follows the name',
      ({ data }) => data?.distinguisher,
    ),
    add('sortName', 'string', 'The name to sort by, where the record gives one', ({ data }) => data?.sortName),
    add('formerNames', 'list', 'Earlier names, oldest first', ({ data }) =>
      named(data?.formerNames.map((one) => one.name) ?? []),
    ),
    add('aliases', 'list', 'Other names in the sources; empty where the record gives none', ({ data }) =>
      named(data?.aliases ?? []),
    ),
    add('post', 'string', 'The post held: its id; empty for people without a role', ({ role }) => role?.post),
    add(
      'body',
      'string',
      'The committee of the post: its id; empty where it is of the body itself',
      ({ role }) => role?.body,
    ),
    add(
      'from',
      'date',
      'The first day in it, or the earliest day on which a source shows it',
      ({ role }) => role?.from,
    ),
    add('fromKnown', 'boolean', 'Whether that is known to be the first day', ({ role }) => role?.fromKnown),
    add('until', 'date', 'The last day in it; empty while it lasts or where it isn’t known', ({ role }) => role?.until),
    add(
      'termEnds',
      'date',
      'The last day of its term, where the holder stays in office after it until a successor begins',
      ({ role }) => role?.termEnds,
    ),
    add(
      'appointed',
      'date',
      'The day of the appointment, where that is not the first day',
      (one) => written(one)?.appointed,
    ),
    add(
      'appointedBy',
      'string',
      'Who appointed them to it: the id of a post or person, or words',
      (one) => written(one)?.appointedBy,
    ),
    add(
      'advisedBy',
      'string',
      'On whose advice, or with whose support: the id of a post or person, or words',
      (one) => written(one)?.advisedBy,
    ),
    add(
      'reappointed',
      'boolean',
      'Whether this record shows them in this post before; empty where the first day is not known',
      ({ role }, { record }) => (role?.fromKnown ? firstTerm(role, record) !== undefined : undefined),
    ),
    add(
      'suspended',
      'list',
      'Times in it in which they did not serve: first and last day, `2026-11-02/2027-01-31`; `..` where no last day is set',
      ({ role }) => named((role?.suspended ?? []).map(({ from, until = '..' }) => `${from}/${until}`)),
    ),
    add(
      'left',
      'string',
      'How it ended: `resigned`, `term-ended`, `removed`, `died`, `body-dissolved` or `other`',
      (one) => written(one)?.left?.how,
    ),
    add('leftReason', 'string', 'Why it ended, in words', (one) => written(one)?.left?.reason),
  ],
)
