/** Documents begun from a form. */
import {
  agendaFor,
  agendaText,
  type DeclaredInterest,
  declarationBefore,
  type NewFile,
  newDeclaration,
  newEvent,
  newMinutes,
  newOrganisation,
  newPaper,
  newPerson,
} from '../../../draft/new/index.ts'
import {
  categoriesOf,
  type IsoDate,
  inWords,
  membersOn,
  only,
  type PublicRecord,
  shortId,
  slug,
} from '../../../record/index.ts'
import { dutyOf, RULES } from '../../../rules/index.ts'
import { titleOf } from '../../../views/titles.ts'
import type { DeclarationForm, FormAnswers, Named, NamesOnDay, Previous } from './messages.ts'

/** Whom and what a form can name on a day: ids with what readers know them by. */
export function namesOn(record: PublicRecord, day: IsoDate, body?: string): NamesOnDay {
  const of = (kind: 'people' | 'posts' | 'bodies' | 'organisations') =>
    sorted(
      Array.from(only(record.documents.values(), kind), (document) => ({
        id: shortId(document),
        name: titleOf(document as never, record.documents),
      })),
    )
  const people = of('people')
  const members = new Set(membersOn(record, day, body).map(({ person }) => person))
  const letter = RULES.find(({ id }) => id === 'employer-letter')
  return {
    body: record.body.data?.name ?? '',
    asksLetter: letter !== undefined && dutyOf(letter, record).applies,
    people,
    members: people.filter(({ id }) => members.has(id)),
    posts: of('posts'),
    committees: of('bodies'),
    organisations: of('organisations'),
    categories: categoriesOf(record).map(({ id, name, explain = '' }) => ({ id, name, explain })),
  }
}

function sorted(names: readonly Named[]): Named[] {
  return names.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The documents that a form begins: one, or for an agenda none. @returns the text of an agenda */
export function begun(record: PublicRecord, { kind, answers }: FormAnswers): { files: NewFile[]; agenda?: string } {
  const { date, body, start, end, venue, title = '', type = '', status = '', due } = answers.words
  const { attended, apologies, authors } = answers.lists
  switch (kind) {
    case 'minutes':
      return {
        files: [
          newMinutes(record, {
            date: date ?? '',
            body,
            start,
            end,
            venue,
            chair: answers.words.chair,
            attended,
            apologies,
          }),
        ],
      }
    case 'agenda':
      return { files: [], agenda: agendaText(agendaFor(record, { date: date ?? '', body, start, venue }), record) }
    case 'paper':
      return { files: [newPaper({ title, type, status, authors, due })] }
    case 'event': {
      const event = { title, type, status, date, start, end, venue, attended }
      const id = idFree('events', record, title, date)
      return { files: [newEvent(id === undefined ? event : { ...event, id })] }
    }
    case 'person': {
      const { name = '', distinguisher, post, from, until } = answers.words
      const id = idFree('people', record, name, distinguisher)
      const person = { name, distinguisher, post, from, until }
      return { files: [newPerson(id === undefined ? person : { ...person, id })] }
    }
  }
}

/** An id with what tells two of one name apart, where the record has the name already; else the usual one does. */
function idFree(kind: 'events' | 'people', record: PublicRecord, name: string, also = ''): string | undefined {
  return also !== '' && record.documents.has(`${kind}/${slug(name)}`) ? slug(`${name} ${also}`) : undefined
}

/** The declaration that stood before a day, as the form shows it beside the new one. */
export function previousOf(record: PublicRecord, member: string, day: IsoDate): Previous | undefined {
  const before = declarationBefore(record, member, day)
  if (!before) return undefined
  const { interests, nil } = before.data
  const named = (id: string | undefined) => {
    const document = id === undefined ? undefined : record.documents.get(`organisations/${id}`)
    return document ? titleOf(document, record.documents) : ''
  }
  return {
    day: inWords(before.signed),
    nil,
    interests: interests.map((one) => ({ ...one, organisation: named(one.organisation) })),
  }
}

/** The declaration of a form, with a page for each organisation that the record does not know yet. */
export function declaredIn(record: PublicRecord, form: DeclarationForm): NewFile[] {
  const known = new Map(namesOn(record, form.signed).organisations.map(({ id, name }) => [name.toLowerCase(), id]))
  const added: NewFile[] = []
  const interests = form.interests.map(({ organisation, ...rest }): DeclaredInterest => {
    const name = organisation.trim()
    if (name === '') return rest
    const id = known.get(name.toLowerCase())
    if (id !== undefined) return { ...rest, organisation: id }
    const made = newOrganisation(name)
    const short = made.path.slice('organisations/'.length, -'.mdx'.length)
    known.set(name.toLowerCase(), short)
    added.push(made)
    return { ...rest, organisation: short }
  })
  const { member, signed, form: how, nil, received, employerLetter } = form
  return [newDeclaration(record, { member, signed, form: how, nil, received, employerLetter, interests }), ...added]
}
