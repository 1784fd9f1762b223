import * as z from 'zod'
import { date, source, text, updates } from './common.ts'

const step = z.strictObject({
  date: z
    .union([date, z.string().regex(/^\d{4}(-\d{2})?$/)], {
      error: 'expected a date, month or year such as `2012-06`',
    })
    .describe('When: the day of the step, or the year or month where no source tells more.'),
  document: text.describe('The document that took it, with a fragment if need be: `minutes/2011-03-17#definitions`.'),
  note: text.describe('What happened to the definition there, in a sentence.'),
})

/** A term that the body defines, with its lineage: `content/definitions/<id>.mdx`. */
export const definition = z.strictObject({
  term: text.describe('The word or phrase that the body defines.'),
  status: z
    .enum(['working', 'adopted', 'superseded'])
    .describe('`working` while it is under discussion, `adopted` once agreed, `superseded` after.'),
  lineage: z.array(step).min(1).describe('Where it came from and what became of it, oldest first.'),
  source: source.optional().describe('Where the words come from.'),
  updates,
})
