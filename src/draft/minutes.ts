/** Ordinary minutes, as a draft of the record. */
import type { RootContent } from 'mdast'
import type { Taken } from '../formats/index.ts'
import { type IsoDate, type PublicRecord, plain, slug } from '../record/index.ts'
import { withActionTables } from './action-tables.ts'
import { entriesOf } from './attendance.ts'
import { withHeadings } from './headings.ts'
import { interestsAsked } from './interests.ts'
import { linesOf } from './lines.ts'
import { withMarks } from './marks.ts'
import { type Masthead, readMasthead } from './masthead/index.ts'
import { readNextMeeting } from './next-meeting.ts'
import { besideText, type Notice, type Question } from './notice.ts'
import { attachedTo } from './pictures.ts'
import { asMdx, asYaml } from './written.ts'

/** A document to be, with what was taken for what, and what is open. */
export interface Draft {
  /** Its path from the content folder; `undefined` where nothing says on which day it was. */
  path: string | undefined
  text: string
  notices: Notice[]
  questions: Question[]
  /** The text from which it was exported, where it came back: this alone may be written over. */
  was?: string
  /** Its attachments: bytes by their paths from the content folder. */
  files?: Readonly<Record<string, Uint8Array>>
  /** Why it can't be taken in. */
  refused?: string
}

/** What a draft is made for. */
export interface Purpose {
  /** The committee that met, by its id; without it, the body itself. */
  body?: string
  /** The title of the source, as it was published. */
  title?: string
  /** The day of the meeting, where the source names none. */
  date?: IsoDate
}

/** Drafts minutes from what was taken in. Nothing is made up: what the source doesn't say is asked. */
export function draftMinutes(
  { root, remarks, files }: Taken,
  record: PublicRecord,
  { body, title, date }: Purpose = {},
): Draft {
  const read = readMasthead(linesOf(root), record)
  const head = { ...read, ...(read.date === undefined && date !== undefined ? { date } : {}) }
  const notices = [...head.notices]
  const tables = { notices, questions: [] as Question[] }
  const nodes = withActionTables(withHeadings(root.children.slice(head.body), notices), head.date, record, tables)
  const items = itemsOf(nodes)
  const next = readNextMeeting(nodes, head.date, notices)
  const path = head.date === undefined ? undefined : `minutes/${head.date}${body === undefined ? '' : `-${body}`}.mdx`
  const attached = path === undefined ? undefined : attachedTo(path, { remarks, ...(files ? { files } : {}) })
  const fields = {
    ...(head.date === undefined ? {} : { date: head.date }),
    ...(body === undefined ? {} : { body }),
    ...(head.start === undefined ? {} : { start: head.start }),
    ...(head.end === undefined ? {} : { end: head.end }),
    ...(head.venue === undefined ? {} : { venue: head.venue }),
    status: 'draft',
    ...(head.lines.length === 0 ? {} : { masthead: head.lines }),
    ...(head.chair.length === 0 ? {} : { chair: head.chair.length === 1 ? head.chair[0] : head.chair }),
    ...(head.hasList ? {} : { attendance: 'not-recorded' }),
    ...(head.hasList && !head.hasApologies ? { attendance: 'attended-only' } : {}),
    ...(head.hasList ? { attended: entriesOf(head.attended, items, false, record) } : {}),
    ...(head.inAttendance.length === 0 ? {} : { inAttendance: entriesOf(head.inAttendance, items, true, record) }),
    ...(head.hasApologies ? { apologies: [...new Set(head.apologies.map(({ id }) => id))] } : {}),
    ...(next === undefined ? {} : { nextMeeting: next }),
    ...(attached && attached.links.length > 0 ? { links: attached.links } : {}),
    ...(title === undefined ? {} : { source: { title } }),
  }
  const text = `---\n${asYaml(fields, { [head.chair.length > 0 ? 'chair' : head.hasList ? 'attended' : 'attendance']: head.lists })}---\n\n${asMdx(nodes)}`
  const marked = withMarks(path ?? 'minutes/unknown.mdx', text, record)
  return {
    path,
    text: marked.text,
    ...(attached && attached.links.length > 0 ? { files: attached.files } : {}),
    notices: [...notices, ...marked.notices],
    questions: [...asked(head), ...marked.questions, ...interestsAsked(nodes), ...besideText(remarks)],
  }
}

/** The ids of the items by their numbers: those that the headings bear, else their places. */
function itemsOf(nodes: readonly RootContent[]): Map<number, string> {
  const headings = nodes.filter((node) => node.type === 'heading' && node.depth === 2).map((node) => plain(node))
  return new Map(headings.map((text, n) => [Number(/^\d+/.exec(text)?.[0] ?? n + 1), slug(text)]))
}

/** What the masthead leaves open. */
function asked({ date, chair, hasList, hasApologies, questions }: Masthead): Question[] {
  const open = (ask: string) => ({ words: '', ask })
  return [
    ...(date === undefined ? [open('On which day was the meeting? The source names none')] : []),
    ...(hasList && chair.length === 0 ? [open('Who was in the chair? The source doesn’t say')] : []),
    ...(hasList ? [] : [open('Who was there? The source has no list that could be read')]),
    ...(hasList && !hasApologies ? [open('Did anybody send apologies? The source doesn’t say')] : []),
    ...questions,
  ]
}
