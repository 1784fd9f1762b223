/** Plots as tests read them: what is drawn, and what the table beside it says. */
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { publication } from '../../src/archive/publish.ts'
import { addDays, type Meeting, type PublicRecord } from '../../src/record/index.ts'
import type { Site } from '../../src/views/site.ts'
import { type Files, recordOf } from '../bodies.ts'
import { all, byClass, byTag, textOf } from '../site/pages.ts'

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
  readonly html: string
  readonly tree: Root

  constructor(html: string) {
    this.html = html
    // A new line in a cell is a space to those who read its text.
    this.tree = fromHtml(html.replaceAll('<br>', ' '), { fragment: true })
  }

  /** The paragraphs. */
  get words(): string {
    return byTag(this.tree, 'p').map(textOf).join(' ')
  }

  /** The drawing, if there is one. */
  get svg(): Element | undefined {
    return byTag(this.tree, 'svg')[0]
  }

  /** All that is written in the drawing. */
  get written(): string[] {
    return this.svg ? byTag(this.svg, 'text').map(textOf) : []
  }

  /** Elements of the drawing that have a class. */
  drawn(look: string): Element[] {
    return this.svg ? byClass(this.svg, look) : []
  }

  /** The rows of the table, its heads included. */
  get table(): string[][] {
    return byTag(this.tree, 'tr').map((row) => all(row, ({ tagName }) => /^t[hd]$/.test(tagName)).map(textOf))
  }

  /** Every id in it. */
  get ids(): string[] {
    return all(this.tree, ({ properties }) => properties.id !== undefined).map(({ properties }) => `${properties.id}`)
  }
}

/** A number that an element has as a property. */
export function number(element: Element | undefined, name: string): number {
  return Number(element?.properties[name])
}
