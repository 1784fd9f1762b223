import * as z from 'zod'
import { date, id, place, source, text, updates } from './common.ts'
import { aliases, formerNames } from './names.ts'

const role = z
  .strictObject({
    post: id.describe('The post held: an id from posts/.'),
    from: date.optional().describe('The first day in it.'),
    recorded: date
      .optional()
      .describe('Where no source tells the first day: the earliest day on which one shows the person in it.'),
    until: date.optional().describe('The last day in it.'),
    source: source.optional().describe('Where these dates come from.'),
  })
  .refine((role) => role.from !== undefined || role.recorded !== undefined, {
    message: 'a role needs `from`, or `recorded` where the first day is not known',
    path: ['post'],
    params: { help: 'add a line `from: 2011-03-17`, or `recorded: 2011-03-17`' },
  })

/** A person, with dated roles: `content/people/<id>.mdx`. */
export const person = z.strictObject({
  name: text.describe('The name, as the record prints it.'),
  sortName: text.optional().describe("The name to sort by, where that isn't the last word of `name`."),
  place: place
    .optional()
    .describe('Where they set out from for the body, such as a town: a base in public life, never a home address.'),
  formerNames,
  aliases,
  roles: z.array(role).default([]).describe('Roles in the body, oldest first.'),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
