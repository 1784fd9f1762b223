/** The seal of what is approved, in force or published: a digest of what it says, by which every later change shows. */
import { sha256 } from '#digest'
import { type AnyElement, type Block, isElement, type ProseLink } from './block.ts'
import { areInForce } from './committee.ts'
import type { Document } from './document.ts'
import { MARK } from './prose-html.ts'
import type { PublicRecord } from './record.ts'
import type { DataOf, Kind } from './schemas/index.ts'
import { plainly, textOf } from './text.ts'

/** The kinds of documents that bear a seal. */
export const SEALED_KINDS = ['minutes', 'terms-of-reference', 'papers'] as const satisfies Kind[]

/** A kind of document that bears a seal. */
export type SealedKind = (typeof SEALED_KINDS)[number]

/** The fields that are part of what a document says. What isn't named here stands outside: state, sources, change notes. */
const FIELDS: { [K in SealedKind | 'interests']: (keyof DataOf<K>)[] } = {
  minutes: [
    ...(['date', 'until', 'body', 'number', 'type', 'start', 'end', 'venue', 'masthead', 'chair', 'quorate'] as const),
    ...(['attendance', 'attended', 'agreed', 'inAttendance', 'apologies', 'absent', 'nextMeeting'] as const),
  ],
  'terms-of-reference': ['title', 'version', 'from'],
  papers: ['title', 'type', 'date', 'authors', 'contributors', 'publisher', 'scope', 'from', 'to'],
  interests: ['member', 'signed', 'nil', 'interests'],
}

/** What a field holds where it says nothing: left out, so that it changes no seal made without it. */
const USUAL: Readonly<Record<string, unknown>> = { attendance: 'complete', type: 'ordinary' }

/** Attributes that help to find, and are no part of what was agreed. */
const OUTSIDE = new Set(['topics', 'paper', 'until'])

/**
 * The seal of a document as it reads now: `sha256-` and 64 digits. Sealed are
 * the words in their order, what is quoted or struck out, pictures by their names, what
 * elements say of the words (owner, due, vote and so on), and the fields that say
 * who, when and where. Outside stand `<Note>`, change notes, topics and papers of
 * items, days of review of what is withheld, and whatever leaves the words alone: line
 * breaks, the form of quotes and dashes, links. `undefined` where the document can't be read.
 * @param without further attributes to leave out, for a comparison that doesn't look at them
 */
export function sealOf<K extends SealedKind | 'interests'>(
  document: Document<K>,
  without: readonly string[] = [],
): string | undefined {
  const { kind, data, unread, body, readable } = document
  if (!data || unread.length > 0 || !readable) return undefined
  const facts = FIELDS[kind].flatMap((name) => {
    const value = (data as Record<PropertyKey, unknown>)[name]
    const isSilent =
      value === undefined || value === USUAL[String(name)] || (Array.isArray(value) && value.length === 0)
    return isSilent ? [] : [[name, sealed(name, value)]]
  })
  return `sha256-${sha256(plainly(`${JSON.stringify(facts)}\n${reading(body, new Set([...OUTSIDE, ...without]))}`))}`
}

/** Whether a document has to bear a seal: approved minutes, terms in force, a published paper that the record holds. */
export function needsSeal({ id, kind, data }: Document<SealedKind>, record: PublicRecord): boolean {
  if (kind === 'terms-of-reference') return areInForce(record, { id })
  if (kind === 'minutes') return (data as DataOf<'minutes'> | undefined)?.status === 'approved'
  const paper = data as DataOf<'papers'> | undefined
  return paper?.status === 'published' && paper.held
}

/** Fields that hold one or several; of one, it alone is sealed. */
const ONE_OR_SEVERAL = new Set<PropertyKey>(['chair', 'nextMeeting'])

/** A value as it is sealed, however it is written: one chair is an id, a plain entry too. */
function sealed(name: PropertyKey, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  // Answers come after the letter.
  if (name === 'to') return value.map(({ recipient }) => recipient)
  return ONE_OR_SEVERAL.has(name) && value.length === 1 ? value[0] : value.map(plain)
}

/** An entry of a list of people that says nothing but who it is, as its id, however it is written. */
function plain(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry
  const [[key, value] = [], ...rest] = Object.entries(entry)
  return key === 'person' && rest.length === 0 ? value : entry
}

/** Blocks as they are sealed. */
function reading(blocks: readonly Block[], outside: ReadonlySet<string>): string {
  let all = ''
  for (const block of blocks) {
    const words = said(block, outside)
    if (words !== '') all += all === '' ? words : ` ${words}`
  }
  return all
}

function said(block: Block, outside: ReadonlySet<string>): string {
  if (isElement(block, 'Note')) return ''
  if (block.type === 'list') return block.items.map((item) => reading(item, outside)).join(' ')
  if (block.type === 'element') return marked(block, outside)
  // White space is made even at the end, of all words at once.
  const words = block.type === 'heading' ? block.text : textOf(block.html)
  const other = shown(block)
  return other.length === 0 ? words : [words, ...other].join(' ')
}

/** An element with what it says of the words in it; no document can hold the sign that sets it apart. */
function marked({ name, attributes, body }: AnyElement, outside: ReadonlySet<string>): string {
  const says: string[] = []
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && !outside.has(key))
      says.push(`${key}=${typeof value === 'string' ? value : [value].flat().join(', ')}`)
  says.sort()
  const inner = reading(body, outside)
  return says.length === 0 && inner === '' ? '' : `${MARK}${[name, ...says].join(MARK)}${MARK} ${inner} ${MARK}/${MARK}`
}

const SHOWN = /<(?:del|s)>([\s\S]*?)<\/(?:del|s)>|<img src="([^"]*)" alt="([^"]*)"/g
const QUOTED = /<(?:blockquote|q)>([\s\S]*?)<\/(?:blockquote|q)>/g

/** What the words alone don't tell: what is struck out, pictures, and words that are said by somebody else. */
function shown({ html, links }: Extract<Block, { html: unknown }>): string[] {
  return html.includes('<') ? [...struckOrPictured(html, links), ...quoted(html)] : []
}

const SHOWS = /<(?:img |del>|s>)/

function struckOrPictured(html: string, links: readonly ProseLink[]): string[] {
  if (!SHOWS.test(html)) return []
  return [...html.matchAll(SHOWN)].map(([, struck, address = '', alt = '']) =>
    struck === undefined
      ? `${MARK}img${MARK}${links[Number(address.split(MARK)[1] ?? -1)]?.url ?? address}${MARK}${alt}`
      : `${MARK}del${MARK}${struck}`,
  )
}

function quoted(html: string): string[] {
  if (!html.includes('<blockquote>') && !html.includes('<q>')) return []
  return [...html.matchAll(QUOTED)].map(([, said = '']) => `${MARK}quote${MARK}${textOf(said)}`)
}
