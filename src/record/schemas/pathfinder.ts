import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'

/** A pathfinder and its buddies: `content/pathfinders/<id>.mdx`. */
export const pathfinder = z.strictObject({
  name: text.describe('The name, as the record prints it.'),
  organisation: id.optional().describe('The organisation behind it: an id from organisations/.'),
  preferences: z
    .array(
      z.strictObject({
        member: id.describe('The member: an id from people/.'),
        rank: z.int().min(1).describe('1 is the first choice.'),
      }),
    )
    .default([])
    .describe('Which members asked for it, and how high on their list.'),
  buddies: z
    .array(
      z.strictObject({
        member: id.describe('The member: an id from people/.'),
        from: date.describe('The first day.'),
        until: date.optional().describe('The last day.'),
      }),
    )
    .default([])
    .describe('The members who buddy it.'),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
