import * as z from 'zod'
import { id, source, text, updates } from './common.ts'

/** What a post is to the body; the rules go by this, not by its name. */
export const POST_ROLES = ['chair', 'vice-chair', 'member', 'official', 'representative', 'adviser', 'other'] as const

/** An office or a group that owns things without a named person: `content/posts/<id>.mdx`. */
export const post = z.strictObject({
  name: text.describe('The title, as the record prints it.'),
  role: z.enum(POST_ROLES).describe('What it is to the body: `chair`, `vice-chair` and `member` sit on it.'),
  body: id.optional().describe('The committee that it belongs to: an id from bodies/; without it, the body itself.'),
  group: z.boolean().default(false).describe('Whether several people hold it at once.'),
  lead: id.optional().describe('For a group: who answers for what it owns, an id from people/ or posts/.'),
  advises: id
    .optional()
    .describe(
      'For an adviser: whom the post advises, an id from organisations/. Nobody may attend as a member while holding a post that advises something behind the information barrier.',
    ),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
