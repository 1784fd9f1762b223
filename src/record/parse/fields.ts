/** The fields at the left margin of YAML, one by one: so that one that can't be read hides nothing of the others. */

/** A field, or an entry of a list, with all lines below it that are indented. */
export interface Field {
  /** `undefined` for an entry of a list. */
  name: string | undefined
  from: number
  to: number
}

const BEGINNING = /^(?:([^\s#\]})][^:\n]*):(?=[ \t\r\n]|$)|[^\s#\]})])/gm

/** The fields of a text. */
export function fieldsOf(text: string): Field[] {
  const fields = Array.from(text.matchAll(BEGINNING), ({ 1: name, index }) => ({ name, from: index, to: text.length }))
  for (const [n, field] of fields.entries()) field.to = fields[n + 1]?.from ?? text.length
  return fields
}

/** A text with spaces in the place of some fields; all offsets stay the same. */
export function without(text: string, fields: readonly Pick<Field, 'from' | 'to'>[]): string {
  let made = ''
  let done = 0
  for (const { from, to } of fields) {
    made += text.slice(done, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ')
    done = to
  }
  return made + text.slice(done)
}
