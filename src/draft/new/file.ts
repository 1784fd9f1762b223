/** A document to be: its path and its text. */
import { plainLetters, slug } from '../../record/index.ts'
import { asYaml } from '../written.ts'

/** The id of a new document, made from its name or title: `zoe-lukasz` of “Zoë Łukasz”. */
export function idOf(name: string): string {
  return slug(plainLetters(name))
}

/** A file to be written. */
export interface NewFile {
  /** From the content folder. */
  path: string
  text: string
}

/** Fields by their names, in their order; one that is `undefined` is left out. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * A document of fields, with text below them.
 * @param remarks lines that stand above a field as comments, by its name
 */
export function fileOf(
  path: string,
  fields: Fields,
  text = '',
  remarks: Readonly<Record<string, readonly string[]>> = {},
): NewFile {
  return { path, text: `---\n${asYaml(given(fields), remarks)}---\n${text === '' ? '' : `\n${text}\n`}` }
}

/** The fields that hold something. */
export function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
