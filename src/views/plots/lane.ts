/** One member's lane of the time line: when they served, when a declaration counted, which meetings they attended. */
import { awaitsForm, type Declaration, type IsoDate, type Meeting } from '../../record/index.ts'
import type { Cover } from './cover.ts'
import type { Days } from './days.ts'
import { label, path, type Rect, round, type Shape } from './drawing.ts'
import type { Meaning } from './key.ts'

/** How high a lane is. */
export const LANE = 26

/** What keeps a declaration apart from the one that takes its place. */
const SEAM = 1.5

/** The lane; its bands end on the day of the judgement where they last. */
export function lane({ terms, spells, covered, unknown }: Cover, today: IsoDate, days: Days): Shape[] {
  const band = (from: IsoDate, to: IsoDate, look: string, place: Pick<Rect, 'y' | 'height'>): Rect => ({
    kind: 'rect',
    look,
    x: days.at(from),
    width: round(Math.max(1, days.at(to) - days.at(from) - SEAM)),
    ...place,
  })
  const served = terms.flatMap(({ from, until, fromKnown }) => [
    band(from, until ?? today, 'plot__served', { height: LANE }),
    ...(fromKnown ? [] : [label(days.at(from) - 9, 19, '?')]),
  ])
  const declared = spells.map(({ declaration, end }) =>
    band(declaration.signed, end, `plot__box plot__${isSigned(declaration) ? 'solid' : 'open'}`, { y: 3, height: 8 }),
  )
  const marks = (meetings: readonly Meeting[], apart: number, mark: typeof tick, look: string) => {
    const drawn = places(meetings, days, apart).map((x) => mark(x, 15))
    return drawn.length > 0 ? [path(look, drawn.join(''))] : []
  }
  return [
    ...served,
    ...declared,
    ...marks(covered, TICK, tick, 'plot__tick'),
    ...marks(unknown, RING, ring, 'plot__tick plot__unknown'),
  ]
}

/** What the marks in the lanes of some members mean; of the rarer ones, those that occur. */
export function meaningsOf(covers: readonly Cover[]): Meaning[] {
  const band = { kind: 'rect', y: 2, width: 16, height: 8 } as const
  const meanings: Meaning[] = [
    { mark: { kind: 'rect', look: 'plot__served', width: 16, height: 12 }, means: 'Member' },
    { mark: { ...band, look: 'plot__box plot__solid' }, means: 'Declaration counts' },
    { mark: path('plot__tick', tick(8, 2)), means: 'Meeting attended' },
  ]
  if (covers.some(({ unknown }) => unknown.length > 0))
    meanings.push({ mark: path('plot__tick plot__unknown', ring(8, 2)), means: 'Attended, form not known' })
  const open = covers.flatMap(({ spells }) => spells.filter(({ declaration }) => !isSigned(declaration)))
  const mark: Meaning['mark'] = { ...band, look: 'plot__box plot__open' }
  if (open.some(({ declaration }) => awaitsForm(declaration.data)))
    meanings.push({ mark, means: 'Made orally or by letter' })
  if (open.some(({ declaration }) => !awaitsForm(declaration.data))) meanings.push({ mark, means: 'Form not signed' })
  if (covers.some(({ terms }) => terms.some(({ fromKnown }) => !fromKnown)))
    meanings.push({ mark: label(4, 11, '?'), means: 'First day not known' })
  return meanings
}

function isSigned({ data }: Declaration): boolean {
  return data.form === 'signed'
}

/** Whether meetings lie so close together that one mark stands for several. */
export function isCrowded({ covered, unknown }: Cover, days: Days): boolean {
  const shared = (meetings: readonly Meeting[], apart: number) => places(meetings, days, apart).length < meetings.length
  return shared(covered, TICK) || shared(unknown, RING)
}

/** How far marks lie apart at least. */
const TICK = 3
const RING = 8

/** The places of marks for some meetings. */
function places(meetings: readonly Meeting[], days: Days, apart: number): number[] {
  const found: number[] = []
  for (const { date } of meetings) {
    const x = days.at(date)
    if (x - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= apart) found.push(x)
  }
  return found
}

function tick(x: number, y: number): string {
  return `M${x} ${y}v8`
}

/** Neither a tick nor a cross: of what isn’t known nothing is drawn but that. */
function ring(x: number, y: number): string {
  return `M${round(x - 3)} ${y + 4}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`
}
