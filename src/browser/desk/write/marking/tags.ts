/** The tags of elements in a text: what they say, and how they are written. */
import { inWords } from '../../../../record/calendar.ts'
import { ELEMENT_FORMS } from './elements.ts'

/** A tag of an element, by offsets in the text. */
export interface Tag {
  name: string
  from: number
  to: number
  kind: 'opens' | 'closes' | 'stands alone'
  attributes: Record<string, string>
}

const TAG = new RegExp(
  `<(/?)(${Object.keys(ELEMENT_FORMS).join('|')})((?:\\s+[A-Za-z]+\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'))*)\\s*(/?)>`,
  'g',
)
const ATTRIBUTE = /([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** All tags that are written as they should be, in the order of the text. */
export function tagsIn(text: string): Tag[] {
  return Array.from(text.matchAll(TAG), ({ 0: all, 1: closes, 2: name = '', 3: inner = '', 4: alone, index }) => ({
    name,
    from: index,
    to: index + all.length,
    kind: closes ? 'closes' : alone ? 'stands alone' : 'opens',
    attributes: Object.fromEntries(
      Array.from(inner.matchAll(ATTRIBUTE), ([, key = '', double, single]) => [key, unescaped(double ?? single ?? '')]),
    ),
  }))
}

/** For each tag that opens or closes an element, the other one; none where there is no other. */
export function pairsOf(tags: readonly Tag[]): Map<Tag, Tag> {
  const pairs = new Map<Tag, Tag>()
  const open = new Map<string, Tag[]>()
  for (const tag of tags) {
    if (tag.kind === 'stands alone') continue
    const waiting = open.get(tag.name) ?? []
    open.set(tag.name, waiting)
    const other = tag.kind === 'closes' ? waiting.pop() : undefined
    if (tag.kind === 'opens') waiting.push(tag)
    if (other) pairs.set(other, tag).set(tag, other)
  }
  return pairs
}

/** A tag without its brackets: `Action id="1" owner="ada"`. The id comes first; what is empty is left out. */
export function written(name: string, { id, ...attributes }: Readonly<Record<string, string | undefined>>): string {
  const all = Object.entries({ id, ...attributes }).filter(([, value]) => value !== undefined && value !== '')
  return [name, ...all.map(([key, value]) => `${key}="${escaped(value as string)}"`)].join(' ')
}

/** What a tag says in a line: `Action 3 · Céleste Ambrose · due 4 December 2026`. */
export function said({ name, attributes }: Pick<Tag, 'name' | 'attributes'>, nameOf: (id: string) => string): string {
  const {
    id,
    owner,
    ownerName,
    due,
    to,
    of,
    status,
    member,
    organisation,
    date,
    concerns,
    topics,
    repealed,
    withheld,
  } = attributes
  const named = (ids = '') =>
    ids
      .split(/\s*,\s*/)
      .filter(Boolean)
      .map(nameOf)
      .join(', ')
  const day = (when: string) => (when === 'next-meeting' ? 'the next meeting' : wordsOf(when))
  const isNumbered = name === 'Action' || name === 'Clause'
  return [
    `${ELEMENT_FORMS[name]?.title ?? name}${id && isNumbered ? ` ${id}` : ''}`,
    owner === 'withheld' ? 'owner withheld' : named(owner),
    ownerName,
    due && `due ${day(due)}`,
    to && `to ${day(to)}`,
    shortened(named(of)),
    status?.replace('-', ' '),
    named(member),
    named(organisation),
    date && wordsOf(date),
    named(concerns),
    name === 'Item' ? named(topics) : '',
    withheld && name !== 'Action' && 'withheld',
    repealed && `repealed on ${wordsOf(repealed)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function shortened(words: string): string {
  return words.length > 56 ? `${words.slice(0, 54).replace(/\s+\S*$/, '')} …` : words
}

/** A day, a month or a year in words; what is none stays as it is written. */
function wordsOf(day: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(day) ? inWords(day) : day
}

function escaped(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('"', '&quot;')
}

function unescaped(value: string): string {
  return value.replaceAll('&quot;', '"')
}

/** An element with words that somebody has typed; over more than one paragraph, its tags stand on lines of their own. */
export function withWords(name: string, attributes: Readonly<Record<string, string>>, words: string): string {
  const prose = asProse(words)
  const gap = /\n[ \t]*\n/.test(prose) ? '\n\n' : ''
  return `<${written(name, attributes)}>${gap}${prose}${gap}</${name}>`
}

/** Words of which nothing is taken for an element, for code, or for the beginning of a list. */
export function asProse(words: string): string {
  return words
    .trim()
    .replace(/[<{}[\]]/g, '\\$&')
    .replace(/^[ \t]+/gm, '')
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+*-](?=\s|$)|[-=]{2,}$)/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
}
