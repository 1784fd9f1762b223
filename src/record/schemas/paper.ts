import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'

/** A year, a month or a day, as far as it is known. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date, month or year such as `2011-07`')

/** A paper that the record holds or cites: `content/papers/<id>.mdx`. */
export const paper = z.strictObject({
  /** The title, as on its first page. */
  title: text,
  /** What sort of paper it is. */
  type: z.enum(['briefing', 'working-paper', 'report', 'consultation-response', 'white-paper', 'legislation', 'other']),
  /** Whether its text is in this record. `false`: it is cited, and lives elsewhere. */
  held: z.boolean().default(true),
  /** `draft`, `approved`, or `published`: only a published paper counts as out, and has its text on the site. */
  status: z.enum(['draft', 'approved', 'published']),
  /** When it came out: a day, a month or a year. */
  date: partialDate.optional(),
  /** The day it was approved. */
  approved: date.optional(),
  /** The meeting that approved it: an id from minutes/. */
  approvedAt: date.optional(),
  /** Its text is not on the site before this day. What is kept in Git, those can read who can read the repository. */
  embargo: date.optional(),
  /** Who wrote it: ids from people/ or posts/. */
  authors: z.array(id).default([]),
  /** Members who contributed: ids from people/. */
  contributors: z.array(id).default([]),
  /** Who published it, where that isn't the body itself. */
  publisher: text.optional(),
  /** Its address on the web. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Numbers under which libraries know it, such as `ISBN 9780101814522`. */
  identifiers: z.array(text).default([]),
  /** Subjects: ids from topics/. */
  topics: z.array(id).default([]),
  /** Clauses of the terms whose commitment this paper meets: clause ids, such as `report`. */
  meets: z.array(text).default([]),
  /** `policy` where it speaks of a programme behind the information barrier. */
  scope: z.enum(['policy']).optional(),
  /** Where these facts come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
