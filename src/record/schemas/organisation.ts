import * as z from 'zod'
import { id, source, text, updates } from './common.ts'

/** An organisation, programme or procurement that interests and items concern: `content/organisations/<id>.mdx`. */
export const organisation = z.strictObject({
  /** The name, as the record prints it. */
  name: text,
  /** The short form, such as `OCS`. */
  abbreviation: text.optional(),
  /** What it is. */
  type: z.enum(['department', 'company', 'charity', 'university', 'programme', 'procurement', 'body', 'other']),
  /** What it belongs to: an id from organisations/. */
  partOf: id.optional(),
  /** `true` for a programme behind the information barrier of the terms of reference. */
  barrier: z.boolean().default(false),
  /** Whether an interest in it calls for a letter to the employer's chair. Leave it out where `barrier` says so already, or what it is part of. */
  employerLetter: z.boolean().optional(),
  /** Where these facts come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
