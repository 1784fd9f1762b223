import * as z from 'zod'
import { date, source, text, updates } from './common.ts'

const step = z.strictObject({
  /** When: the day of the step, or the year or month where no source tells more. */
  date: z.union([date, z.string().regex(/^\d{4}(-\d{2})?$/)], {
    error: 'expected a date, month or year such as `2012-06`',
  }),
  /** The document that took it, with a fragment if need be: `minutes/2011-03-17#definitions`. */
  document: text,
  /** What happened to the definition there, in a sentence. */
  note: text,
})

/** A term that the body defines, with its lineage: `content/definitions/<id>.mdx`. */
export const definition = z.strictObject({
  /** The term. */
  term: text,
  /** `working` while it is under discussion, `adopted` once agreed, `superseded` after. */
  status: z.enum(['working', 'adopted', 'superseded']),
  /** Where it came from and what became of it, oldest first. */
  lineage: z.array(step).min(1),
  /** Where the words come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
