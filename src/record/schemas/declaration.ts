import * as z from 'zod'
import { date, id, replies, source, text, updates } from './common.ts'

const interest = z.strictObject({
  id: z
    .union([z.int().min(1).transform(String), id])
    .describe('A number or id that the entry keeps in every later declaration.'),
  category: text.describe(
    'What kind of interest it is: an id from `categories` in body.yaml, or one of the usual ones.',
  ),
  organisation: id.optional().describe('The organisation it lies in: an id from organisations/.'),
  from: date.optional().describe('Since when.'),
  until: date.optional().describe('Until when, once it has ended.'),
  value: text.optional().describe('What it is worth, in words as declared, such as `£350`.'),
  detail: text.describe('What it is, in at least ten characters.'),
})

/** One signed declaration, the whole statement as it stands that day: `content/interests/<person>/<date>.mdx`. Never edit one: sign the next. */
export const declaration = z.strictObject({
  member: id.describe('Who declares: an id from people/; the folder has the same name.'),
  signed: date.describe(
    'The day of the signature; of one made orally or by letter, the day on which it was made. The file has the same name, with a word after it where a day has two.',
  ),
  form: z
    .enum(['signed', 'oral', 'letter', 'unsigned'])
    .describe(
      '`signed` once the Declaration of Interests form itself has been signed. `oral` or `letter` counts for `policy.unsignedDays`; then it needs the signed form beside it, of the same day or a later one. `unsigned` is a form without its signature.',
    ),
  received: date.optional().describe('The day on which it reached the secretariat, where that is another.'),
  nil: z.boolean().default(false).describe('`true` says "no interests", explicitly; then there is no list.'),
  interests: z.array(interest).default([]).describe('Every interest held that day.'),
  employerLetter: date.optional().describe("The day of the letter to the employer's chair, where one is due."),
  source: source.optional().describe('Where the words come from.'),
  replies,
  updates,
})
