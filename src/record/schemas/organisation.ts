import * as z from 'zod'
import { id, source, text, updates } from './common.ts'
import { aliases, formerNames } from './names.ts'

/** An organisation, programme or procurement that interests and items concern: `content/organisations/<id>.mdx`. */
export const organisation = z.strictObject({
  name: text.describe('The name, as the record prints it.'),
  abbreviation: text.optional().describe('The short form, such as `OCS`.'),
  formerNames,
  aliases,
  type: z
    .enum(['department', 'company', 'charity', 'university', 'programme', 'procurement', 'body', 'other'])
    .describe('What it is.'),
  partOf: id.optional().describe('What it belongs to: an id from organisations/.'),
  barrier: z
    .boolean()
    .default(false)
    .describe('`true` for a programme behind the information barrier of the terms of reference.'),
  employerLetter: z
    .boolean()
    .optional()
    .describe(
      "Whether an interest in it calls for a letter to the employer's chair. Leave it out where `barrier` says so already, or what it is part of.",
    ),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
