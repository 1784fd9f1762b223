/** The open data: each table once, from which its CSV, its JSON and the descriptions of both are made. */
import {
  attachedTo,
  type Came,
  cameTo,
  type Document,
  isArchive,
  isAttachment,
  only,
  type PublicRecord,
  shortId,
  termsInForce,
  typeOfName,
  words,
} from '../record/index.ts'
import { clausesInForce } from '../views/clauses.ts'
import { stateOf } from '../views/entries.ts'
import { hasRegister } from '../views/sections.ts'
import type { Site } from '../views/site.ts'
import { type Table, table } from './table.ts'

/** The version of the tables' columns: it changes when a column goes or means something else. */
export const VERSION = 2

/** One row for each role of each person, known by post and first day; people without a role have one too. */
function* peopleAndRoles({ documents, roles }: PublicRecord) {
  const of = Map.groupBy(roles, ({ person }) => person)
  const seen = new Map<string, number>()
  for (const document of only(documents.values(), 'people')) {
    const { id, data } = document
    const person = shortId(document)
    for (const role of of.get(person) ?? [undefined]) {
      const own = role ? `${id}#${role.post}-${role.from}` : id
      const times = (seen.get(own) ?? 0) + 1
      seen.set(own, times)
      yield { id: times > 1 ? `${own}-${times}` : own, person, name: data?.name ?? person, data, role }
    }
  }
}

/** Those whom minutes name; where they name nobody, they don’t say that there was nobody. */
function named(ids: readonly string[]): readonly string[] | undefined {
  return ids.length > 0 ? ids : undefined
}

/** One row for each name in the lists of each meeting. */
function* attendance(record: PublicRecord) {
  for (const meeting of record.meetings) {
    const seen = new Map<string, number>()
    const rowOf = (list: string, person: string, as: string, came?: Came) => {
      const own = `${meeting.id}/${list}/${person}`
      const times = (seen.get(own) ?? 0) + 1
      seen.set(own, times)
      return { id: times > 1 ? `${own}-${times}` : own, meeting, person, as, came }
    }
    for (const came of cameTo(meeting, record)) yield rowOf(came.list, came.person, came.part, came)
    for (const as of ['agreed', 'apologies', 'absent'] as const)
      for (const person of meeting.named[as]) yield rowOf(as, person, as)
  }
}

/** How many are marked; of archive, which nobody asked to mark any, none is not known to be none. */
function marked(count: number, document: Document, { record }: Site): number | undefined {
  return count === 0 && isArchive(document, record) ? undefined : count
}

const REGISTER: ReadonlySet<string> = new Set(['declarations', 'interests'])

/** The tables of a site: those of the register only where the body has one. */
export function tablesOf(site: Site): readonly Table[] {
  return hasRegister(site) ? TABLES : TABLES.filter(({ name }) => !REGISTER.has(name))
}

