import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'

/** The kinds of interest that a member declares. */
export const CATEGORIES = [
  'employment',
  'directorship',
  'shareholding',
  'supplier',
  'recipient',
  'procurement',
  'membership',
  'family',
  'other',
] as const

const interest = z.strictObject({
  /** A number or id that the entry keeps in every later declaration. */
  id: z.union([z.int().min(1).transform(String), id]),
  /** What kind of interest it is. */
  category: z.enum(CATEGORIES),
  /** The organisation it lies in: an id from organisations/. */
  organisation: id.optional(),
  /** Since when. */
  from: date.optional(),
  /** Until when, once it has ended. */
  until: date.optional(),
  /** What it is, in at least ten characters. */
  detail: text,
})

/** One signed declaration, the whole statement as it stands that day: `content/interests/<person>/<date>.mdx`. Never edit one: sign the next. */
export const declaration = z.strictObject({
  /** Who declares: an id from people/; the folder has the same name. */
  member: id,
  /** The day of the signature; the file has the same name. */
  signed: date,
  /** `signed` once the Declaration of Interests form itself has been signed. */
  form: z.enum(['signed', 'unsigned']),
  /** `true` says "no interests", explicitly; then there is no list. */
  nil: z.boolean().default(false),
  /** Every interest held that day. */
  interests: z.array(interest).default([]),
  /** The day of the letter to the employer's chair, where one is due. */
  employerLetter: date.optional(),
  /** Where the words come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
