/** The plain YAML files at the root of content/: the body, the exceptions, the addresses. */
import type * as z from 'zod'
import type { Fault } from '../fault.ts'
import { type Body, FILES } from '../schemas/index.ts'
import { Source, type Span, START } from '../span.ts'
import { longFile } from './bounds.ts'
import { readEntries } from './entries.ts'
import { invisibleCharacters } from './invisible.ts'
import { readPartly } from './partly.ts'
import { strangeCharacters, strangeEscapes } from './strange.ts'
import { writtenIn } from './subject.ts'
import { type Path, readYaml } from './yaml.ts'

/** What a body says of the rules, each field as far as it can be read. */
export type Answers = Partial<Pick<Body, 'basis' | 'rules'>>

/** A YAML file, read: its data if it fits its schema, and the place of every value. */
export interface DataFile<T> {
  file: string
  data: T | undefined
  /** What body.yaml says of rules, read by itself: whatever else is wrong in it. */
  answers?: Answers
  faults: Fault[]
  where(path: Path): Span
  /** Where the key that ends a path stands. */
  whereKey(path: Path): Span
  source: Source
}

/**
 * Reads one of the YAML files. Never throws; `text` is `undefined` where there is no such file.
 * Of the exceptions each is read by itself: `data` are those that can be read.
 */
export function readDataFile<N extends keyof typeof FILES>(
  name: N,
  file: string,
  text: string | undefined,
): DataFile<z.output<(typeof FILES)[N]>> {
  const source = new Source(file, text ?? '')
  const result: DataFile<z.output<(typeof FILES)[N]>> = {
    file,
    data: undefined,
    faults: [],
    where: () => START,
    whereKey: () => START,
    source,
  }
  if (text === undefined) {
    result.faults.push({
      rule: 'document-shape',
      span: START,
      message: `Missing file \`${name}\``,
      help: [
        name === 'body.yaml'
          ? 'write the name of the body, a summary and its terms into it'
          : 'write `[]` into it if nothing is explained',
      ],
    })
    return result
  }
  result.faults.push(...strangeCharacters(source))
  const long = longFile(source, name)
  if (long) result.faults.push(long)
  if (result.faults.length > 0) return result
  const yaml = readYaml(source, 0, source.text.length)
  const schema: z.ZodType = FILES[name]
  const { length } = source.text
  const strange = strangeEscapes(source, 0, length, yaml.value)
  const faults = [...yaml.faults, ...strange]
  const { where, whereKey, value } = yaml
  Object.assign(result, { where, whereKey })
  if (value !== undefined && strange.length === 0) {
    const place = { written: writtenIn(source, where), end: source.span(length), known: {}, pointing: () => undefined }
    const subject = { noun: 'field', holder: name, schema, value, where, whereKey, ...place } as const
    const read = readPartly(schema, subject, yaml.unread)
    faults.push(...read.faults)
    // One number of the policy that can't be read takes nothing from the rest.
    if (read.unread.every((field) => field === 'policy' && name === 'body.yaml'))
      result.data = read.data as z.output<(typeof FILES)[N]>
    if (name === 'body.yaml') result.answers = answersIn(value)
  }
  const isWhole = faults.every(({ rule }) => rule === 'written-is-read')
  const entries =
    !isWhole && name === 'exceptions.yaml' ? readEntries(source, FILES['exceptions.yaml'].element) : undefined
  const read = entries ?? { faults }
  return Object.assign(result, read, { faults: [...read.faults, ...invisibleCharacters(source)] })
}

function answersIn(value: unknown): Answers {
  const { basis, rules } = FILES['body.yaml'].shape
  const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  return { basis: basis.safeParse(said.basis).data, rules: rules.safeParse(said.rules).data } as Answers
}
