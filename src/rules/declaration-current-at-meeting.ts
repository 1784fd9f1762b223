import { countsOn, inWords, latestBy, type Meeting, type PublicRecord } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { mayCount, personName, unreadableDeclarers } from './help/names.ts'

export const rule: Rule = {
  id: 'declaration-current-at-meeting',
  invariant: 'Each member who attends a meeting has a current declaration on that day.',
  why: 'A declaration signed afterwards can’t have told the Chair, on the day, who had to leave the room.',
  basis: 'clause:register',
  severity: 'error',
  *check(record, asOf) {
    const unreadable = unreadableDeclarers(record)
    for (const meeting of record.meetings) {
      if (meeting.date > asOf) continue
      for (const [n, person] of meeting.data.attended.entries())
        yield* judge(meeting, n, person, unreadable.get(person), record)
    }
  },
  bad: {
    files: {
      'interests/ben-marl/2024-01-01.mdx': '---\nmember: ada-finch\nsigned: 2023-01-01\nform: signed\nnil: true\n---\n',
      'interests/ben-marl/2024-03-07.mdx': '---\nmember: ben-marl\nsigned: 2024-03-07\nform: signed\nnil: true\n---\n',
    },
    output: `error[declaration-current-at-meeting]: Ben Marl attended on 6 March 2024 without a current declaration: none was signed by that day
 --> content/minutes/2024-03-06.mdx:5:23
  |
5 | attended: [ada-finch, ben-marl]
  |                       ^^^^^^^^
  = see content/interests/ben-marl/2024-03-07.mdx:3:9: signed on 7 March 2024
  = help: the one signed on 7 March 2024 comes after the meeting and doesn’t mend it
  = help: if a form was signed by that day, add it to \`interests/ben-marl/\`
  = help: if none was, explain it in exceptions.yaml: \`rule: declaration-current-at-meeting\`, \`subject: minutes/2024-03-06/attended/ben-marl\`
  = stands on: terms-of-reference/first#register`,
  },
  good: { files: {} },
}

function* judge(
  meeting: Meeting,
  n: number,
  person: string,
  unreadable: readonly string[] | undefined,
  record: PublicRecord,
): Generator<Finding> {
  if (!record.documents.has(`people/${person}`)) return
  const declarations = record.declarations.get(person) ?? []
  const latest = latestBy(declarations, meeting.date)
  if ((latest && countsOn(latest, meeting.date)) || mayCount(unreadable, latest, meeting.date)) return
  const next = declarations.find((one) => one.signed > meeting.date)
  const why = latest
    ? `the one signed on ${inWords(latest.signed)} lapsed on ${inWords(latest.lapses)}`
    : 'none was signed by that day'
  const shown = latest ?? next
  yield {
    ...meeting.document.at(['attended', n]),
    message: `${personName(record, person)} attended on ${inWords(meeting.date)} without a current declaration: ${why}`,
    help: [
      ...(next ? [`the one signed on ${inWords(next.signed)} comes after the meeting and doesn’t mend it`] : []),
      `if a form was signed by that day, add it to \`interests/${person}/\``,
    ],
    explain: 'if none was,',
    related: shown
      ? [
          {
            ...shown.document.at(['signed']),
            message: `signed on ${inWords(shown.signed)}`,
          },
        ]
      : [],
    subjects: [`${meeting.id}/attended/${person}`, meeting.id, `people/${person}`],
  }
}
