import * as z from 'zod'
import { date, text } from './common.ts'

/** Comply or explain: `content/exceptions.yaml`, a list of these. */
export const exceptions = z.array(
  z.strictObject({
    /** The rule that isn't kept: its id. */
    rule: text,
    /** What it isn't kept by: the id of a person, document or element; or a list of such ids. */
    subject: z.union([text, z.array(text).min(1)]).transform((one) => (Array.isArray(one) ? one : [one])),
    /** Why, in words the public can read. */
    reason: text.min(20),
    /** Who approved the explanation. */
    approvedBy: text,
    /** The day it was written down. */
    recorded: date,
    /** The last day on which it stands. */
    expires: date,
  }),
)
