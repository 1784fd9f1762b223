/** The fields of a text, as a form shows them. */
import { fieldsOf, frontmatterOf, isFieldsOnly, readYaml, Source } from '../../../record/index.ts'
import { kindAt } from './names.ts'
import type { FieldValues } from './shapes.ts'

/** Where the fields of a text stand; `undefined` where it doesn't begin with them. */
export function fieldsAt(path: string, text: string): { from: number; to: number } | undefined {
  return isFieldsOnly(kindAt(path)) ? { from: 0, to: text.length } : frontmatterOf(text)
}

/** The values of the fields; `undefined` where they can't be read. */
export function valuesIn(path: string, text: string): FieldValues | undefined {
  const at = fieldsAt(path, text)
  if (!at) return undefined
  const { value, unread } = readYaml(new Source(path, text), at.from, at.to)
  if (value === undefined || (value !== null && (typeof value !== 'object' || Array.isArray(value)))) return undefined
  return { values: (value ?? {}) as Record<string, unknown>, unread: [...unread] }
}

/** The name of the field that holds an offset. */
export function fieldAt(path: string, text: string, offset: number): string | undefined {
  const at = fieldsAt(path, text)
  if (!at || offset < at.from || offset >= at.to) return undefined
  return fieldsOf(text.slice(at.from, at.to)).findLast(({ from }) => at.from + from <= offset)?.name
}
