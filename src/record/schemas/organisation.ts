import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'
import { aliases, formerNames } from './names.ts'

/** One who leads the work with the body in a department. */
const lead = z
  .strictObject({
    lead: id.describe('Who leads: an id from people/ or posts/.'),
    from: date.optional().describe('The first day, where a source tells it.'),
    until: date.optional().describe('The last day, once it is over.'),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    message: 'expected a day from the first one on',
    path: ['until'],
    params: { help: 'compare the two days with the source, and correct the wrong one' },
  })

/** An organisation, programme or procurement that interests and items concern: `content/organisations/<id>.mdx`. */
export const organisation = z
  .strictObject({
    name: text.describe('The name, as the record prints it.'),
    abbreviation: text.optional().describe('The short form, such as `OCS`.'),
    formerNames,
    aliases,
    type: z
      .enum(['department', 'company', 'charity', 'university', 'programme', 'procurement', 'body', 'other'])
      .describe('What it is.'),
    partOf: id.optional().describe('What it belongs to: an id from organisations/.'),
    barrier: z
      .boolean()
      .default(false)
      .describe('`true` for a programme behind the information barrier of the terms of reference.'),
    employerLetter: z
      .boolean()
      .optional()
      .describe(
        "Whether an interest in it calls for a letter to the employer's chair. Leave it out where `barrier` says so already, or what it is part of.",
      ),
    leads: z
      .array(z.union([id.transform((one): z.output<typeof lead> => ({ lead: one })), lead]))
      .default([])
      .describe(
        'Of a department: who leads the work with the body there, oldest first; empty says that no source names any.',
      ),
    source: source.optional().describe('Where these facts come from.'),
    updates,
  })
  .refine(({ type, leads }) => type === 'department' || leads.length === 0, {
    message: 'expected it only of a department',
    path: ['leads'],
    params: { help: 'if it is one, write `type: department`; else take the field out' },
  })
