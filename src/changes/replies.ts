/** Answers beside a declaration or an explanation: given, altered or taken out. */
import { inWords, type PublicRecord, type Reply } from '../record/index.ts'
import { holderName, quoted } from './names.ts'
import { compare } from './same.ts'

/** What becomes of replies, each to be said behind the name of what they answer. */
export function replyChanges(was: readonly Reply[], now: readonly Reply[], record: PublicRecord): string[] {
  const key = ({ date, by, text }: Reply) => `${date} ${by} ${text}`
  const byWords = (all: readonly Reply[]) => new Map(all.map((one) => [key(one), one]))
  const { gone, come } = compare(byWords(was), byWords(now))
  const told = ({ date, by, text }: Reply) => `by ${holderName(record, by)} of ${inWords(date)}: ${quoted(text)}`
  return [
    ...gone.map(([, one]) => `no longer has the reply ${told(one)}`),
    ...come.map(([, one]) => `has a new reply ${told(one)}`),
  ]
}
