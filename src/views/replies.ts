/** Answers beside a declaration or an explanation, as pages print them. */
import { type Exception, inWords, lazy, type Reply } from '../record/index.ts'
import { holder, type Named, type Site } from './site.ts'

/** One answer. */
export interface ReplyRow {
  by: Named
  date: string
  text: string
}

/** Replies with names and days in words, in their order. */
export function replyRows(replies: readonly Reply[], site: Site): ReplyRow[] {
  return replies.map(({ by, date, text }) => ({ by: holder(site, by), date: inWords(date), text }))
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
