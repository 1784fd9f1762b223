/** Names that somebody or something had or has besides the one that the record prints. */
import * as z from 'zod'
import { date, text } from './common.ts'

/** Earlier names, oldest first. */
export const formerNames = z
  .array(
    z.strictObject({
      name: text.describe('The name as it was.'),
      until: date.describe('The last day of that name.'),
    }),
  )
  .default([])
  .superRefine((names, context) => {
    for (const [n, { name, until }] of names.entries()) {
      const before = names[n - 1]
      if (!before) continue
      if (until <= before.until)
        context.addIssue({
          code: 'custom',
          path: [n, 'until'],
          message: 'expected a day after that of the name before',
          params: { help: 'list the names oldest first, each with its last day' },
        })
      if (name === before.name)
        context.addIssue({
          code: 'custom',
          path: [n, 'name'],
          message: 'expected a name that differs from the one before',
          params: { help: 'keep one entry for each name, with the last day on which it was the name' },
        })
    }
  })
  .describe('Earlier names, oldest first, each with its last day. Documents of those days print them.')

/** Other names by which sources call the same. */
export const aliases = z
  .array(text)
  .default([])
  .describe('Other names in the sources: initials, handles, spellings. The search and the check know them.')
