/** Who was nominated for posts, and what came of it. */
import { type DataOf, type Document, inWords, type PublicRecord } from '../record/index.ts'
import { holderName } from './names.ts'

type Nomination = DataOf<'posts'>['nominations'][number]

/** What changes in the nominations for a post, each in a few words, with the line at which it stands. */
export function* nominations(
  was: Document<'posts'>,
  now: Document<'posts'>,
  record: PublicRecord,
): Generator<{ what: string; line: number }> {
  const [old, fresh] = [byMember(was.data), byMember(now.data)]
  const name = ({ member }: Nomination) => holderName(record, member)
  for (const [key, { one }] of old)
    if (!fresh.has(key)) yield { what: `loses the nomination of ${name(one)}`, line: now.where([]).line }
  for (const [key, { one, n }] of fresh) {
    const before = old.get(key)?.one
    const { line } = now.where(['nominations', n])
    if (!before) yield { what: `gains the nomination of ${name(one)}${when(one)}${outcome(one)}`, line }
    else {
      if (one.date !== before.date)
        yield {
          what: `has the nomination of ${name(one)}${when(one) || ' without a day'}, no longer${when(before) || ' without one'}`,
          line,
        }
      if (one.outcome !== before.outcome)
        yield { what: `has the nomination of ${name(one)}${outcome(one) || ' without an outcome any more'}`, line }
    }
  }
}

function when({ date }: Nomination): string {
  return date === undefined ? '' : ` on ${inWords(date)}`
}

function outcome({ outcome }: Nomination): string {
  return outcome === undefined ? '' : ` as “${outcome.replace('-', ' ')}”`
}

/** Nominations by their member; a second one of the same by its number too. */
function byMember(post: DataOf<'posts'> | undefined): Map<string, { one: Nomination; n: number }> {
  const seen = new Map<string, number>()
  return new Map(
    (post?.nominations ?? []).map((one, n) => {
      const times = seen.get(one.member) ?? 0
      seen.set(one.member, times + 1)
      return [`${one.member} ${times}`, { one, n }]
    }),
  )
}
