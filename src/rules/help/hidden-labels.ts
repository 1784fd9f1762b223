/** Actions whose label the reader of prose doesn't see: in a quotation or a note, in a row by itself, in other letters. */
import { writtenLabels } from '../../reading/index.ts'
import type { Document } from '../../record/index.ts'
import type { Stretch, Unmarked } from './unmarked.ts'

/** An action that a label names, by its place in the file. */
export interface HiddenAction extends Stretch {
  /** Who is to act, as written. */
  owner?: string
  /** What it stands in, where no mark can stand. */
  within?: 'note' | 'quotation'
}

/** A sign of a quotation in the text, and what else is left out of prose by its signs. */
const STRUCK = /^(?:~~|<s>)/
const QUOTED = /^(?:“| {0,3}>|<q>)/
/** Signs that belong to the label behind them. */
const SET_OFF = /(?:[*_~`]|<[a-z]{1,8}>)+$/

/** The labelled actions that stand outside of all marks, and that nobody would find by the plain word in plain prose; in order. */
export function hiddenActions({ source }: Pick<Document, 'source'>, { prose, apart }: Unmarked): HiddenAction[] {
  const found: HiddenAction[] = []
  const left = apart.toSorted((a, b) => a.from - b.from)
  let n = 0
  for (const { from: base, to: end } of prose) {
    for (const { from, after, to, disguised, alone, action } of writtenLabels(source.text.slice(base, end))) {
      const at = base + from
      while (n < left.length && (left[n] as Stretch).to <= at) n++
      const around = left[n] && (left[n] as Stretch).from <= at ? (left[n] as Stretch) : undefined
      if (!around && !disguised && !alone) continue
      const opening = around ? source.text.slice(around.from, around.from + 5) : ''
      const whole = around !== undefined && around.to >= base + after
      if (whole && STRUCK.test(opening)) continue
      const signs = SET_OFF.exec(source.text.slice(Math.max(base, at - 12), at))?.[0].length ?? 0
      const within = around?.note ? 'note' : whole && / {0,3}>/.test(opening) ? 'quotation' : undefined
      found.push({
        from: at - signs,
        to: whole && QUOTED.test(opening) && !within ? Math.min(base + to, around.to - 1) : base + to,
        ...(action.owner ? { owner: action.owner } : {}),
        ...(within ? { within } : {}),
      })
    }
  }
  return found
}
