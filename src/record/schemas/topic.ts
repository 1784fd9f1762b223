import * as z from 'zod'
import { id, source, text, updates } from './common.ts'

/** A barrier or a subject that runs through the record: `content/topics/<id>.mdx`. */
export const topic = z.strictObject({
  name: text.describe('The name, as the record prints it.'),
  type: z
    .enum(['barrier', 'subject'])
    .default('subject')
    .describe('`barrier` for what the body found in the way, else `subject`.'),
  aliases: z.array(text).default([]).describe('Other words under which readers look for it.'),
  about: id
    .optional()
    .describe(
      'The organisation or programme that it is about: an id from organisations/. Where that stands behind the information barrier, so does the topic.',
    ),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
