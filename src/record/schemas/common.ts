/** Pieces that several kinds of document share. */
import * as z from 'zod'
import { languageName } from '../language.ts'
import { isReason } from '../reason.ts'
import { isSeen } from '../seen.ts'

/** A day: `2011-09-01`. */
export const date = z.iso.date()

/** A year, a month or a day, as far as it is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    abort: true,
    message: 'expected a date, month or year such as `2011-07`',
  })
  .refine((day) => day.length < 10 || date.safeParse(day).success, {
    message: 'no calendar has this day',
    params: { help: 'look it up in the source' },
  })

/** A time of day, local: `15:30`. Quote it, or YAML may read a number. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day such as "15:30"')

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether words have the form of an id. */
export function isId(words: string): boolean {
  return ID.test(words)
}

/** An id: small letters, digits and hyphens. */
export const id = z.string().regex(ID, 'expected an id of small letters, digits and hyphens, such as `jo-smith`')

/** Text with something in it that can be seen. */
export const text = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine(isSeen, {
    abort: true,
    message: 'expected a letter or digit that can be seen',
    params: { help: 'write the words themselves; if there are none, take the whole entry out' },
  })

/** Why something is as it is: words that the public can read. */
export const reason = text.refine(isReason, {
  message: 'expected why, in two words and ten letters at least',
  params: { help: 'write in a sentence why it is so' },
})

/** What somebody answers: words that the public can read. */
const answer = text.refine(isReason, {
  message: 'expected an answer, in two words and ten letters at least',
  params: { help: 'write the answer in a sentence, as it was given' },
})

/** A place, and where it is, so that a distance can be reckoned. */
export const place = z.strictObject({
  name: text.describe('What the place is called: a town, or a building that the public may visit.'),
  at: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Degrees north of the equator, such as 51.5.'),
      lon: z.number().min(-180).max(180).describe('Degrees east of Greenwich; west is below zero, such as -0.1.'),
    })
    .optional()
    .describe('Where it is; without it nobody can say how far it is from there.'),
})

/** The tag of a language: `cy`, `pt-BR`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, {
    abort: true,
    message: 'expected the tag of a language (BCP 47), such as `cy` for Welsh',
  })
  .refine((tag) => languageName(tag) !== undefined, { message: 'no language is known by this tag (BCP 47)' })

/** Where the words of a document come from. */
export const source = z.strictObject({
  title: text.describe('The title under which the source was published.'),
  publisher: text.optional().describe('Who published it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address on the web, if it has one.'),
  licence: text.optional().describe('The licence it was published under, such as `OGL-3.0`.'),
})

/** What stands beside a document: a recording elsewhere, or an attachment with its title. */
export const links = z
  .array(
    z.union([
      z.strictObject({ recording: z.url({ protocol: /^https$/ }).describe('The address of a recording.') }),
      z.strictObject({
        attachment: text.describe('The name of a file in `attachments/<document id>/`, such as `slides.pdf`.'),
        title: text.describe('What it is called on the page.'),
      }),
    ]),
  )
  .default([])
  .describe('Recordings, and attachments with their titles.')

/** The digest of what a document says. */
export const seal = z
  .string()
  .regex(/^sha256-[0-9a-f]{64}$/, 'expected what `npm run seal` writes')
  .optional()

/** Answers of those concerned, beside what was declared or explained. */
export const replies = z
  .array(
    z.strictObject({
      date: date.describe('The day on which it was given.'),
      by: id.describe('Who answers, a member or, for the secretariat, its post: an id from people/ or posts/.'),
      text: answer.meta({
        description: 'The answer, in words the public can read: two words and ten letters at least.',
        minLength: 10,
      }),
    }),
  )
  .default([])
  .describe('Right of reply: answers of a member or the secretariat, oldest first, printed beside it as they are.')

/** A change note that the secretariat wrote for the reader. */
export const update = z.strictObject({
  date: date.describe('The day of the change.'),
  note: text.describe('What changed, in a sentence.'),
})

/** Change notes, oldest first. */
export const updates = z.array(update).default([]).describe('Change notes, oldest first.')
