import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'

const days = z.int().min(1).max(3660)

/** A committee or sub-group of the body: `content/bodies/<id>.yaml`. */
export const committee = z.strictObject({
  name: text.describe('Its full name, such as `Communications sub-group`.'),
  abbreviation: text.optional().describe('Its short name.'),
  summary: text.describe('One or two sentences on what it is, for its page.'),
  partOf: id
    .optional()
    .describe('The committee that it is part of: an id from bodies/; without it, it is part of the body itself.'),
  terms: id
    .optional()
    .describe(
      'Its own terms of reference: an id from terms-of-reference/, by which its meetings and posts are judged; without it, those of what it is part of.',
    ),
  established: date.optional().describe('The day it was set up.'),
  dissolved: date.optional().describe('The last day on which it was there.'),
  policy: z
    .strictObject({
      quorum: z
        .int()
        .min(1)
        .max(1000)
        .optional()
        .describe('How many of its members must attend for a decision; without it nothing is asked.'),
      minutesDays: days
        .optional()
        .describe(
          'Within how many days of its day a meeting that was announced must have minutes; without it, as body.yaml says.',
        ),
    })
    .prefault({})
    .describe('Numbers of its own.'),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
