/** To whom letters are addressed, and who answered. */
import { type DataOf, type Document, inWords, type PublicRecord } from '../record/index.ts'
import { holderName } from './names.ts'

type Letter = DataOf<'papers'>

/** What changes in the recipients of a letter, each in a few words, with the line at which it stands. */
export function* recipients(
  was: Document<'papers'>,
  now: Document<'papers'>,
  record: PublicRecord,
): Generator<{ what: string; line: number }> {
  const [old, fresh] = [byRecipient(was.data), byRecipient(now.data)]
  const line = (n?: number) => now.where(n === undefined ? [] : ['to', n]).line
  for (const [id] of old)
    if (!fresh.has(id)) yield { what: `is no longer addressed to ${holderName(record, id)}`, line: line() }
  for (const [id, to] of fresh) {
    const before = old.get(id)
    const name = holderName(record, id)
    if (!before) yield { what: `is addressed to ${name}${old.size > 0 ? ' too' : ''}`, line: line(to.n) }
    if (to.issued !== before?.issued) yield { what: on(to.issued, `issued to ${name}`), line: line(to.n) }
    if (to.answered !== before?.answered) yield { what: on(to.answered, `answered by ${name}`), line: line(to.n) }
    if (to.answer !== before?.answer)
      yield { what: `names ${to.answer ? 'another' : 'no'} paper as the answer of ${name}`, line: line(to.n) }
  }
}

function on(day: string | undefined, what: string): string {
  return day === undefined ? `has no day any more on which it was ${what}` : `is ${what} on ${inWords(day)}`
}

function byRecipient(letter: Letter | undefined) {
  return new Map((letter?.to ?? []).map((one, n) => [one.recipient, { ...one, n }]))
}
