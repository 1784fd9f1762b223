import * as z from 'zod'
import { date, source, text, updates } from './common.ts'

/** One version of the terms of reference: `content/terms-of-reference/<id>.mdx`. */
export const terms = z.strictObject({
  /** The title, as the document has it. */
  title: text,
  /** Which version this is, such as `1`. */
  version: text.optional(),
  /** The day from which it held; leave it out where no source tells. */
  from: date.optional(),
  /** The last day on which it held. */
  until: date.optional(),
  /** Where the words come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
