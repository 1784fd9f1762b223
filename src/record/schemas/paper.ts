import * as z from 'zod'
import { date, id, language, links, partialDate, reason, seal, source, text, updates } from './common.ts'

const dayOrMonth = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    'expected a date such as `2011-10-06`, or a month such as `2011-10`',
  )

/** One to whom a letter goes, and their answer. */
const addressee = z.strictObject({
  recipient: id.describe('To whom it goes: an id from people/, posts/ or organisations/.'),
  issued: date.optional().describe('The day on which it was issued to them, where that is not `date`.'),
  answered: date.optional().describe('The day of their answer; leave it out where no source tells of one.'),
  answer: id.optional().describe('Their answer, where the record has an entry for it: an id from papers/.'),
})

/** The same; an id alone is the plain case. */
const recipient = z.union([id.transform((one): z.output<typeof addressee> => ({ recipient: one })), addressee])

/** A paper that the record holds or cites: `content/papers/<id>.mdx`. */
export const paper = z
  .strictObject({
    title: text.describe('The title, as on its first page.'),
    type: z
      .enum([
        'briefing',
        'working-paper',
        'report',
        'consultation-response',
        'letter',
        'template',
        'white-paper',
        'legislation',
        'other',
      ])
      .describe('What sort of paper it is; a `template` is one from which letters or papers are made.'),
    held: z
      .boolean()
      .default(true)
      .describe('Whether its text is in this record. `false`: it is cited, and lives elsewhere.'),
    status: z
      .enum(['commissioned', 'draft', 'cleared', 'published', 'withdrawn', 'not-recorded'])
      .describe(
        '`commissioned` until somebody writes it, then `draft`, `cleared` by the body, and `published`: only a published paper counts as out, and has its text on the site. `withdrawn`: it was taken back, and `reason` says why. `not-recorded`: with `held: false`, where no source says how far it came.',
      ),
    reason: reason.optional().describe('Why it was withdrawn; the page says so in place of its text.'),
    lang: language.optional().describe('Its language, where that is not English, by its tag (BCP 47): `cy` for Welsh.'),
    translationOf: id.optional().describe('The paper that it translates: an id from papers/.'),
    version: text.optional().describe('Its version, as on its first page.'),
    replaces: id.optional().describe('The paper that it takes the place of: an id from papers/.'),
    due: dayOrMonth.optional().describe('When it is due: a day, or a month, of which the last day counts.'),
    commissionedBy: text
      .optional()
      .describe('The action that asked for it: its full id, such as `minutes/2011-09-01/10`.'),
    date: partialDate.optional().describe('When it came out, or a letter was issued: a day, a month or a year.'),
    from: id.optional().describe('Of a letter: who issues it, an id from people/, posts/ or organisations/.'),
    to: z
      .array(recipient)
      .default([])
      .describe('Of a letter: to whom it goes, ids from people/, posts/ or organisations/, or entries.'),
    template: id.optional().describe('Of a letter: the template that it is made from, an id from papers/.'),
    approved: date.optional().describe('The day it was approved.'),
    approvedAt: date.optional().describe('The meeting that approved it: an id from minutes/.'),
    clearedBy: z.array(id).default([]).describe('Who cleared it: ids from people/ or posts/, such as the members.'),
    clearedAt: z
      .string()
      .regex(/^minutes\/[a-z0-9-]+$/, 'expected the id of minutes, such as `minutes/2011-10-06`')
      .optional()
      .describe('The minutes of the meeting that cleared it: `minutes/2011-10-06`.'),
    embargo: date
      .optional()
      .describe(
        'Its text is not on the site before this day. What is kept in Git, those can read who can read the repository.',
      ),
    authors: z.array(id).default([]).describe('Who wrote it, or is to write it: ids from people/ or posts/.'),
    contributors: z
      .array(id)
      .default([])
      .describe('Members who contributed, or are to: ids from people/, or from posts/ for all of them.'),
    finalisedBy: z.array(id).default([]).describe('Who finalised it: ids from people/ or posts/.'),
    publisher: text.optional().describe("Who published it, where that isn't the body itself."),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Its address on the web.'),
    identifiers: z
      .array(text)
      .default([])
      .describe('Numbers under which libraries know it, such as `ISBN 9780101814522`.'),
    topics: z.array(id).default([]).describe('Subjects: ids from topics/.'),
    meets: z
      .array(text)
      .default([])
      .describe('Clauses of the terms whose commitment this paper meets: clause ids, such as `report`.'),
    scope: z
      .enum(['policy'])
      .optional()
      .describe('`policy` where it speaks of a programme behind the information barrier.'),
    seal: seal.describe('The digest of what it says once it is published; `npm run seal` writes it.'),
    links,
    source: source.optional().describe('Where these facts come from.'),
    updates,
  })
  .refine(({ held, status }) => !held || status !== 'not-recorded', {
    message: 'expected how far the paper came, as this record holds it',
    path: ['status'],
    params: {
      help: 'write `commissioned`, `draft`, `cleared`, `published` or `withdrawn`; or `held: false`, if its text is not in this record',
    },
  })
  .refine(({ type, to }) => type === 'letter' || to.length === 0, {
    message: 'expected it only of a letter',
    path: ['to'],
    params: { help: 'if this is one, write `type: letter`; else take the field out' },
  })
  .refine(({ type, template }) => type === 'letter' || template === undefined, {
    message: 'expected it only of a letter',
    path: ['template'],
    params: { help: 'if this is one, write `type: letter`; else take the field out' },
  })
  .refine(({ type, from }) => type === 'letter' || type === 'template' || from === undefined, {
    message: 'expected it only of a letter or a template',
    path: ['from'],
    params: {
      help: 'if this is one, write `type: letter` or `type: template`; who wrote another paper stands in `authors`',
    },
  })
