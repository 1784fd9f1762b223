/** Holders who stay in office after their term, until a successor begins. */
import { compare } from './compare.ts'
import { addDays, type IsoDate } from './dates.ts'

/** A holding as its file has it. */
interface Holding {
  post: string
  from: IsoDate
  until: IsoDate | undefined
  carriesOver: boolean
}

/**
 * The last day in office of each holding that carries over: the day before the next one of that post begins;
 * `undefined` where none does. Posts that several hold at once are left out: nobody can tell who succeeds whom there.
 */
export function carriedOver<T extends Holding>(
  holdings: readonly T[],
  isGroup: (post: string) => boolean,
): Map<T, IsoDate | undefined> {
  const found = new Map<T, IsoDate | undefined>()
  for (const [post, of] of Map.groupBy(holdings, (one) => one.post)) {
    const ending = of.filter(({ carriesOver, until }) => carriesOver && until !== undefined)
    if (ending.length === 0 || isGroup(post)) continue
    const begun = of.map(({ from }) => from).sort(compare)
    let n = 0
    for (const one of ending.sort((a, b) => compare(a.until ?? '', b.until ?? ''))) {
      while (n < begun.length && (begun[n] as IsoDate) <= (one.until as IsoDate)) n++
      const next = begun[n]
      found.set(one, next === undefined ? undefined : addDays(next, -1))
    }
  }
  return found
}
