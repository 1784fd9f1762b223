/** Answers beside a declaration or an explanation, as pages print them. */
import { compare, type Exception, inWords, lazy, type Reply } from '../record/index.ts'
import { holder, type Named, type Site } from './site.ts'

/** One answer. */
export interface ReplyRow {
  by: Named
  date: string
  /** Its text: what stands between empty lines. */
  paragraphs: string[]
}

/** Replies with names and days in words, oldest first. */
export function replyRows(replies: readonly Reply[], site: Site): ReplyRow[] {
  const inOrder = replies.toSorted((a, b) => compare(a.date, b.date))
  return inOrder.map(({ by, date, text }) => {
    return { by: holder(site, by), date: inWords(date), paragraphs: text.split(/\n\s*\n/) }
  })
}

/** The replies to each explanation that has any. */
export const repliesByException = lazy(
  (site: Site): ReadonlyMap<Exception, ReplyRow[]> =>
    new Map(
      (site.record.exceptions.data ?? []).flatMap((one) =>
        one.replies.length > 0 ? [[one, replyRows(one.replies, site)] as const] : [],
      ),
    ),
)
