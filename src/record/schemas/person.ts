import * as z from 'zod'
import { place, source, text, updates } from './common.ts'
import { aliases, formerNames } from './names.ts'
import { role } from './role.ts'

/** A person, with dated roles: `content/people/<id>.mdx`. */
export const person = z.strictObject({
  name: text.describe('The name, as the record prints it.'),
  sortName: text.optional().describe("The name to sort by, where that isn't the last word of `name`."),
  distinguisher: text
    .optional()
    .describe(
      'What tells them from somebody else of that name, as it follows the name: “of Umber Oil”, “the younger”. Printed only while somebody else of the record prints alike.',
    ),
  place: place
    .optional()
    .describe('Where they set out from for the body, such as a town: a base in public life, never a home address.'),
  formerNames,
  aliases,
  roles: z.array(role).default([]).describe('Roles in the body, oldest first.'),
  source: source.optional().describe('Where these facts come from.'),
  updates,
})
