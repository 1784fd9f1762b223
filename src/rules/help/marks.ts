/** How to mark what minutes say without a mark. */
import {
  type Document,
  elements,
  type IsoDate,
  idsNamed,
  isPlaceholder,
  meansEverybody,
  OWNER_KINDS,
  type PublicRecord,
} from '../../record/index.ts'
import { dueIn } from './due.ts'
import { groupsOfMembers } from './groups.ts'
import { NAMES_NOBODY } from './owners.ts'

/** What can be marked. */
export type Markable = 'action' | 'decision' | 'deferral' | 'need'

/** The element for each. */
export const MARK = { action: 'Action', decision: 'Decision', deferral: 'Deferral', need: 'Need' } as const

/** Gives out ids that no element of a document has, each once. */
export class FreeIds {
  #last = 0

  constructor({ body }: Pick<Document, 'body'>) {
    for (const { attributes } of elements(body)) {
      const number = Number('id' in attributes ? attributes.id : undefined)
      if (Number.isInteger(number)) this.#last = Math.max(this.#last, number)
    }
  }

  next(): number {
    return ++this.#last
  }
}

/** Words that should be marked in the minutes of a day, with the id to give; `owner` is who is to act, as written. */
export interface Unmarked {
  id: number
  words: string
  owner?: string | undefined
  /** The ids of those who are to act, where they are known. */
  owners?: readonly string[]
  meeting: IsoDate
}

/** The opening tag for words that should be marked, without its brackets, and whether it says all it must. */
export function tagFor(kind: Markable, one: Unmarked, record: PublicRecord): { tag: string; isWhole: boolean } {
  const { id, words, owner, meeting } = one
  if (kind === 'decision' || kind === 'need') return { tag: `${MARK[kind]} id="${id}"`, isWhole: true }
  if (kind === 'deferral')
    return /\bnext\b/i.test(words)
      ? { tag: `Deferral id="${id}" to="next-meeting"`, isWhole: true }
      : { tag: `Deferral id="${id}"`, isWhole: false }
  const isSomebody = owner && (meansEverybody(owner) || !isPlaceholder(owner))
  const owners = one.owners ?? (isSomebody ? idsNamed(owner, OWNER_KINDS, record.documents) : [])
  const day = dueIn(words, meeting)
  const due = day ? ` due="${day}"` : ''
  const owned = owners.length > 0 ? ` owner="${owners.join(', ')}"` : ''
  return { tag: `Action id="${id}"${owned}${due}`, isWhole: owners.length > 0 }
}

/** The help lines for words that should be marked. */
export function howToMark(kind: Markable, one: Unmarked, record: PublicRecord): string[] {
  const { words, owner } = one
  const { tag, isWhole } = tagFor(kind, one, record)
  if (isWhole) return [around(tag, words)]
  if (kind === 'deferral') return [around(tag, words, ' and add until when: `to="next-meeting"`, or a day')]
  return [
    around(tag, words, ' and add its owner'),
    ...(owner && meansEverybody(owner)
      ? groupsOfMembers(record)
      : [...(owner && isPlaceholder(owner) ? [] : [missing(owner)]), ...NAMES_NOBODY]),
  ]
}

const AGREED = /\b(?:agreed|resolved|decided)\b/i
const UNDER_REVIEW = /\bunder\s+(?:\w+\s+)?review\b/i

/** What words that only sound like an action may be instead. */
export function orInstead({ id, words }: Pick<Unmarked, 'id' | 'words'>): string[] {
  const kept = UNDER_REVIEW.test(words)
  return [
    `if nobody was asked to do it: \`<Need id="${id}">\` instead`,
    ...(kept || AGREED.test(words) ? [`if it is only what was agreed: \`<Decision id="${id}">\` instead`] : []),
    ...(kept
      ? [
          `if a later meeting is to come back to it: \`<Deferral id="${id}">\` instead, with \`to="next-meeting"\`, or a day`,
        ]
      : []),
  ]
}

function missing(owner: string | undefined): string {
  return owner && owner.length <= 60
    ? `the record has nobody in people/, no post in posts/ and nothing in organisations/ called “${owner}”`
    : 'the words name no owner'
}

/** The element to paste, or what to write before and after words that are too long to repeat. */
export function around(tag: string, words: string, more = ''): string {
  const name = tag.slice(0, tag.indexOf(' '))
  const cells = words.includes('|') || words.includes('\t')
  const line = cells ? inOneLine(words) : words
  if (line.length > 200 || /[`\n]/.test(line))
    return `write \`<${tag}>\` before these words and \`</${name}>\` after them, each on a line of its own,${more || ' with an empty line outside'}`
  const where = cells
    ? 'a table holds no marks: take the row out, and write below the table'
    : 'write, on lines of its own,'
  return `${where} \`<${tag}>${line}</${name}>\`${more && `,${more}`}`
}

function inOneLine(row: string): string {
  const cells = row.split(/[|\t]/).map((cell) => cell.trim())
  return cells.filter((cell) => cell !== '').join(' – ')
}
