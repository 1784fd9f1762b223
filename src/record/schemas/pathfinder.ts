import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'

/** A pathfinder and its buddies: `content/pathfinders/<id>.mdx`. */
export const pathfinder = z.strictObject({
  /** The name, as the record prints it. */
  name: text,
  /** The organisation behind it: an id from organisations/. */
  organisation: id.optional(),
  /** Which members asked for it, and how high on their list. */
  preferences: z
    .array(
      z.strictObject({
        /** The member: an id from people/. */
        member: id,
        /** 1 is the first choice. */
        rank: z.int().min(1),
      }),
    )
    .default([]),
  /** The members who buddy it. */
  buddies: z
    .array(
      z.strictObject({
        /** The member: an id from people/. */
        member: id,
        /** The first day. */
        from: date,
        /** The last day. */
        until: date.optional(),
      }),
    )
    .default([]),
  /** Where these facts come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
