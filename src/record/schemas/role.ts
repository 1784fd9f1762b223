/** Roles of people: which post, for how long, by whose word, and how it ended. */
import * as z from 'zod'
import { date, id, reason, source, text } from './common.ts'

/** Who did something: an id from people/ or posts/, or words for somebody whom the record doesn't know. */
const who = text

/** Who appoints, and on whose advice: of one role, or of all holders of a post. */
export const appointing = {
  appointedBy: who
    .optional()
    .describe('Who appoints to it: an id from posts/ or people/, or words such as “The Secretary of State”.'),
  advisedBy: who.optional().describe('On whose advice, or with whose support: an id from posts/ or people/, or words.'),
}

/** How a role can end. */
export const LEAVING = ['resigned', 'term-ended', 'removed', 'died', 'body-dissolved', 'other'] as const

/** Endings that say too little without words. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(['removed', 'other'])

const how = z.enum(LEAVING)

const left = z
  .union([
    how.transform((one): { how: z.output<typeof how>; reason?: string | undefined } => ({ how: one })),
    z.strictObject({
      how: how.describe('How the role ended.'),
      reason: reason.optional().describe('Why, in words that the public reads.'),
    }),
  ])
  .superRefine(({ how, reason }, context) => {
    if (NEEDS_WORDS.has(how) && reason === undefined)
      context.addIssue({
        code: 'custom',
        message: `\`${how}\` needs words that say why`,
        params: { help: `write \`left: { how: ${how}, reason: … }\`, with the reason as it was published` },
      })
  })
  .optional()
  .describe(
    'How the role ended: `resigned`, `term-ended`, `removed`, `died`, `body-dissolved` or `other`; with words, `{ how: …, reason: … }`.',
  )

const suspension = z.strictObject({
  from: date.describe('The first day on which they don’t serve.'),
  until: date.optional().describe('The last such day; they serve again from the day after it.'),
  by: who.optional().describe('Who decided it: an id from people/ or posts/, or words.'),
  reason: reason.optional().describe('Why, in words that the public reads.'),
})

/** A post held by somebody for a time. */
export const role = z
  .strictObject({
    post: id.describe('The post held: an id from posts/.'),
    from: date.optional().describe('The first day in it.'),
    recorded: date
      .optional()
      .describe('Where no source tells the first day: the earliest day on which one shows the person in it.'),
    until: date.optional().describe('The last day in it, or the last of its term where `carriesOver` is true.'),
    appointed: date.optional().describe('The day of the appointment, where that is not the first day.'),
    ...appointing,
    carriesOver: z
      .boolean()
      .default(false)
      .describe('Whether the holder stays in office after `until`, until a successor begins.'),
    left,
    suspended: z
      .array(suspension)
      .default([])
      .describe('Times in the role in which they did not serve, oldest first. They are no member for that time.'),
    source: source.optional().describe('Where these dates come from.'),
  })
  .refine((role) => role.from !== undefined || role.recorded !== undefined, {
    message: 'a role needs `from`, or `recorded` where the first day is not known',
    path: ['post'],
    params: { help: 'add a line `from: 2011-03-17`, or `recorded: 2011-03-17`' },
  })
  .superRefine((role, context) => {
    const complain = (path: PropertyKey[], message: string, help: string) =>
      context.addIssue({ code: 'custom', path, message, params: { help } })
    const last = 'add `until:` with the last day, or take this line out'
    if (role.until === undefined && role.left !== undefined)
      complain(['left'], '`left` needs `until`, the last day in the role', last)
    if (role.until === undefined && role.carriesOver)
      complain(['carriesOver'], '`carriesOver` needs `until`, the last day of the term', last)
    for (const [path, message, help] of wrongTimes(role)) complain(['suspended', ...path], message, help)
  })

type Dated = Pick<z.output<typeof suspension>, 'from' | 'until'>

/** Suspensions that end before they begin, lie outside the role, or come before the end of the one above. */
function* wrongTimes(role: {
  from?: string | undefined
  recorded?: string | undefined
  until?: string | undefined
  carriesOver: boolean
  suspended: readonly Dated[]
}): Generator<[path: PropertyKey[], message: string, help: string]> {
  const begins = role.from ?? role.recorded ?? ''
  for (const [n, { from, until }] of role.suspended.entries()) {
    const before = role.suspended[n - 1]
    if (until !== undefined && until < from)
      yield [[n, 'until'], 'expected a day that is not before `from`', 'correct the day that is wrong']
    if (from < begins)
      yield [[n, 'from'], 'expected a day in the role, which begins later', 'correct the day that is wrong']
    if (role.until !== undefined && !role.carriesOver && (until ?? from) > role.until)
      yield [
        [n, until === undefined ? 'from' : 'until'],
        'expected a day in the role, which ends earlier',
        'correct the day that is wrong',
      ]
    if (before && !(before.until !== undefined && before.until < from))
      yield [
        [n, 'from'],
        'expected a day after the end of the one above',
        'list them oldest first, each with its last day',
      ]
  }
}
