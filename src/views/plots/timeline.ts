/** The time line of declarations of interests against the meetings: who was covered at which. */
import { inWords } from '../../record/index.ts'
import type { RegisterEntry } from '../register.ts'
import type { Site } from '../site.ts'
import { type Cover, coverOf, datesOf } from './cover.ts'
import { coverCells, HEADS } from './cover-cells.ts'
import { type Days, daysOf, YEARS, yearLines } from './days.ts'
import { group, label, path, type Sketch } from './drawing.ts'
import { key } from './key.ts'
import { isCrowded, LANE, lane, meaningsOf } from './lane.ts'
import type { Section } from './section.ts'

/** A member of the register with their time line. */
interface Member {
  entry: RegisterEntry
  cover: Cover
}

/** The section on the declarations of some members; nothing where there are none. */
export function timelinePlot(entries: readonly RegisterEntry[], site: Site): Section | undefined {
  if (entries.length === 0) return undefined
  const members = entries.map((entry) => ({ entry, cover: coverOf(entry.id, site) }))
  const title = 'Declarations and meetings'
  const id = 'timeline'
  if (members.every(({ cover }) => cover.spells.length === 0)) return { id, title, words: [NONE_HELD] }
  const days = daysOf([site.judged, ...members.flatMap(({ cover }) => datesOf(cover))])
  const { first, last } = days
  const crowded = members.some(({ cover }) => isCrowded(cover, days))
  const description = 'One lane for each member, with the days of the table and the meetings attended.'
  return {
    id,
    title,
    words: [`From ${inWords(first)} to ${inWords(last)}. ${HOW}${crowded ? ` ${CROWDED}` : ''}`],
    drawing: { id, title, description, ...draw(members, days, site) },
    figures: {
      caption: 'Declarations of each member, and meetings attended',
      heads: HEADS,
      rows: members.map(({ entry, cover }) => coverCells(entry, cover, { site, alone: entries.length === 1 })),
      numbers: false,
    },
  }
}

const CROWDED = 'Where meetings lie close together, one mark stands for several.'
const NONE_HELD =
  'This record holds no declaration of interests by any member, so there is no time line to draw. That does not mean that none was signed, nor that there were no interests.'
const HOW =
  'A declaration counts from the day it was signed until it lapses or the next one takes its place. One signed after a meeting does not count for it. Where this record holds none for a day, it cannot show whether one was signed.'

/** Longer names are cut in the drawing: the table has them whole. */
const LETTERS = 36
const NAME = 16
const GAP = 14

function draw(members: readonly Member[], days: Days, site: Site): Sketch {
  const head = key([
    ...meaningsOf(members.map(({ cover }) => cover)),
    { mark: path('plot__today', 'M8 0V12'), means: `Judged on ${inWords(site.judged)}` },
  ])
  const lanes = members.map(({ entry, cover }, n) =>
    group(0, YEARS + n * (NAME + LANE + GAP), [
      label(0, 12, shortened(entry.person.name)),
      group(0, NAME, lane(cover, site.judged, days)),
    ]),
  )
  const depth = YEARS + members.length * (NAME + LANE + GAP) - GAP
  const today = path('plot__today', `M${days.at(site.judged)} 0V${depth}`)
  const top = head.height + 4
  return {
    shapes: [...head.shapes, group(0, top, [...yearLines(days, depth), ...lanes, today])],
    height: top + depth + 2,
  }
}

function shortened(name: string): string {
  return name.length <= LETTERS ? name : `${name.slice(0, LETTERS - 1).trimEnd()}…`
}
