import * as z from 'zod'
import { date, id, links, partialDate, reason, source, text, time, updates } from './common.ts'

/** An interest that a witness declared. */
const interest = z.strictObject({
  organisation: id.optional().describe('The organisation that it is in: an id from organisations/.'),
  detail: text.describe('What was declared, in the words of its source, such as `Shareholder`.'),
})

/** A witness. Without `interests` and without `nil`, nobody knows what was declared. */
const witness = z
  .strictObject({
    person: id.optional().describe('Who it is: an id from people/.'),
    name: text.optional().describe('The name of a witness who has no page here.'),
    of: id.optional().describe('The organisation for which the witness speaks: an id from organisations/.'),
    interests: z
      .array(interest)
      .refine((list) => list.length > 0, {
        message: 'expected an interest at least',
        params: {
          help: 'where the witness declared that there are none, write `nil: true`; where nobody knows, take the line out',
        },
      })
      .optional()
      .describe('What the witness declared; left out where the record doesn’t say.'),
    nil: z
      .boolean()
      .refine((nil) => nil, {
        message: '`false` does not say what was declared',
        params: { help: 'list it under `interests`; where nobody knows, take the line out' },
      })
      .optional()
      .describe('`true` where the witness declared that there are none; left out where the record doesn’t say.'),
  })
  .refine(({ person, name }) => (person === undefined) !== (name === undefined), {
    message: 'expected `person` or `name`, and just one of them',
    params: { help: 'write `person` with an id from people/, or `name` for somebody who has no page here' },
  })
  .refine(({ interests, nil }) => interests === undefined || nil === undefined, {
    message: 'expected none beside `nil: true`, which says that there are none',
    path: ['interests'],
    params: { help: 'take out `nil` or `interests`, whichever the witness did not declare' },
  })

/** Something that the body does besides its meetings: `content/events/<id>.mdx`. */
export const event = z
  .strictObject({
    title: text.describe('What it is called, in the words of its source.'),
    type: z
      .enum(['evidence-session', 'visit', 'speaking', 'listening', 'round-table', 'meeting', 'other'])
      .describe('What sort of event it is; `meeting` is one with others, such as a minister, and has no minutes here.'),
    status: z
      .enum(['planned', 'held', 'cancelled'])
      .describe('`planned` until it is `held`; `cancelled` where it was called off, and `reason` says why.'),
    reason: reason.optional().describe('Why it was called off.'),
    date: partialDate.optional().describe('Its day, or the month or year, as far as it is known; else leave it out.'),
    until: date.optional().describe('Its last day, where it has more than one.'),
    start: time.optional().describe('When it begins, such as "15:30".'),
    end: time.optional().describe('When it ends, such as "17:30".'),
    venue: text.optional().describe('Where it is held, as its source says it.'),
    body: id.optional().describe('Whose event it is: an id from bodies/; without it, that of the body itself.'),
    attended: z
      .array(id)
      .default([])
      .describe('Who went for the body, or is to go: ids from people/ or posts/. Empty says that it isn’t known.'),
    hosts: z.array(id).default([]).describe('Who holds it, if others do: ids from organisations/ or posts/.'),
    with: z
      .array(id)
      .default([])
      .describe('With whom it is: ids from organisations/, posts/ or people/, such as a minister.'),
    witnesses: z.array(witness).default([]).describe('Who is heard in evidence, and what each declared.'),
    topics: z.array(id).default([]).describe('Subjects: ids from topics/.'),
    pathfinder: id.optional().describe('The pathfinder that it is about: an id from pathfinders/.'),
    minutes: z
      .array(
        z.string().regex(/^minutes\/[a-z0-9-]+(#\S+)?$/, 'expected the id of minutes, such as `minutes/2011-10-06`'),
      )
      .default([])
      .describe('Minutes that speak of it, and the heading: `minutes/2011-10-06`, or `minutes/2011-10-06#aob`.'),
    papers: z.array(id).default([]).describe('Papers for it or from it: ids from papers/.'),
    links,
    source: source.optional().describe('Where these facts come from.'),
    updates,
  })
  .refine(({ status, reason: why }) => status !== 'cancelled' || why !== undefined, {
    message: 'it is missing, expected why the event was called off',
    path: ['reason'],
    params: { help: 'add a line `reason:` that says why it was called off, in ten letters at least' },
  })
  .refine(({ status, reason: why }) => status === 'cancelled' || why === undefined, {
    message: 'expected none, as the event was not called off',
    path: ['reason'],
    params: { help: 'write `status: cancelled` if it was, or take the line out' },
  })
