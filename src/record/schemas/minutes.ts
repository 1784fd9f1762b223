import * as z from 'zod'
import { date, id, links, reason, seal, source, text, time, updates } from './common.ts'

/** An entry of the agenda that a meeting announced for the next one. */
const announced = z.union([
  text,
  z.strictObject({
    title: text.describe('The title, as the minutes announce it.'),
    id: id.optional().describe("An id of its own, where the one made from the title won't do."),
  }),
])

const items = z
  .array(id)
  .refine((list) => list.length > 0, {
    message: 'expected one item at least',
    params: { help: 'write the ids of the headings, or take `items` out: without it, they were there for all' },
  })
  .optional()
  .describe('The items for which they were there: ids of the headings; without it, all.')
const from = time.optional().describe('When they came, where that is not at the beginning, such as "15:30".')
const until = time.optional().describe('When they left, where that is not at the end, such as "16:45".')

/** One who came as a member: an id alone is the plain case. */
const member = entry(
  z.strictObject({
    person: id.describe('Who came: an id from people/.'),
    for: id.optional().describe('The member for whom they sat in as a deputy: an id from people/.'),
    from,
    until,
    items,
  }),
)

/** One who came and is no member. */
const guest = entry(
  z.strictObject({
    person: id.describe('Who came: an id from people/ or posts/.'),
    as: z
      .enum(['observer', 'guest', 'official', 'secretariat', 'adviser', 'witness'])
      .optional()
      .describe('As what they came.'),
    of: id.optional().describe('The organisation from which they came: an id from organisations/.'),
    from,
    until,
    items,
  }),
)

/** An entry of a list of people; an id alone stands for the plain one. */
function entry<T extends z.ZodType<{ person: string }>>(shape: T) {
  return z.union([id.transform((person): z.output<T> => ({ person }) as z.output<T>), shape])
}

/** A meeting to come. */
const toCome = z.strictObject({
  date: date.optional().describe('Its day, if it was fixed.'),
  start: time.optional().describe('When it begins, such as "15:30", if that was fixed.'),
  venue: text.optional().describe('Where it is to be held, as the minutes say it.'),
  agenda: z.array(announced).default([]).describe('What is announced for it, in the words of the minutes.'),
})

/** One meeting: `content/minutes/<date>.mdx`, of a committee `content/minutes/<date>-<committee>.mdx`. */
export const minutes = z
  .strictObject({
    date: date.describe(
      'The day of the meeting; the file has the same name, with a word after it where a day has two: `2011-09-01-2`.',
    ),
    until: date.optional().describe('The last day, where the meeting has more than one.'),
    body: id.optional().describe('Which committee met: an id from bodies/; without it, the body itself.'),
    number: z.int().min(1).optional().describe('The number of the meeting, where the body counts them.'),
    type: z
      .enum(['ordinary', 'extraordinary', 'correspondence'])
      .default('ordinary')
      .describe(
        '`extraordinary` where it was called out of turn; `correspondence` where nobody met, and `agreed` names who agreed.',
      ),
    start: time.optional().describe('When it began, such as "15:30".'),
    end: time.optional().describe('When it ended, such as "17:30"; earlier than `start`, it is on the day after.'),
    venue: text.optional().describe('Where it was held, as the minutes say it.'),
    status: z
      .enum(['draft', 'approved', 'cancelled'])
      .describe(
        '`draft` until a meeting has approved them, then `approved`; `cancelled` for a meeting that was called off.',
      ),
    reason: reason.optional().describe('Why the meeting was called off.'),
    approved: date.optional().describe('The day on which they were approved.'),
    approvedAt: z
      .string()
      .regex(/^minutes\/[a-z0-9-]+$/, 'expected the id of minutes, such as `minutes/2011-10-06`')
      .optional()
      .describe('The minutes of the meeting that approved them: `minutes/2011-10-06`.'),
    seal: seal.describe('The digest of what they say once they are approved; `npm run seal` writes it.'),
    chair: z
      .union([id.transform((one) => [one]), z.array(id)])
      .default([])
      .describe('The person in the chair: an id from people/, or a list of several.'),
    quorate: z
      .boolean()
      .optional()
      .describe('Whether as many members came as the terms ask for, if the minutes say so.'),
    attendance: z
      .enum(['complete', 'attended-only', 'not-recorded'])
      .optional()
      .describe(
        'How much the minutes say of who came: all (`complete`, and what goes without saying), who attended and not who stayed away (`attended-only`), or nothing (`not-recorded`). What they don’t say is unknown.',
      ),
    attended: z.array(member).describe('Members who came, in the order of the minutes: ids from people/, or entries.'),
    agreed: z
      .array(id)
      .default([])
      .describe('Of a decision by correspondence: the members who agreed, ids from people/.'),
    inAttendance: z.array(guest).default([]).describe('Others who came: ids from posts/ or people/, or entries.'),
    apologies: z.array(id).default([]).describe('Members who sent apologies: ids from people/.'),
    absent: z.array(id).default([]).describe('Members who neither came nor sent apologies: ids from people/.'),
    nextMeeting: z
      .union([toCome.transform((one) => [one]), z.array(toCome)])
      .default([])
      .describe('What the minutes announce for the meeting after this one, or a list of meetings to come.'),
    masthead: z
      .array(z.string().trim().min(1))
      .default([])
      .describe('The heading lines of the document as they stand in the source, word for word.'),
    links,
    source: source.optional().describe('Where the words come from, if they were published elsewhere first.'),
    updates,
  })
  .refine(({ status, reason: why }) => status !== 'cancelled' || why !== undefined, {
    message: 'it is missing, expected why the meeting was called off',
    path: ['reason'],
    params: { help: 'add a line `reason:` that says why it was called off, in ten letters at least' },
  })
  .refine(({ status, reason: why }) => status === 'cancelled' || why === undefined, {
    message: 'expected none, as the meeting was not called off',
    path: ['reason'],
    params: { help: 'write `status: cancelled` if it was, or take the line out' },
  })

/** What minutes say that need not name who attended: `attended: []` goes without saying. */
export function nobodyToName(value: Readonly<Record<string, unknown>>): boolean {
  return value.status === 'cancelled' || value.type === 'correspondence' || value.attendance === 'not-recorded'
}
