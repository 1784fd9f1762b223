import * as z from 'zod'
import { date, text } from './common.ts'

/** Comply or explain: `content/exceptions.yaml`, a list of these. */
export const exceptions = z.array(
  z.strictObject({
    rule: text.describe("The rule that isn't kept: its id."),
    subject: z
      .union([text, z.array(text).min(1)])
      .transform((one) => (Array.isArray(one) ? one : [one]))
      .describe("What it isn't kept by: the id of a person, document or element; or a list of such ids."),
    reason: text.min(20).describe('Why, in words the public can read.'),
    approvedBy: text.describe('Who approved the explanation.'),
    recorded: date.describe('The day it was written down.'),
    expires: date.describe('The last day on which it stands.'),
  }),
)
