import * as z from 'zod'
import { date, id, source, text } from './common.ts'

const months = z.int().min(1).max(120)
const days = z.int().min(1).max(3660)

/** The body itself: `content/body.yaml`. */
export const body = z.strictObject({
  /** Its full name. */
  name: text,
  /** Its short name, such as `MTF`. */
  abbreviation: text.optional(),
  /** One or two sentences on what it is, for the home page. */
  summary: text,
  /** The department or office that sponsors it. */
  sponsor: text,
  /** Who appoints the chair. */
  appointedBy: text,
  /** The day it was set up. */
  established: date.optional(),
  /** The day it was made known, where the day it was set up is not known. */
  announced: date.optional(),
  /** The day it was dissolved. */
  dissolved: date.optional(),
  /** The last day this record covers, where the end of the body is not known. */
  recordEnds: date.optional(),
  /** The terms of reference in force: an id from terms-of-reference/. */
  terms: id,
  /** Numbers the terms leave open, set by this site. */
  policy: z
    .strictObject({
      /** For how many calendar months a declaration counts. */
      declarationValidMonths: months.default(12),
      /** How many days before it lapses the check warns. */
      lapseWarningDays: z.array(days).default([60, 30, 7]),
      /** Within how many days an interest declared in a meeting must reach the register. */
      interestDays: days.default(28),
    })
    .prefault({}),
  /** Which clause each rule stands on here, where it isn't the rule's own: `rule-id: clause-id`. */
  basis: z.record(id, text).default({}),
  /** Whom readers and members can ask. */
  contact: text.optional(),
  /** The web address of the repository, for links to the source of a page. */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** The attribution that the licence of the content asks for. */
  attribution: text.optional(),
  /** Where these facts come from. */
  sources: z.array(source).default([]),
})
