/** A YAML list of which each entry is read by itself, so that what is wrong in one leaves the others in force. */
import type * as z from 'zod'
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'
import { readPartly } from './partly.ts'
import { strangeEscapes } from './strange.ts'
import { type Subject, writtenIn } from './subject.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** The entries that can be read, with what is wrong in the others. */
export interface Entries<T> extends Pick<Yaml, 'faults' | 'where' | 'whereKey'> {
  data: T[]
}

/**
 * Reads a list entry by entry: each begins with `- ` at the beginning of a line.
 * Places are asked for by the number of an entry among those that can be read.
 * `undefined` where the fault is in no entry: then nothing of the list can be read.
 */
export function readEntries<T>(source: Source, entry: z.ZodType<T>): Entries<T> | undefined {
  const data: T[] = []
  const faults: Fault[] = []
  const read: Yaml[] = []
  /** The first fault of each entry that can't be read. */
  const lost: Fault[] = []
  const starts = [...source.text.matchAll(/^- /gm)].map(({ index }) => index)
  for (const [n, from] of starts.entries()) {
    if (lost.length >= MANY) {
      faults.push(unreadRest(source, from, starts.length - n))
      break
    }
    const end = starts[n + 1] ?? source.text.length
    // Without the white space at its end: what is missing there is missing on its own last line.
    const to = from + source.text.slice(from, end).trimEnd().length
    const yaml = readYaml(source, from, to)
    const wrong = [...yaml.faults, ...strangeEscapes(source, from, to, yaml.value)]
    const isRead = yaml.unread.length === 0 && wrong.every(({ rule }) => rule === 'written-is-read')
    const [value] = Array.isArray(yaml.value) ? yaml.value : []
    const fit = isRead ? readPartly(entry, subjectOf(source, entry, value, yaml, to)) : undefined
    wrong.push(...(fit?.faults ?? []))
    if (fit?.data && fit.faults.length === 0) {
      data.push(fit.data)
      read.push(yaml)
    } else if (wrong[0]) lost.push(wrong[0])
    faults.push(...wrong)
  }
  if (faults.length === 0) return undefined
  // Said once for each entry.
  for (const fault of lost) fault.help = [...fault.help, note(data.length)]
  const place =
    (which: 'where' | 'whereKey'): Yaml['where'] =>
    ([n, ...path]) =>
      read[Number(n)]?.[which]([0, ...path]) ?? source.span(0)
  return { data, faults, where: place('where'), whereKey: place('whereKey') }
}

/** Behind so many that can't be read, the others are not tried. */
const MANY = 100

function unreadRest(source: Source, from: number, entries: number): Fault {
  return {
    rule: 'document-shape',
    span: source.span(from, from + 1),
    message: `Unexpected number of entries that can’t be read: from here on ${entries.toLocaleString('en-GB')} more are not tried`,
    help: ['mend those above, and check again; until then none of these is in force'],
  }
}

function subjectOf(source: Source, schema: z.ZodType, value: unknown, yaml: Yaml, end: number): Subject {
  const where: Yaml['where'] = (path) => yaml.where([0, ...path])
  return {
    noun: 'field',
    holder: source.file.slice(source.file.lastIndexOf('/') + 1),
    schema,
    value,
    where,
    whereKey: (path) => yaml.whereKey([0, ...path]),
    written: writtenIn(source, where),
    end: source.span(end),
    known: {},
    pointing: () => undefined,
  }
}

function note(others: number): string {
  const rest = others === 0 ? '' : others === 1 ? '; the other one is' : `; the other ${others} are`
  return `until then this entry is not in force${rest}`
}