/** All tables. */
const TABLES: readonly Table[] = [
  table(
    'meetings',
    'Meetings',
    ({ meetings }) => meetings,
    ({ id }) => id,
    ({ id }) => `${id}/`,
    (add) => [
      add('date', 'date', 'The day of the meeting', ({ date }) => date, true),
      add('body', 'string', 'The committee that met: its id; empty where it was the body itself', ({ body }) => body),
      add('start', 'string', 'When it began, local time', ({ data }) => data.start),
      add('end', 'string', 'When it ended, local time', ({ data }) => data.end),
      add('venue', 'string', 'Where it was held', ({ data }) => data.venue),
      add('status', 'string', 'Whether the minutes are a draft or approved', ({ data }) => data.status, true),
      add('chair', 'list', 'Who was in the chair: ids of people', ({ data }) => named(data.chair)),
      add('attendance', 'string', 'How much the minutes say of who came', ({ data }) => data.attendance, true),
      add(
        'attended',
        'list',
        'Members who came, by the minutes: ids of people; empty where they name none',
        ({ data }) => named(data.attended.flatMap(({ person, for: member }) => (member === undefined ? person : []))),
      ),
      add(
        'deputies',
        'list',
        'Deputies who came for a member: ids of people; empty where the minutes name none',
        ({ data }) => named(data.attended.flatMap(({ person, for: member }) => (member === undefined ? [] : person))),
      ),
      add(
        'inAttendance',
        'list',
        'Others who came: ids of people or posts; empty where the minutes name none',
        (meeting) => named(meeting.named.inAttendance),
      ),
      add(
        'apologies',
        'list',
        'Members who sent apologies, by the minutes: ids of people; empty where they name none',
        ({ data }) => named(data.apologies),
      ),
      add(
        'actions',
        'integer',
        'How many actions its minutes mark; empty where minutes older than the rules mark none',
        ({ actions, document }, site) => marked(actions.length, document, site),
      ),
      add(
        'decisions',
        'integer',
        'How many decisions its minutes mark; empty where minutes older than the rules mark none',
        ({ decisions, document }, site) => marked(decisions.length, document, site),
      ),
    ],
  ),
  table(
    'attendance',
    'Who came to meetings, and who stayed away',
    attendance,
    ({ id }) => id,
    ({ meeting }) => `${meeting.id}/#attendees`,
    (add) => [
      add('meeting', 'string', 'The meeting: its id', ({ meeting }) => meeting.id, true),
      add('date', 'date', 'The day of the meeting', ({ meeting }) => meeting.date, true),
      add('person', 'string', 'The id of a person or post', ({ person }) => person, true),
      add(
        'as',
        'string',
        'As what they are listed: `member`, `deputy`, `official`, `secretariat`, `adviser`, `observer`, `witness` or `guest`; `attended` among the members without a seat recorded for that day; `other` in attendance without more; `agreed` by correspondence; `apologies`; `absent`',
        ({ as }) => as,
        true,
      ),
      add('for', 'string', 'The member for whom a deputy sat in: the id of a person', ({ came }) => came?.for),
      add('of', 'string', 'The organisation from which they came: its id', ({ came }) => came?.of),
      add(
        'from',
        'string',
        'When they came, where that was not at the beginning, local time',
        ({ came }) => came?.from,
      ),
      add('until', 'string', 'When they left, where that was not at the end, local time', ({ came }) => came?.until),
      add('items', 'list', 'The items for which they came: ids of headings; empty for all', ({ came }) => came?.items),
    ],
  ),
  table(
    'actions',
    'Actions',
    ({ actions }) => actions.values(),
    ({ id }) => id,
    (one) => `${one.meeting.id}/#action-${one.element.attributes.id}`,
    (add) => [
      add('meeting', 'string', 'The meeting that agreed it: its id', ({ meeting }) => meeting.id, true),
      add('agreed', 'date', 'The day of that meeting', ({ meeting }) => meeting.date, true),
      add(
        'body',
        'string',
        'The committee that agreed it: its id; empty where it was the body itself',
        ({ meeting }) => meeting.body,
      ),
      add(
        'text',
        'string',
        'What is to be done, in the words of the minutes',
        ({ element }) => words(element.body),
        true,
      ),
      add(
        'owner',
        'list',
        'Who owns it: ids of people, posts or organisations, or `withheld`',
        ({ element }) => element.attributes.owner,
      ),
      add(
        'ownerName',
        'string',
        'An owner from outside, by the name that the minutes give',
        ({ element }) => element.attributes.ownerName,
      ),
      add(
        'due',
        'string',
        'When it is due: a day, a month, of which the last day counts, or `next-meeting`',
        ({ element }) => element.attributes.due,
      ),
      add(
        'standing',
        'string',
        '`each-meeting` where each meeting hears a report',
        ({ element }) => element.attributes.standing,
      ),
      add('replacedBy', 'list', 'The actions that replace it: their ids', ({ id }, { record }) =>
        record.updates.get(id)?.flatMap(({ element }) => element.attributes.by ?? []),
      ),
      add(
        'state',
        'string',
        'How it stands on the day of the judgement, as later minutes say; `open` where they could have said and didn’t, `no-later-minutes` where there are none',
        ({ id }, site) => stateOf(id, site),
        true,
      ),
    ],
  ),
  table(
    'decisions',
    'Decisions',
    ({ meetings }) => meetings.flatMap(({ decisions }) => decisions),
    ({ id }) => id,
    (one) => `${one.meeting.id}/#decision-${one.element.attributes.id}`,
    (add) => [
      add('meeting', 'string', 'The meeting that took it: its id', ({ meeting }) => meeting.id, true),
      add('date', 'date', 'The day of that meeting', ({ meeting }) => meeting.date, true),
      add(
        'body',
        'string',
        'The committee that took it: its id; empty where it was the body itself',
        ({ meeting }) => meeting.body,
      ),
      add(
        'text',
        'string',
        'What was decided, in the words of the minutes; empty where it is withheld',
        ({ element }) => words(element.body) || undefined,
      ),
      add(
        'vote',
        'string',
        'The vote: for, against, abstained; empty where the minutes give no count',
        ({ element }) => element.attributes.vote,
      ),
      add('withheld', 'string', 'Why it is withheld', ({ element }) => element.attributes.withheld),
    ],
  ),
  table(
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
        'Whether it is commissioned, a draft, cleared, published or withdrawn',
        ({ data }) => data?.status,
      ),
      add('held', 'boolean', 'Whether its text is in this record', ({ data }) => data?.held),
      add('date', 'string', 'When it came out: a day, a month or a year', ({ data }) => data?.date),
      add('due', 'string', 'When it is due: a day or a month', ({ data }) => data?.due),
      add('authors', 'list', 'Who wrote it: ids of people and posts', ({ data }) => named(data?.authors ?? [])),
      add('version', 'string', 'Its version', ({ data }) => data?.version),
      add(
        'language',
        'string',
        'Its language, by its tag (BCP 47), where that is not English',
        ({ data }) => data?.lang,
      ),
      add('translationOf', 'string', 'The paper that it translates: its id', ({ data }) =>
        data?.translationOf === undefined ? undefined : `papers/${data.translationOf}`,
      ),
      add('replaces', 'string', 'The paper that it takes the place of: its id', ({ data }) =>
        data?.replaces === undefined ? undefined : `papers/${data.replaces}`,
      ),
      add('reason', 'string', 'Why it was withdrawn', ({ data }) => data?.reason),
    ],
  ),
  table(
    'attachments',
    'Attachments',
    ({ files }) => [...files.values()].filter(({ path }) => isAttachment(path)),
    ({ path }) => path,
    ({ path }) => path,
    (add) => [
      add('document', 'string', 'The document that it belongs to: its id', ({ path }) => attachedTo(path), true),
      add('type', 'string', 'What sort of file it is', ({ path }) => typeOfName(path), true),
      add('size', 'integer', 'How many bytes it has', ({ size }) => size, true),
      add('digest', 'string', 'SHA-256 of its bytes', ({ digest }) => digest, true),
    ],
  ),
  table(
    'people',
    'People and their roles',
    peopleAndRoles,
    ({ id }) => id,
    ({ person }) => `people/${person}/`,
    (add) => [
      add('person', 'string', 'The id of the person', ({ person }) => person, true),
      add('name', 'string', 'The present name', ({ name }) => name, true),
      add('formerNames', 'list', 'Earlier names, oldest first', ({ data }) => data?.formerNames.map((one) => one.name)),
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
      add(
        'until',
        'date',
        'The last day in it; empty while it lasts or where it isn’t known',
        ({ role }) => role?.until,
      ),
    ],
  ),
  table(
    'declarations',
    'Declarations of interests',
    ({ declarations }) => [...declarations.values()].flat(),
    ({ id }) => id,
    ({ id }) => `${id}/`,
    (add) => [
      add('member', 'string', 'Who declares: the id of a person', ({ member }) => member, true),
      add('signed', 'date', 'The day of the signature', ({ signed }) => signed, true),
      add('lapses', 'date', 'The first day on which it no longer counts', ({ lapses }) => lapses, true),
      add('nil', 'boolean', 'Whether the member said that there are no interests', ({ data }) => data.nil, true),
      add(
        'employerLetter',
        'date',
        'The day of the letter to the employer; empty where the declaration names none',
        ({ data }) => data.employerLetter,
      ),
    ],
  ),
  table(
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
      add('category', 'string', 'What kind of interest', ({ interest }) => interest.category, true),
      add('organisation', 'string', 'In what: the id of an organisation', ({ interest }) => interest.organisation),
      add('from', 'date', 'Since when', ({ interest }) => interest.from),
      add('until', 'date', 'Until when, once it has ended', ({ interest }) => interest.until),
      add('detail', 'string', 'What it is, as declared', ({ interest }) => interest.detail, true),
    ],
  ),
  table(
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
  ),
]
