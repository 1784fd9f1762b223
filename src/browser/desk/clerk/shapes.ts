/** What a field of a form takes. */

/** What can be written into a field. */
export type Shape =
  /** `day` is a day, or a month or year; `long` may have more than one line. */
  | { as: 'text' | 'long' | 'date' | 'day' | 'time' | 'number' | 'yes-no' }
  /** A day, the next meeting, or a month, where those may be. */
  | { as: 'when'; months: boolean }
  | { as: 'choice'; of: { value: string; label: string }[] }
  /** Something that has a name: the lists of names it may come from; where `words` is set, words may stand there too. */
  | { as: 'name'; from: string[]; words: boolean }
  /** Where `alone` is set, one entry stands without a list. */
  | { as: 'list'; of: Shape; alone: boolean }
  /** Several fields; where only the one called `short` says something, its value stands alone. */
  | { as: 'group'; fields: FormField[]; short?: string }

/** A field of a form. */
export interface FormField {
  /** As it is called in the document. */
  name: string
  label: string
  help: string
  shape: Shape
  required: boolean
}

/** The fields of a kind of document. */
export interface Form {
  fields: FormField[]
  /** The names of those that are shown at once, the others on demand. */
  first: string[]
}

/** A name to choose, with what it stands for. */
export interface Name {
  id: string
  name: string
  /** Other names under which it is looked for. */
  also: string
}

/** Names by the list that they come from. */
export type Names = Record<string, Name[]>

/** The fields of a document as they stand. */
export interface FieldValues {
  values: Record<string, unknown>
  /** The names of those that can't be read. */
  unread: string[]
}
