import * as z from 'zod'
import { date, reason, replies, text } from './common.ts'

/** Minutes of the days from one to another; one of the two may be left open. */
const range = z.strictObject({
  minutes: z
    .strictObject({
      from: date.optional().describe('The first day of a meeting.'),
      until: date.optional().describe('The last day of a meeting.'),
    })
    .refine(({ from, until }) => from !== undefined || until !== undefined, {
      message: 'expected `from`, `until`, or both',
      params: { help: 'write the days of the first and the last meeting that it is about' },
    })
    .describe('All minutes of these days.'),
})

const subject = z.union([text, range])

/** Comply or explain: `content/exceptions.yaml`, a list of these. */
export const exceptions = z.array(
  z
    .strictObject({
      rule: text.describe("The rule that isn't kept: its id."),
      subject: z
        .union([subject, z.array(subject).min(1)])
        .transform((one) => (Array.isArray(one) ? one : [one]))
        .describe(
          "What it isn't kept by: the id of a person, document or element; all minutes of some days; or a list of these.",
        ),
      covers: z
        .int()
        .min(1)
        .optional()
        .describe('How many findings it is about in all. Without it, each subject is about one.'),
      reason: reason.meta({
        description: 'Why, in words the public can read: two words and ten letters at least.',
        minLength: 10,
      }),
      approvedBy: text.describe(
        'Who approved the explanation: a person or post of the record, by id or by name, or one of the `authorities` in body.yaml.',
      ),
      recorded: date.describe('The day it was written down.'),
      expires: date.optional().describe('The last day on which it stands, five years after `recorded` at most.'),
      closed: z.boolean().optional().describe('In place of `expires`: `true` for what is past and can’t change.'),
      replies,
    })
    .refine(({ expires, closed }) => expires !== undefined || closed, {
      message: 'it is missing, expected the last day of the explanation',
      path: ['expires'],
      params: {
        help: 'add its last day, five years after `recorded` at most, or `closed: true` where it is about what is past and can’t change',
      },
    })
    .refine(({ expires, closed }) => expires === undefined || !closed, {
      message: 'expected an explanation that is closed, or one that ends',
      path: ['closed'],
      params: { help: 'take out `expires` or `closed`' },
    }),
)
