/** What a value that doesn't fit its schema stands for. */
import type { Unknown } from '../fault.ts'
import { languageMeant } from '../language.ts'
import { dayMeant, hoursMeant, monthMeant, wordLike, wordMeant } from '../meant.ts'
import { nearest } from '../nearest.ts'
import { isNothing } from '../nothing.ts'
import { isId } from '../schemas/common.ts'
import { slug } from '../text.ts'
import { bareName } from '../titles.ts'
import { quoted } from './as-written.ts'
import type { Issue } from './expectation.ts'
import { leaves } from './expectation.ts'
import { takesText } from './keys.ts'
import type { Subject } from './subject.ts'

/** What is meant: the value to read, and the text to write for it; for words instead of an id, what the record is to be asked. */
export interface Meant {
  value: unknown
  text?: string
  /** Whether the words are only like it: somebody has to say whether it is meant. */
  isLike?: true
  unknown?: Unknown
}

/** What a value stands for where it doesn't fit; `undefined` where nobody can say. */
export function meantBy(issue: Issue, found: unknown, subject: Subject): Meant | undefined {
  const { path } = issue
  const all = leaves(issue)
  const expects = (type: string) => all.some((one) => one.code === 'invalid_type' && one.expected === type)
  if (typeof found === 'number' || typeof found === 'boolean') {
    const text = subject.written(path)
    const [hour, other] = /^(?:start|end)$/.test(String(path.at(-1))) ? hoursMeant(text) : []
    if (hour && !other) return { value: hour, text: `"${hour}"` }
    if (subject.noun === 'field' && expects('string')) return { value: text, text: quoted(text) }
    return undefined
  }
  // The single entry of a list, where just one id may stand.
  if (Array.isArray(found) && found.length === 1 && typeof found[0] === 'string' && expects('string')) {
    const target = subject.pointing(path)
    if (target?.as === 'id' && isId(found[0])) return { value: found[0], text: found[0] }
  }
  if (typeof found !== 'string' || found.trim() === '') return undefined
  const plain = (value: string | undefined): Meant | undefined => (value && { value, text: value }) || undefined
  for (const one of all) {
    if (one.code === 'invalid_value') {
      const word = wordMeant(found, one.values.map(String))
      if (word) return plain(word)
      // Why somebody left is told by a source: no word is near enough to another.
      const like = path.includes('left') ? undefined : wordLike(found, one.values.map(String))
      if (like) return { value: like, text: like, isLike: true }
    }
    if (one.code === 'invalid_format' && (one.format === 'date' || /date/.test(one.message))) {
      const day = dayMeant(found)
      if (day) return plain(day)
    }
    if (one.code === 'invalid_format' && /\bmonth\b/.test(one.message)) {
      const month = monthMeant(found)
      if (month) return plain(month)
    }
    if (one.code === 'invalid_format' && /the id of minutes/.test(one.message)) {
      const id = `minutes/${dayMeant(found) ?? found.replace(/^content\/|\.mdx$/g, '')}`
      if (/^minutes\/[a-z0-9-]+$/.test(id)) return plain(id)
    }
    if (one.code === 'invalid_format' && /time of day/.test(one.message)) {
      const [hour, other] = hoursMeant(found)
      if (hour && !other) return { value: hour, text: `"${hour}"` }
    }
    if (one.code === 'invalid_format' && /tag of a language/.test(one.message)) return plain(languageMeant(found))
    if (one.code === 'invalid_format' && one.format === 'url' && /^www\.[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(found))
      return plain(`https://${found}`)
    if (one.code === 'invalid_format' && /an id of small letters/.test(one.message)) {
      const target = subject.pointing(path)
      const id = slug(bareName(found))
      if (target?.as === 'id' && id) return { value: id, unknown: { words: found, path, kinds: target.kinds } }
      return plain(id)
    }
  }
  if (expects('boolean')) {
    const word = wordMeant(found, ['true', 'false'])
    return word ? { value: word === 'true', text: word } : undefined
  }
  if (expects('array') && !expects('object')) return listMeant(found, subject, path)
  return undefined
}

/** One text where a list is expected: of ids, those that it names; of texts, itself. */
function listMeant(found: string, subject: Subject, path: Issue['path']): Meant | undefined {
  if (isNothing(found)) return { value: [] }
  if (!takesText(subject.schema, [...path, 0]) && subject.pointing([...path, 0])?.as !== 'id') return undefined
  const target = subject.pointing([...path, 0])
  if (target?.as !== 'id') return { value: [found], text: `[${/^[\w-]+$/.test(found) ? found : quoted(found)}]` }
  const parts = found.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean)
  const ids = parts.map((part) => slug(bareName(part))).filter(Boolean)
  if (parts.every((part, n) => part === ids[n])) return { value: ids, text: `[${ids.join(', ')}]` }
  return { value: ids, unknown: { words: found, path, kinds: target.kinds, isList: true } }
}

const OTHER_KEYS: Readonly<Record<string, string>> = {
  deadline: 'due',
  by: 'due',
  when: 'due',
  who: 'owner',
  owners: 'owner',
  assigned: 'owner',
  ref: 'id',
  number: 'id',
  no: 'id',
  present: 'attended',
  attendees: 'attended',
  members: 'attended',
  location: 'venue',
  place: 'venue',
  reason: 'withheld',
  outcome: 'status',
  state: 'status',
  person: 'member',
  name: 'person|member',
}

/** The known name that another name stands for. */
export function keyMeant(key: string, known: readonly string[]): string | undefined {
  const others = Object.hasOwn(OTHER_KEYS, key.toLowerCase()) ? OTHER_KEYS[key.toLowerCase()] : undefined
  const other = others?.split('|').find((one) => known.includes(one))
  return other ?? nearest(key, known)
}
