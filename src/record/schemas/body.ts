import * as z from 'zod'
import { date, id, reason, source, text } from './common.ts'

const months = z.int().min(1).max(120)
const days = z.int().min(1).max(3660)

/** The body itself: `content/body.yaml`. */
export const body = z.strictObject({
  name: text.describe('Its full name.'),
  abbreviation: text.optional().describe('Its short name, such as `MTF`.'),
  summary: text.describe('One or two sentences on what it is, for the home page.'),
  sponsor: text.optional().describe('The department or office that sponsors it.'),
  appointedBy: text.optional().describe('Who appoints the chair.'),
  established: date.optional().describe('The day it was set up.'),
  announced: date.optional().describe('The day it was made known, where the day it was set up is not known.'),
  dissolved: date.optional().describe('The day it was dissolved.'),
  recordEnds: date.optional().describe('The last day this record covers, where the end of the body is not known.'),
  rulesFrom: date
    .optional()
    .describe(
      'The day from which the record is held to its rules; older minutes, declarations and papers are archive.',
    ),
  terms: id.describe('The terms of reference in force: an id from terms-of-reference/.'),
  authorities: z
    .array(text)
    .default([])
    .describe('Who may approve explanations beside the people and posts of the record, as exceptions.yaml names them.'),
  policy: z
    .strictObject({
      declarationValidMonths: months.default(12).describe('For how many calendar months a declaration counts.'),
      unsignedDays: days
        .default(28)
        .describe(
          'For how many days a declaration made orally or by letter counts, from its own day; the signed form has to follow by then. As long as an interest declared in a meeting may take to reach the register.',
        ),
      lapseWarningDays: z.array(days).default([60, 30, 7]).describe('How many days before it lapses the check warns.'),
      interestDays: days
        .default(28)
        .describe('Within how many days an interest declared in a meeting must reach the register.'),
      minutesDays: days
        .default(42)
        .describe('Within how many days of its day a meeting that was announced must have minutes.'),
      quorum: z
        .int()
        .min(1)
        .max(1000)
        .optional()
        .describe('How many members must attend for a decision, where the terms say so; without it nothing is asked.'),
      arrivalDays: days
        .default(28)
        .describe('Within how many days of its signature a declaration is to reach the record; a later one is named.'),
    })
    .prefault({})
    .describe('Numbers the terms leave open, set by this site.'),
  categories: z
    .array(
      z.strictObject({
        id: id.describe('What declarations write: small letters, digits and hyphens.'),
        name: text.describe('What readers see.'),
        explain: text.optional().describe('What belongs to it, in words for the public and for those who declare.'),
      }),
    )
    .min(1)
    .superRefine((all, context) => {
      for (const field of ['id', 'name'] as const) {
        const seen = new Set<string>()
        for (const [n, { [field]: value }] of all.entries()) {
          if (seen.has(value))
            context.addIssue({
              code: 'custom',
              path: [n, field],
              message: `expected each ${field} once`,
              params: { help: 'take one of the two out, or tell them apart' },
            })
          seen.add(value)
        }
      }
    })
    .optional()
    .describe(
      'The kinds of interests that members declare, in the order in which the register shows them; without it, the usual ones.',
    ),
  basis: z
    .record(id, text)
    .default({})
    .describe("Which clause each rule stands on here, where it isn't the rule's own: `rule-id: clause-id`."),
  rules: z
    .record(
      id,
      z.union([z.enum(['error', 'warning', 'off']), z.strictObject({ off: reason.describe('Why, for the public.') })], {
        message: 'expected `error`, `warning`, `off`, or why it is off: `{ off: "why" }`',
      }),
    )
    .default({})
    .describe(
      'How strict a rule is that the terms do not ask for, or that it is off: `rule-id: warning`, `rule-id: { off: "why" }`.',
    ),
  reviewers: z
    .array(
      z.strictObject({
        handle: z
          .string()
          .regex(/^@[\w.-]+(\/[\w.-]+)*$/, 'expected a name there, such as `@jo-smith` or `@body/secretariat`')
          .describe('The name of an account or a team on GitHub or GitLab: `@jo-smith`. Quote it.'),
        person: id.optional().describe('Whose account it is, where they have declarations here: an id from people/.'),
      }),
    )
    .default([])
    .describe('Who approves changes; one of them is enough, but nobody approves their own declaration.'),
  contact: text
    .optional()
    .describe(
      'Whom readers and members can ask, and tell of a mistake: an office with its address. The check asks for it, unless the body or its record has ended.',
    ),
  repository: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The web address of the repository, for links to the source of a page.'),
  attribution: text.optional().describe('The attribution that the licence of the content asks for.'),
  sources: z.array(source).default([]).describe('Where these facts come from.'),
})
