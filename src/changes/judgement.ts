/** What decides the verdict, beside the documents that it is on: a change of it is said before all others, in one line. */
import {
  type DataOf,
  type Document,
  type Exception,
  elements,
  find,
  only,
  type PublicRecord,
  START,
  shortId,
  subjectKey,
  termsInForce,
} from '../record/index.ts'
import type { Change, State } from './change.ts'
import { differences } from './fields.ts'
import { canonical, compare, sameData } from './same.ts'

/** What files outside of the content folder are, by the first that fits; what fits none is the program. */
const SORTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['who must approve', /(^|\/)CODEOWNERS$/],
  ['', /^(LICENSE[^/]*|.*\.(md|png))$/],
  ['a workflow', /^(\.github|\.ci)\/|^\.gitlab-ci\.yml$/],
  ['the tests', /^tests\//],
]

/** The fields of body.yaml that decide what is asked of the record, and on which day. */
const FIELDS: readonly string[] = [
  'policy',
  'rules',
  'basis',
  'rulesFrom',
  'categories',
  'dissolved',
  'recordEnds',
  'reviewers',
  'authorities',
]

/** More files of one sort are counted, not named. */
const NAMED = 3

/**
 * One change that names all that decides the verdict, or none.
 * @param files paths outside of the content folder that are touched
 * @param changes what else has changed between the two states
 */
export function judgement(before: State, after: State, files: readonly string[], changes: readonly Change[]): Change[] {
  const explanations = changes.some(({ kind }) => kind === 'exception') ? explained(before, after) : 0
  const fields = [...differences(before.record.body.data, after.record.body.data)].map(({ field }) => field)
  const otherwise = committees(before, after)
  const parts = [
    ...[...Map.groupBy(files, sortOf)].filter(([sort]) => sort !== '').map(([sort, of]) => `${sort} (${named(of)})`),
    ...FIELDS.filter((name) => fields.some((field) => field === name || field.startsWith(`${name}.`))).map((name) =>
      name === 'policy' ? 'the policy' : `\`${name}\``,
    ),
    ...otherwise.map(({ data, id }) => `the policy of the ${data?.name ?? id}`),
    ...unchecked(before, after),
    ...(explanations === 0 ? [] : [explanations === 1 ? 'an exception' : `${explanations} exceptions`]),
  ]
  if (parts.length === 0) return []
  const file =
    files.find((one) => sortOf(one) !== '') ??
    (fields.length > 0
      ? after.record.body
      : (otherwise[0] ?? (explanations === 0 ? termsInForce(after.record) : undefined) ?? after.record.exceptions)
    ).file
  const message = `This changes what decides the verdict: ${parts.join(', ')}`
  return [{ kind: 'judgement', subject: 'judgement', file, line: START.line, message }]
}

/** How many explanations are added, gone, or otherwise than they were in more than what was replied to them. */
function explained({ record: { exceptions: was } }: State, { record: { exceptions: now } }: State): number {
  const deciding = (all: readonly Exception[] = []) =>
    new Map(all.map((one) => [canonical({ ...one, replies: [] }), one]))
  const { gone, come } = compare(deciding(was.data), deciding(now.data))
  const about = ([, { rule, subject }]: readonly [string, Exception]) => subject.map((one) => rule + subjectKey(one))
  const altered = new Set(come.flatMap(about))
  return come.length + gone.filter((one) => !about(one).some((key) => altered.has(key))).length
}

/** The committees whose numbers, terms or end are others than they were. */
function committees({ record: was }: State, { record: now }: State): Document<'bodies'>[] {
  return only(now.documents.values(), 'bodies')
    .filter((committee) => {
      const [old, data] = [find(was, 'bodies', shortId(committee))?.data, committee.data]
      return old && data && !sameData(deciding(old), deciding(data))
    })
    .toArray()
}

/** What a committee's file says that decides what is asked of it. */
function deciding({ policy, terms, partOf, dissolved }: DataOf<'bodies'>): unknown {
  return { policy, terms, partOf, dissolved }
}

/** The clauses in force that say that they are not checked, or say otherwise why, as they did not before. */
function unchecked({ record: was }: State, { record: now }: State): string[] {
  const old = reasons(was)
  const said = [...reasons(now)].filter(([id, reason]) => reason !== undefined && old.has(id) && old.get(id) !== reason)
  if (said.length === 0) return []
  const ids = named(said.map(([id]) => `\`${id}\``))
  return [`what is not checked (the clause${said.length === 1 ? '' : 's'} ${ids})`]
}

/** Why each clause in force is not checked, by its id; where it is, nothing. */
function reasons(record: PublicRecord): Map<string, string | undefined> {
  const clauses = elements(termsInForce(record)?.body ?? []).filter((one) => one.name === 'Clause')
  return new Map(clauses.map(({ attributes }) => [attributes.id, attributes.unchecked]))
}

function sortOf(file: string): string {
  return SORTS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'the program'
}

function named(files: readonly string[]): string {
  const more = files.length - NAMED
  return more > 1 ? `${files.slice(0, NAMED).join(', ')} and ${more} more` : files.join(', ')
}
