import * as z from 'zod'
import { date, id, place, reason, source, text, updates } from './common.ts'

/** A pathfinder and its buddies: `content/pathfinders/<id>.mdx`. */
export const pathfinder = z.strictObject({
  name: text.describe('The name, as the record prints it.'),
  organisation: id.optional().describe('The organisation behind it: an id from organisations/.'),
  place: place.optional().describe('Where a buddy travels to.'),
  contact: id.optional().describe('Who is asked about it and its buddies: an id from posts/.'),
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
        confirmed: date.optional().describe('The day on which the member was told of the match.'),
      }),
    )
    .default([])
    .describe('The members who buddy it.'),
  findings: z
    .array(
      z.strictObject({
        member: id.describe('The buddy who found it: an id from people/.'),
        date: date.describe('The day on which the buddy told of it.'),
        text: reason.describe('What the buddy found, in words.'),
        topics: z.array(id).default([]).describe('What it is about: ids from topics/. They show the patterns.'),
      }),
    )
    .default([])
    .describe('What its buddies learned, oldest first.'),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
