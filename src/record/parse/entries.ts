/** A YAML list of which each entry is read by itself, so that what is wrong in one leaves the others in force. */
import type * as z from 'zod'
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'
import { complaints } from './complaints.ts'
import { strangeEscapes } from './strange.ts'
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
  const starts = [...source.text.matchAll(/^- /gm)].map(({ index }) => index)
  for (const [n, from] of starts.entries()) {
    const end = starts[n + 1] ?? source.text.length
    // Without the white space at its end: what is missing there is missing on its own last line.
    const to = from + source.text.slice(from, end).trimEnd().length
    const yaml = readYaml(source, from, to)
    const wrong = [...yaml.faults, ...strangeEscapes(source, from, to, yaml.value)]
    const [value] = (yaml.value ?? []) as unknown[]
    const parsed = wrong.length === 0 ? entry.safeParse(value) : undefined
    if (parsed?.success) {
      data.push(parsed.data)
      read.push(yaml)
    } else if (parsed) wrong.push(...unfit(parsed.error, source.file, entry, value, yaml))
    faults.push(...wrong)
  }
  if (faults.length === 0) return undefined
  const said = new Set<number>()
  for (const fault of faults) {
    // Said once for each entry: that of the last start before the fault.
    const at = starts.findLastIndex((start) => source.span(start).line <= fault.span.line)
    if (!said.has(at)) fault.help = [...fault.help, note(data.length)]
    said.add(at)
  }
  const place =
    (which: 'where' | 'whereKey'): Yaml['where'] =>
    ([n, ...path]) =>
      read[Number(n)]?.[which]([0, ...path]) ?? source.span(0)
  return { data, faults, where: place('where'), whereKey: place('whereKey') }
}

function unfit(error: z.ZodError, file: string, schema: z.ZodType, value: unknown, yaml: Yaml): Fault[] {
  const holder = file.slice(file.lastIndexOf('/') + 1)
  return complaints(error, {
    noun: 'field',
    holder,
    schema,
    value,
    where: (path) => yaml.where([0, ...path]),
    whereKey: (path) => yaml.whereKey([0, ...path]),
  })
}

function note(others: number): string {
  const rest = others === 0 ? '' : others === 1 ? '; the other one is' : `; the other ${others} are`
  return `until then this entry is not in force${rest}`
}
