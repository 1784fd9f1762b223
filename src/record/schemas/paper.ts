import * as z from 'zod'
import { date, id, seal, source, text, updates } from './common.ts'

/** A year, a month or a day, as far as it is known. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date, month or year such as `2011-07`')

/** A paper that the record holds or cites: `content/papers/<id>.mdx`. */
export const paper = z.strictObject({
  title: text.describe('The title, as on its first page.'),
  type: z
    .enum(['briefing', 'working-paper', 'report', 'consultation-response', 'white-paper', 'legislation', 'other'])
    .describe('What sort of paper it is.'),
  held: z
    .boolean()
    .default(true)
    .describe('Whether its text is in this record. `false`: it is cited, and lives elsewhere.'),
  status: z
    .enum(['draft', 'approved', 'published'])
    .describe(
      '`draft`, `approved`, or `published`: only a published paper counts as out, and has its text on the site.',
    ),
  date: partialDate.optional().describe('When it came out: a day, a month or a year.'),
  approved: date.optional().describe('The day it was approved.'),
  approvedAt: date.optional().describe('The meeting that approved it: an id from minutes/.'),
  embargo: date
    .optional()
    .describe(
      'Its text is not on the site before this day. What is kept in Git, those can read who can read the repository.',
    ),
  authors: z.array(id).default([]).describe('Who wrote it: ids from people/ or posts/.'),
  contributors: z.array(id).default([]).describe('Members who contributed: ids from people/.'),
  publisher: text.optional().describe("Who published it, where that isn't the body itself."),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address on the web.'),
  identifiers: z
    .array(text)
    .default([])
    .describe('Numbers under which libraries know it, such as `ISBN 9780101814522`.'),
  topics: z.array(id).default([]).describe('Subjects: ids from topics/.'),
  meets: z
    .array(text)
    .default([])
    .describe('Clauses of the terms whose commitment this paper meets: clause ids, such as `report`.'),
  scope: z
    .enum(['policy'])
    .optional()
    .describe('`policy` where it speaks of a programme behind the information barrier.'),
  seal: seal.describe('The digest of what it says once it is published; `npm run seal` writes it.'),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
