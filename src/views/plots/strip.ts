/** The strip of a clause as a drawing: a band for each spell, and a mark for each meeting by which it was judged. */
import { type IsoDate, inWords } from '../../record/index.ts'
import { type RuleState, stateName } from '../clauses.ts'
import { type Spell, type Strip, statesOf } from '../strip.ts'
import { daysOf } from './days.ts'
import { type Drawing, label, path, round, type Sketch, WIDTH } from './drawing.ts'
import { box, type Fill, patterns } from './fill.ts'
import { key } from './key.ts'

/** How each state is filled. */
const FILLS: Record<RuleState, Fill> = {
  kept: { look: 'solid', tone: 'good' },
  explained: { look: 'hatched', tone: 'warn' },
  warned: { look: 'dotted', tone: 'warn' },
  broken: { look: 'crossed', tone: 'bad' },
  'no-evidence': { look: 'dashed', tone: 'soft' },
}

const ORDER = Object.keys(FILLS) as readonly RuleState[]

/** What lasted a day, or began on the last, must be seen. */
const LEAST = 4
const HEIGHT = 18
const TICKS = 22
const TICK = 6
const DATES = 44

/**
 * The drawing of a strip.
 * @param id unique on the page
 * @param clause the name of the clause
 */
export function stripPlot(id: string, clause: string, { spells, last, meetings }: Strip): Drawing {
  const first = spells[0]?.from ?? last
  const days = daysOf([first, last])
  const end = WIDTH - 1
  const changes = statesOf(spells)
  const bands = changes.map(({ from, state }, n) => {
    const next = changes[n + 1]?.from
    const to = next === undefined ? end : days.at(next)
    const x = round(Math.min(days.at(from), to - LEAST))
    const width = round(to - x - 1)
    return box(id, FILLS[state], ORDER.indexOf(state), { x, y: 1, width, height: HEIGHT })
  })
  const held = [...new Set(meetings.filter((day) => day >= first && day <= last).map(days.at))]
  const ticks = held.length > 0 ? [path('plot__tick', held.map((x) => `M${x} ${TICKS}v${TICK}`).join(''))] : []
  const [begins, ends] = [short(first), short(last)]
  return {
    id,
    title: `How this clause stood: ${clause}`,
    description: described(spells, last),
    patterns: used(id, spells),
    shapes: [
      ...bands,
      ...ticks,
      label(days.at(first), DATES, begins, 'plot__faint'),
      ...(first === last ? [] : [label(WIDTH, DATES, ends, 'plot__faint plot__end')]),
    ],
    height: DATES + 4,
  }
}

/** What the bands and marks of the strips on a page mean: of the bands, those that occur. */
export function stripKey(id: string, strips: readonly Strip[]): Sketch {
  const spells = strips.flatMap((strip) => strip.spells)
  const meanings = ORDER.filter((state) => spells.some((spell) => spell.state === state)).map((state) => ({
    mark: box(id, FILLS[state], ORDER.indexOf(state), { x: 1, y: 1, width: 14, height: 10 }),
    means: sentence(stateName(state)),
  }))
  const meeting = { mark: path('plot__tick', 'M8 2v8'), means: 'Meeting that it was judged by' }
  return { ...key([...meanings, meeting]), patterns: used(id, spells) }
}

function used(id: string, spells: readonly Spell[]) {
  const occur = new Set(spells.map(({ state }) => state))
  return patterns(
    id,
    ORDER.map((state) => FILLS[state]),
  ).filter((pattern) => ORDER.some((state, n) => occur.has(state) && pattern.id.endsWith(`-${n}`)))
}

/** So many spells are read out; the list has them all. */
const SAID = 6

function described(spells: readonly Spell[], last: IsoDate): string {
  const said = statesOf(spells)
    .slice(-SAID)
    .map(({ from, state }) => `${stateName(state)} from ${inWords(from)}`)
  return `${sentence(said.join('; '))}; until ${inWords(last)}. The list has each day.`
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** A day with its month cut to three letters. */
function short(day: IsoDate): string {
  return inWords(day).replace(/[A-Z]\w+/, (month) => month.slice(0, 3))
}
