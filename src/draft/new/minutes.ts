/** Minutes to be filled in: who serves that day, what arises from earlier meetings, and what was announced. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { membersOn, type PublicRecord, words } from '../../record/index.ts'
import { asMdx } from '../written.ts'
import { fileOf, type NewFile } from './file.ts'
import { called, dueInWords, type Left, linkTo, type Matters, mattersFor, ownersOf, type ToBe } from './matters.ts'
import { nameOf } from './names.ts'

/** What is known of a meeting before its minutes are written. People are ids. */
export interface MinutesAnswers extends ToBe {
  start?: string | undefined
  end?: string | undefined
  venue?: string | undefined
  chair?: string | undefined
  attended?: readonly string[] | undefined
  apologies?: readonly string[] | undefined
}

/** The longest quotation that the reader of minutes leaves aside. */
const LONGEST = 380

/**
 * Begins the minutes of a meeting. Nobody is said to have come but those who are named: the members who serve that day
 * stand in comments. Start and venue are those that were announced for the day, where no others are given.
 */
export function newMinutes(record: PublicRecord, answers: MinutesAnswers): NewFile {
  const { date, body, end, chair, attended, apologies } = answers
  const matters = mattersFor(record, answers)
  const fields = {
    date,
    body,
    start: answers.start ?? matters.place.start,
    end,
    venue: answers.venue ?? matters.place.venue,
    status: 'draft',
    chair,
    attended: attended ?? [],
    apologies,
  }
  const named = new Set([...(attended ?? []), ...(apologies ?? [])])
  const path = `minutes/${date}${body === undefined ? '' : `-${body}`}.mdx`
  return fileOf(path, fields, textOf(matters, record), { attended: notNamed(record, answers, named) })
}

/** Lines for those who serve and are in no list yet. */
function notNamed(record: PublicRecord, { date, body }: ToBe, named: ReadonlySet<string>): string[] {
  const left = membersOn(record, date, body).filter(({ person }) => !named.has(person))
  if (left.length === 0) return []
  return [
    'Members who serve that day. Write the id of each into `attended`, `apologies` or `absent`, and take the line out:',
    ...left.map(({ person, post }) => `${person}: ${nameOf(record, person)} (${nameOf(record, post)})`),
  ]
}

function textOf(matters: Matters, record: PublicRecord): string {
  const { actions, deferrals, announced } = matters
  const items = [
    ...actions.map((one) => itemOf(one, `<Update of="${one.id}" status="…">…</Update>`, record)),
    ...deferrals.map((one) => itemOf(one, `<Item takes="${one.id}" />`, record)),
  ]
  const nodes: RootContent[] = []
  if (items.length > 0) nodes.push(heading('Matters arising'), { type: 'list', spread: false, children: items })
  for (const { title } of announced) nodes.push(heading(title))
  return asMdx(nodes).trimEnd()
}

/** What is open, as a list has it: a link, who owns it and by when, its words, and what to write once it is reported. */
function itemOf(entry: Left, toWrite: string, record: PublicRecord): ListItem {
  const due = dueInWords(entry)
  const about = [...ownersOf(entry, record), ...(due === undefined ? [] : [`due ${due}`])].join(', ')
  const quoted = quotation(words(entry.element.body))
  const children: PhrasingContent[] = [
    { type: 'link', url: linkTo(entry), children: [{ type: 'text', value: called(entry) }] },
    { type: 'text', value: `${about === '' ? '' : ` (${about})`}${quoted === '' ? '' : `: ${quoted}`} ` },
    { type: 'inlineCode', value: toWrite },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function quotation(text: string): string {
  if (text === '') return ''
  const one = text.replace(/“/g, '‘').replace(/”/g, '’')
  return one.length <= LONGEST ? `“${one}”` : `“${one.slice(0, one.lastIndexOf(' ', LONGEST))} …”`
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }
}
