import * as z from 'zod'
import { source, text, updates } from './common.ts'

/** A barrier or a subject that runs through the record: `content/topics/<id>.mdx`. */
export const topic = z.strictObject({
  /** The name, as the record prints it. */
  name: text,
  /** `barrier` for what the body found in the way, else `subject`. */
  type: z.enum(['barrier', 'subject']).default('subject'),
  /** Other words under which readers look for it. */
  aliases: z.array(text).default([]),
  /** Where these facts come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
