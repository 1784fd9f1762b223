import * as z from 'zod'
import { date, id, source, text, updates } from './common.ts'

const role = z
  .strictObject({
    /** The post held: an id from posts/. */
    post: id,
    /** The first day in it. */
    from: date.optional(),
    /** Where no source tells the first day: the earliest day on which one shows the person in it. */
    recorded: date.optional(),
    /** The last day in it. */
    until: date.optional(),
    /** What tells so. */
    source: source.optional(),
  })
  .refine((role) => role.from !== undefined || role.recorded !== undefined, {
    message: 'a role needs `from`, or `recorded` where the first day is not known',
    path: ['post'],
    params: { help: 'add a line `from: 2011-03-17`, or `recorded: 2011-03-17`' },
  })

/** A person, with dated roles: `content/people/<id>.mdx`. */
export const person = z.strictObject({
  /** The name, as the record prints it. */
  name: text,
  /** The name to sort by, where that isn't the last word of `name`. */
  sortName: text.optional(),
  /** Roles in the body, oldest first. */
  roles: z.array(role).default([]),
  /** Where these facts come from. */
  source: source.optional(),
  /** Change notes, oldest first. */
  updates,
})
