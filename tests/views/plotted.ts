/** Plots as tests read them: what is drawn, and what the table beside it says. */
import { publication } from '../../src/archive/publish.ts'
import { addDays, type Meeting, type PublicRecord } from '../../src/record/index.ts'
import type { Drawing, Group, Path, Rect, Shape } from '../../src/views/plots/drawing.ts'
import type { Cell, Section } from '../../src/views/plots/section.ts'
import type { Named, Site } from '../../src/views/site.ts'
import { type Files, recordOf } from '../bodies.ts'

/** The site of the miniature body with some files changed. */
export function siteOf(changes: Files = {}, asOf = '2024-06-01'): Site {
  return siteOfRecord(recordOf(changes), asOf)
}

function siteOfRecord(record: PublicRecord, asOf: string): Site {
  return publication({ record, folder: '/' }, asOf, '/').site
}

/** That body with as many meetings as are asked for, each so many days after the one before, and all like its first one. */
export function siteWith(count: number, days: number, first = '2001-01-01'): Site {
  const record = recordOf()
  const [like] = record.meetings as [Meeting]
  const meetings: Meeting[] = []
  for (let date = first; meetings.length < count; date = addDays(date, days)) {
    const id = `minutes/${date}`
    const actions = like.actions.map((action) => ({ ...action, id: `${id}/1` }))
    meetings.push({ ...like, id, date, data: { ...like.data, date }, actions })
  }
  const actions = new Map(meetings.flatMap((meeting) => meeting.actions).map((action) => [action.id, action]))
  return siteOfRecord({ ...record, meetings, actions }, '2099-01-01')
}

/** A section with a plot. */
export class Plotted {
  readonly section: Section | undefined

  constructor(section: Section | undefined) {
    this.section = section
  }

  /** The paragraphs. */
  get words(): string {
    return (this.section?.words ?? []).join(' ')
  }

  /** The drawing, if there is one. */
  get drawing(): Drawing | undefined {
    return this.section?.drawing
  }

  /** Every shape of the drawing, those in groups too. */
  get shapes(): Exclude<Shape, Group>[] {
    return flat(this.drawing?.shapes ?? [])
  }

  /** All that is written in the drawing. */
  get written(): string[] {
    return this.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.words] : []))
  }

  /** Rectangles of the drawing that have a class. */
  boxes(look: string): Rect[] {
    return this.shapes.filter((shape) => shape.kind === 'rect').filter((shape) => has(shape, look))
  }

  /** Lines of the drawing that have a class. */
  lines(look: string): Path[] {
    return this.shapes.filter((shape) => shape.kind === 'path').filter((shape) => has(shape, look))
  }

  /** The rows of the table as text, its heads included. */
  get table(): string[][] {
    const { heads, rows } = this.section?.figures ?? { heads: [], rows: [] }
    return heads.length === 0 ? [] : [[...heads], ...rows.map((row) => row.map(textOf))]
  }

  /** Every link in the table. */
  get links(): Named[] {
    const rows = this.section?.figures?.rows ?? []
    return rows.flat().flatMap(({ lines }) => lines.flat().filter((part) => typeof part !== 'string'))
  }
}

function flat(shapes: readonly Shape[]): Exclude<Shape, Group>[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]))
}

function has({ look }: Rect | Path, name: string): boolean {
  return look.split(' ').includes(name)
}

/** A cell as one text: a new line is a space. */
function textOf({ lines, note }: Cell): string {
  const texts = lines.map((line) => line.map((part) => (typeof part === 'string' ? part : part.name)).join(''))
  return [...texts, ...(note === undefined ? [] : [note])].join(' ')
}
