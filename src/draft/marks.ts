/** Marks round what a label, a heading or a table calls an action, a decision or something put off. */
import { type Document, type PublicRecord, readDocument, type Source } from '../record/index.ts'
import { FreeIds, marked, type Put, seeming, tagFor } from '../rules/index.ts'
import type { Notice, Question } from './notice.ts'
import { ownersIn } from './owners.ts'

/** The text of minutes with its marks, and how many more only sound like one. */
export interface Marked {
  text: string
  notices: Notice[]
  questions: Question[]
}

/**
 * Marks what is certain. The words stay as they are; what a mark can't hold, and what only sounds like an action, is asked.
 * @param path of the document, from the content folder
 */
export function withMarks(path: string, text: string, record: PublicRecord): Marked {
  const document = readDocument('minutes', path.replace(/\.mdx$/, ''), path, text)
  const day = document.data?.date ?? ''
  const ids = new FreeIds(document)
  const puts: Put[] = []
  const notices: Notice[] = []
  const questions: Question[] = []
  for (const { kind, sure, from, to, owner } of seeming(document as Document<'minutes'>)) {
    const stretch = trimmed(document.source, from, to)
    const words = text.slice(stretch.from, stretch.to)
    const as = NAMED[kind]
    if (!sure) {
      questions.push({ words, ask: `This reads like ${as}: is it one?` })
      continue
    }
    const named = owner === undefined ? ownersIn(words, record) : []
    const owners = named.length > 0 ? { owners: named } : {}
    const { tag, isWhole } = tagFor(kind, { id: ids.next(), words, owner, meeting: day, ...owners }, record)
    const put = kind === 'deferral' && !isWhole ? undefined : marked(document.source, stretch, tag)
    if (!put) {
      questions.push({
        words,
        ask: `This is called ${as}, and could not be marked where it stands: write the mark by hand`,
      })
      continue
    }
    puts.push(put)
    notices.push({ words, as, sure: true })
    if (!isWhole) questions.push({ words, ask: 'Who is to do this? The words name nobody that the record knows' })
  }
  return { text: numbered(placed(text, puts)), notices, questions }
}

const NAMED = {
  action: 'an action',
  decision: 'a decision',
  deferral: 'something put off',
  need: 'something needed',
} as const

function trimmed({ text }: Source, from: number, to: number): { from: number; to: number } {
  const words = text.slice(from, to)
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) }
}

/** The marks numbered in the order of the text. */
function numbered(text: string): string {
  let n = 0
  return text.replace(/<(Action|Decision|Deferral|Need) id="\d+"/g, (_, name) => `<${name} id="${++n}"`)
}

/** All puts made; of two that touch, the first. */
function placed(text: string, puts: readonly Put[]): string {
  let made = ''
  let at = 0
  for (const { from, to, text: put } of puts.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue
    made += text.slice(at, from) + put
    at = to
  }
  return made + text.slice(at)
}
