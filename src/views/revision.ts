/** What Git tells of the record's files. */

/** One change of a file: its day, and what was said of it. */
export interface Revision {
  date: string
  note: string
}

/** The changes of each file by its path below content/, the latest first; or why they are not known. */
export type History = ReadonlyMap<string, readonly Revision[]> | 'shallow' | 'none'
