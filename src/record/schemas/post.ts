import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'
import { appointing } from './role.ts'

/** What a post is to the body; the rules go by this, not by its name. */
export const POST_ROLES = ['chair', 'vice-chair', 'member', 'official', 'representative', 'adviser', 'other'] as const

/** A member whom somebody put forward, or who did so. */
const nomination = z.strictObject({
  member: id.describe('The member: an id from people/.'),
  date: date.optional().describe('The day of the nomination, where a source tells it.'),
  outcome: z
    .enum(['chosen', 'not-chosen', 'withdrew'])
    .optional()
    .describe('What came of it; leave it out where no source says.'),
})

/** An office or a group that owns things without a named person: `content/posts/<id>.mdx`. */
export const post = z
  .strictObject({
    name: text.describe('The title, as the record prints it.'),
    role: z.enum(POST_ROLES).describe('What it is to the body: `chair`, `vice-chair` and `member` sit on it.'),
    body: id.optional().describe('The committee that it belongs to: an id from bodies/; without it, the body itself.'),
    group: z.boolean().default(false).describe('Whether several people hold it at once.'),
    lead: id.optional().describe('For a group: who answers for what it owns, an id from people/ or posts/.'),
    ...appointing,
    advises: id
      .optional()
      .describe(
        'For an adviser: whom the post advises, an id from organisations/. Nobody may attend as a member while holding a post that advises something behind the information barrier.',
      ),
    on: id
      .optional()
      .describe('For a representative: where its holder represents the body, an id from organisations/.'),
    nominations: z
      .array(nomination)
      .default([])
      .describe('The members nominated for it, oldest first; empty says that no source names any.'),
    source: source.optional().describe('Where these facts come from.'),
    updates,
  })
  .refine(({ role, on }) => role === 'representative' || on === undefined, {
    message: 'expected it only of a representative',
    path: ['on'],
    params: { help: 'if its holder represents the body there, write `role: representative`; else take the line out' },
  })
