/**
 * The elements that a record is written with. Anything outside this list, or
 * outside the short list of plain HTML, is refused before anything is compiled.
 */
import * as z from 'zod'
import { date, language, reason, text } from './schemas/common.ts'
import type { Kind } from './schemas/index.ts'
import { VOTE } from './vote.ts'

/** A comma-separated list in an attribute: `chair, vice-chair`. */
const list = z.string().transform((value) => split(value))
const elementId = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'expected an id of small letters, digits, hyphens and points')
const NEXT_OR_DATE = 'expected a date such as `2011-10-06`, or `next-meeting`'
const MONTH_OR_DATE = 'expected a date such as `2012-07-31`, or a month such as `2012-07`'
const monthOrDate = z.union([z.iso.date(MONTH_OR_DATE), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, MONTH_OR_DATE)], {
  error: MONTH_OR_DATE,
})
/** What is held back says why, and on which day that is looked at again. */
const heldBack = {
  /** Why it is withheld. */
  withheld: reason.optional(),
  /** The day on which that is reviewed. */
  until: date.optional(),
}
const nextOrDate = z.union([z.literal('next-meeting'), z.iso.date(NEXT_OR_DATE)], { error: NEXT_OR_DATE })
const NEXT_OR_MONTH = 'expected a date such as `2011-10-06`, a month such as `2011-10`, or `next-meeting`'
const dueWhen = z.union([z.literal('next-meeting'), monthOrDate], { error: NEXT_OR_MONTH })

export const ELEMENTS = {
  /** Stands right under a heading and says what the agenda item is about. */
  Item: z.strictObject({
    /** Its id, where the one made from the heading won't do. */
    id: elementId.optional(),
    /** Organisations it concerns: ids from organisations/. */
    concerns: list.optional(),
    /** Its subjects: ids from topics/. */
    topics: list.optional(),
    /** `policy`: it speaks of a programme behind the information barrier as policy only. */
    scope: z.enum(['policy']).optional(),
    /** The Chair's ruling, in words. */
    ruling: text.optional(),
    /** Deferrals, or announcements of an earlier meeting, that this item takes up: their full ids. */
    takes: list.optional(),
    /** Papers that it is about: ids from papers/. */
    paper: list.optional(),
    /** Why the minutes don't say what was said: the reason for which it is withheld; and the day of review. */
    ...heldBack,
  }),
  /** Something somebody is to do. */
  Action: z.strictObject({
    /** Unique among the elements of these minutes. */
    id: elementId,
    /** Who owns it: ids from people/, posts/ or organisations/, or `withheld`. */
    owner: list.optional(),
    /** Somebody from outside who owns it, by the name that the minutes give; the record has no page of theirs. */
    ownerName: text.optional(),
    /** When it is due: a date, a month, of which the last day counts, or `next-meeting`. */
    due: dueWhen.optional(),
    /** Who leads, where a group owns it: an id from people/ or posts/; `each` where each member of the group acts and reports. */
    lead: text.optional(),
    /** Why the owner is withheld; without words of its own, why it is itself; and the day of review. */
    ...heldBack,
    /** `each-meeting`: it goes on, and each meeting hears a report. */
    standing: z.enum(['each-meeting']).optional(),
    /** How it stood when these minutes took it in, where that is told: of a log that was kept elsewhere, say. */
    status: z.enum(['done', 'in-progress', 'dropped']).optional(),
    /** Its subjects: ids from topics/. */
    topics: list.optional(),
  }),
  /** What became of an action, a need or a deferral of an earlier meeting. */
  Update: z.strictObject({
    /** The full id of the action, need or deferral: `minutes/2011-03-17/2`. */
    of: text,
    /** What became of it. */
    status: z.enum(['done', 'in-progress', 'reported', 'dropped', 'replaced']),
    /** The actions that replace it: their full ids. */
    by: list.optional(),
  }),
  /** What was agreed. */
  Decision: z.strictObject({
    id: elementId,
    /** How many members took it, where that is not all who attended. */
    quorum: z
      .string()
      .regex(/^\d{1,4}$/, 'expected a number such as `5`')
      .transform(Number)
      .optional(),
    /** The vote: for, against, abstained, such as `12-3-2`. */
    vote: z.string().regex(VOTE, 'expected a count such as `12-3-2`: for, against, abstained').optional(),
    /** Why it is withheld, and has no words; and the day of review. */
    ...heldBack,
    topics: list.optional(),
  }),
  /** What was put off. */
  Deferral: z.strictObject({
    id: elementId,
    /** Until when: a date, or `next-meeting`. */
    to: nextOrDate,
    /** Who is to bring it back, if the minutes say so. */
    owner: list.optional(),
    topics: list.optional(),
  }),
  /** Something said to be needed, which nobody was asked to do. */
  Need: z.strictObject({
    id: elementId,
    topics: list.optional(),
  }),
  /** An interest declared in the meeting. */
  Interest: z.strictObject({
    id: elementId.optional(),
    /** Who declared it: an id from people/. */
    member: text,
    /** In what: an id from organisations/. */
    organisation: text,
    /** How it was handled; `not-on-agenda` where no item of the meeting concerns it. */
    handling: z.enum(['withdrew', 'remained', 'not-engaged', 'not-present', 'not-on-agenda']),
  }),
  /** An annotation added after approval, outside the sealed text. */
  Note: z.strictObject({
    id: elementId.optional(),
    /** When it was added, as far as that is known. */
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date, month or year')
      .optional(),
    /** Who added it, or where it comes from. */
    source: text.optional(),
  }),
  /** A passage in another language, or one that is withheld. */
  Passage: z.strictObject({
    /** The language of its words, by its tag: `cy`. */
    lang: language.optional(),
    /** Why it is withheld, and has no words; and the day of review. */
    ...heldBack,
  }),
  /** A clause of the terms of reference, with a permanent id. */
  Clause: z.strictObject({
    id: elementId,
    /** By when it promises something: a date, or a month, of which the last day counts. Once it has passed, a paper must meet the clause (`meets` in papers/). */
    due: monthOrDate.optional(),
    /** The day it was repealed; its id lives on. */
    repealed: date.optional(),
    /** Why no machine can check it, shown on the compliance page. */
    unchecked: reason.optional(),
  }),
} as const

/** The name of an element of the vocabulary. */
export type ElementName = keyof typeof ELEMENTS

/** The typed attributes of element N. */
export type AttributesOf<N extends ElementName> = z.output<(typeof ELEMENTS)[N]>

const MINUTES: readonly Kind[] = ['minutes']

/** Where each element may stand; an element that is not named here may stand anywhere. */
export const ALLOWED_IN: Partial<Record<ElementName, readonly Kind[]>> = {
  Item: MINUTES,
  Action: MINUTES,
  Update: MINUTES,
  Decision: MINUTES,
  Deferral: MINUTES,
  Need: MINUTES,
  Interest: MINUTES,
  Clause: ['terms-of-reference'],
}

/** Plain HTML that prose may use where Markdown has no sign for it, each without attributes. */
export const HTML = [
  'abbr',
  'b',
  'br',
  'cite',
  'dd',
  'dl',
  'dt',
  'i',
  'kbd',
  'q',
  's',
  'small',
  'sub',
  'sup',
  'u',
] as const

/** The parts of a comma-separated attribute, trimmed, without empty ones. */
export function split(value: string): string[] {
  const parts = value.split(',').map((part) => part.trim())
  // A filter's array has room for more; there are many of these.
  return parts.includes('') ? parts.filter((part) => part !== '') : parts
}
