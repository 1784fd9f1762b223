/** What Git tells of the record's files. */
import type { IsoDate } from '../record/index.ts'

/**
 * The days on which each file was changed, by its path below content/, the latest first; or why they are not known.
 * What somebody wrote beside a change is for the repository, and on no page.
 */
export type History = ReadonlyMap<string, readonly IsoDate[]> | 'shallow' | 'none'
