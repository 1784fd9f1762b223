import { inWords, isRead, type Untaken, untaken } from '../record/index.ts'
import { march, may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { hasMet } from './help/has-met.ts'
import { type Place, placeOf } from './help/places.ts'

export const rule: Rule = {
  id: 'deferral-taken-up',
  title: 'Later meetings take up what was put off',
  invariant:
    'What is put off, and what is announced for the next meeting, is taken up by a later item, updated, or explained.',
  why: '"To be discussed at the next meeting" is a promise to everybody who waits for it, and the easiest one to forget.',
  basis: 'clause:chair-agenda',
  severity: 'error',
  judges: hasMet,
  evidence: ['minutes'],
  *check(record, asOf) {
    for (const one of untaken(record, asOf)) yield* judge(one)
  },
  bad: {
    files: march('<Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>'),
    output: `error[deferral-taken-up]: This was put off to the next meeting, and the minutes of 1 May 2024 neither take it up nor say what became of it
  --> content/minutes/2024-03-06.mdx:12:1
   |
12 | <Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = see content/minutes/2024-05-01.mdx:2:7: the minutes that don’t speak of it
   = help: under the heading of the item that took it up, write \`<Item takes="minutes/2024-03-06/2" />\`
   = help: or say in later minutes what became of it: \`<Update of="minutes/2024-03-06/2" status="dropped">why</Update>\`
   = help: or explain it in exceptions.yaml: \`rule: deferral-taken-up\`, \`subject: minutes/2024-03-06/2\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: {
      ...march(
        '<Deferral id="2" to="next-meeting">The paint is put off to the next meeting.</Deferral>',
        'nextMeeting:\n  agenda: [Matters arising]\n',
      ),
      ...may(`## Paint

<Item takes="minutes/2024-03-06/2" />

It will be blue.`),
    },
  },
}

/** What no meeting took up, if the one that should have was held, and can be read. */
function* judge({ of, to, due }: Untaken): Generator<Finding> {
  if (!due || !isRead(due.document)) return
  const what =
    'element' in of
      ? `This was put off to ${to === 'next-meeting' ? 'the next meeting' : inWords(to)}`
      : `“${of.title}” was announced for the next meeting`
  yield {
    ...placeIn(of),
    message: `${what}, and the minutes of ${inWords(due.date)} neither take it up nor say what became of it`,
    help: [
      `under the heading of the item that took it up, write \`<Item takes="${of.id}" />\``,
      `or say in later minutes what became of it: \`<Update of="${of.id}" status="dropped">why</Update>\``,
    ],
    explain: 'or',
    related: [{ ...due.document.at(['date']), message: 'the minutes that don’t speak of it' }],
    subjects: [of.id, of.meeting.id],
  }
}

function placeIn(of: Untaken['of']): Place {
  return 'element' in of ? placeOf(of) : of.meeting.document.at(of.path)
}
