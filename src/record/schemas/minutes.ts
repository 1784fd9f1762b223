import * as z from 'zod'
import { date, id, source, text, time, updates } from './common.ts'

/** An entry of the agenda that a meeting announced for the next one. */
const announced = z.union([
  text,
  z.strictObject({
    /** The title, as the minutes announce it. */
    title: text,
    /** An id of its own, where the one made from the title won't do. */
    id: id.optional(),
  }),
])

/** One meeting: `content/minutes/<date>.mdx`. */
export const minutes = z.strictObject({
  /** The day of the meeting; the file has the same name. */
  date,
  /** When it began, such as "15:30". */
  start: time.optional(),
  /** When it ended, such as "17:30". */
  end: time.optional(),
  /** Where it was held, as the minutes say it. */
  venue: text.optional(),
  /** `draft` until a meeting has approved them, then `approved`. */
  status: z.enum(['draft', 'approved']),
  /** The day on which they were approved. */
  approved: date.optional(),
  /** The digest of their words once they are approved; `npm run seal` writes it. */
  seal: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/, 'expected what `npm run seal` writes')
    .optional(),
  /** The person in the chair: an id from people/. */
  chair: id.optional(),
  /** Members who came, in the order of the minutes: ids from people/. */
  attended: z.array(id),
  /** Others who came: ids from posts/ or people/. */
  inAttendance: z.array(id).default([]),
  /** Members who sent apologies: ids from people/. */
  apologies: z.array(id).default([]),
  /** Members who neither came nor sent apologies: ids from people/. */
  absent: z.array(id).default([]),
  /** What the minutes announce for the meeting after this one. */
  nextMeeting: z
    .strictObject({
      /** Its day, if it was fixed. */
      date: date.optional(),
      /** What is announced for it, in the words of the minutes. */
      agenda: z.array(announced).default([]),
    })
    .optional(),
  /** The heading lines of the document as they stand in the source, word for word. */
  masthead: z.array(text).default([]),
  /** Where the words come from, if they were published elsewhere first. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
