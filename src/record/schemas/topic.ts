import * as z from 'zod'
import { id, source, text, updates } from './common.ts'

/** A barrier or a subject that runs through the record: `content/topics/<id>.mdx`. */
export const topic = z.strictObject({
  /** The name, as the record prints it. */
  name: text,
  /** `barrier` for what the body found in the way, else `subject`. */
  type: z.enum(['barrier', 'subject']).default('subject'),
  /** Other words under which readers look for it. */
  aliases: z.array(text).default([]),
  /** The organisation or programme that it is about: an id from organisations/. Where that stands behind the information barrier, so does the topic. */
  about: id.optional(),
  /** Where these facts come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
