import type { Change } from './changes.ts'
import { placeOf, type Token } from './token.ts'

/** One difference between two files, in words. */
export interface Difference {
  /** Where it is in the earlier file. */
  place: string
  /** What differs: `attribute href`, `text`, `elements`. */
  what: string
  /** Undefined where there was nothing. */
  was: string | undefined
  /** Undefined where there is nothing now. */
  is: string | undefined
}

const SHORT = 160
const AROUND = 30

/** A change as differences: one for each attribute, else one in all. */
export function differencesOf(tokens: readonly Token[], change: Change): Difference[] {
  const place = placeOf(tokens, change.at)
  const [was, is] = [change.was[0], change.is[0]]
  if (change.was.length === 1 && change.is.length === 1 && was && is) {
    if (was.name !== undefined && was.name === is.name && was.attributes && is.attributes)
      return attributes(placeOf(tokens, change.at + 1), was.attributes, is.attributes)
    if (was.kind === is.kind && was.kind !== 'open' && was.kind !== 'close')
      return [{ place, what: was.kind, was: was.key, is: is.key }]
  }
  return [
    {
      place,
      what: was?.kind === 'line' || is?.kind === 'line' ? 'lines' : 'elements',
      was: written(change.was),
      is: written(change.is),
    },
  ]
}

function attributes(place: string, was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): Difference[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => ({ place, what: `attribute ${name}`, was: was.get(name), is: is.get(name) }))
}

function written(tokens: readonly Token[]): string | undefined {
  return tokens.length === 0 ? undefined : tokens.map(({ key }) => key).join(tokens[0]?.kind === 'line' ? '\n' : '')
}

/** Both sides, quoted, cut to what differs and a few words around it. */
export function sides({ was, is }: Difference): { was: string; is: string } {
  const [start, end] = same(was ?? '', is ?? '')
  const part = (text: string | undefined): string => {
    if (text === undefined) return 'nothing'
    const from = start > AROUND * 2 ? start - AROUND : 0
    const to = Math.min(end > AROUND * 2 ? text.length - end + AROUND : text.length, from + SHORT)
    return JSON.stringify(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`)
  }
  return { was: part(was), is: part(is) }
}

/** Differences with the same sort of place, and of those the ones with the same core, are folded into one. */
export function folds(difference: Difference): { place: string; core: string } {
  const { place, what, was, is } = difference
  const [start, end] = same(was ?? '', is ?? '')
  const core = (text: string | undefined) => text?.slice(start, text.length - end)
  const general = place.replaceAll(/\[\d+\]|(?<=#)[^ ]+/g, '').replaceAll(/\d+/g, '0')
  const direction = was === undefined ? 'new' : is === undefined ? 'lost' : 'changed'
  return {
    place: `${general} ${what} ${direction}`,
    core: JSON.stringify([core(was), core(is)])
      .replaceAll(/\d+/g, '0')
      .slice(0, SHORT),
  }
}

/** How many letters are the same at the start and at the end. */
function same(was: string, is: string): [number, number] {
  const most = Math.min(was.length, is.length)
  let start = 0
  while (start < most && was[start] === is[start]) start++
  let end = 0
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++
  return [start, end]
}
