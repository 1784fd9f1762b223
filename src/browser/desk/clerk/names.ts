/** What can be chosen by its name, in forms and dialogs. */
import {
  addDays,
  type Document,
  type Entry,
  elements,
  inWords,
  type Kind,
  openActions,
  type PublicRecord,
  shortId,
  termsInForce,
  untaken,
} from '../../../record/index.ts'
import { meetingDay, titleOf } from '../../../views/titles.ts'
import type { Name, Names } from './shapes.ts'

/**
 * Names by the list that they come from: the folders of the record, and of the document that is open its `items`, and
 * what earlier meetings left open to it (`left`).
 */
export function namesFor(record: PublicRecord, open: Document | undefined): Names {
  const names: Names = { documents: [], actions: [], clauses: [], items: [], left: [] }
  for (const document of record.documents.values()) {
    const { id, kind, data } = document
    if (!data) continue
    const name = titleOf(document, record.documents)
    names.documents?.push({ id, name, also: '' })
    names[kind] ??= []
    names[kind].push({ id: kind === 'minutes' ? id : shortId(document), name, also: otherNames(data) })
  }
  for (const action of record.actions.values())
    names.actions?.push({ id: action.id, name: nameOfAction(action, record), also: '' })
  const terms = termsInForce(record)
  for (const one of terms ? elements(terms.body) : [])
    if (one.name === 'Clause') names.clauses?.push({ id: one.attributes.id, name: `§ ${one.attributes.id}`, also: '' })
  if (open)
    for (const block of open.body)
      if (block.type === 'heading' && block.depth > 1) names.items?.push({ id: block.id, name: block.text, also: '' })
  if (open?.kind === 'minutes') names.left = leftTo(open as Document<'minutes'>, record)
  return names
}

/** The actions and deferrals that minutes can report on. */
function leftTo({ data }: Document<'minutes'>, record: PublicRecord): Name[] {
  if (!data) return []
  const eve = addDays(data.date, -1)
  const ofBody = ({ meeting }: { meeting: { body: string | undefined } }) => meeting.body === data.body
  const actions = openActions(record, eve).filter(ofBody)
  const deferrals = [...untaken(record, eve)].map(({ of }) => of).filter(ofBody)
  return [
    ...actions.map((one) => ({ id: one.id, name: nameOfAction(one, record), also: '' })),
    ...deferrals.map((one) =>
      'element' in one
        ? { id: one.id, name: worded('Put off', one, record), also: '' }
        : { id: one.id, name: `Announced on ${inWords(one.meeting.date)}: ${one.title}`, also: '' },
    ),
  ]
}

/** An action by its number, its day and its words: `Action 3 of 1 September 2026: Ada to write to the Guild`. */
export function nameOfAction(action: Entry<'Action'>, record: PublicRecord): string {
  return worded(`Action ${action.element.attributes.id}`, action, record)
}

function worded(what: string, { element, meeting }: Entry<'Action' | 'Deferral'>, { documents }: PublicRecord): string {
  const { document } = meeting
  const [first] = element.body
  const words = first?.type === 'prose' ? shortened(document.source.text.slice(first.from, first.to)) : ''
  return `${what} of ${meetingDay(document, documents)}${words ? `: ${words}` : ''}`
}

function shortened(text: string): string {
  const words = text
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > 90 ? `${words.slice(0, 88).replace(/\s+\S*$/, '')} …` : words
}

/** Other names in the fields of a document. */
function otherNames(data: object): string {
  const {
    aliases = [],
    abbreviation = '',
    formerNames = [],
  } = data as {
    aliases?: readonly string[]
    abbreviation?: string
    formerNames?: readonly { name: string }[]
  }
  return [...aliases, abbreviation, ...formerNames.map(({ name }) => name)].join(' ').trim()
}

/** The kind of the document at a path, seen from the content folder. */
export function kindAt(path: string): Kind {
  return path.slice(0, path.indexOf('/')) as Kind
}
