import { type Buddy, judgedOn, only } from '../record/index.ts'
import { FOREMAN, may } from './engine/example-body.ts'
import type { Rule } from './engine/rule.ts'
import { again, backwards, interested, unasked, unseated } from './help/buddy-findings.ts'
import { type Choices, judgePreferences } from './help/preferences.ts'
import { rolesCanBeRead } from './help/unread.ts'

const buoy = (member: string) => `---
name: The bell buoy
organisation: brass-works
preferences:
  - member: ${member}
    rank: 1
buddies:
  - member: ${member}
    from: 2024-05-08
---
`

const APPROACH = may(`## Pathfinders

<Decision id="buddying-approach">Members say which pathfinders they would buddy, and the officials match them.</Decision>`)

export const rule: Rule = {
  id: 'buddy-clear',
  title: 'No member buddies a pathfinder in which they have an interest',
  invariant:
    'No member buddies a pathfinder in which they hold an interest, and buddies are members, each once, out of the preferences given.',
  why: 'A buddy reports what a pathfinder learned. With a stake in it, nobody can tell the lesson from the sale.',
  basis: 'decision:buddying-approach',
  also: ['buddying'],
  severity: 'error',
  judges: ({ documents }, asOf) =>
    only(documents.values(), 'pathfinders').some(
      ({ data }) => !data || data.buddies.length === 0 || data.buddies.some(({ from }) => from <= asOf),
    ),
  evidence: ['interests'],
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    const choices: Choices = new Map()
    for (const document of only(record.documents.values(), 'pathfinders')) {
      if (!document.data) continue
      yield* judgePreferences(document, document.data.preferences, choices, record)
      const { preferences, organisation } = document.data
      const asked = new Set(preferences.map(({ member }) => member))
      const last = new Map<string, Buddy>()
      for (const [n, { member, from, until }] of document.data.buddies.entries()) {
        const buddy: Buddy = { document, n, member, from, until, end: until === undefined || until > day ? day : until }
        // Ids that the record doesn't know are asked for by another rule.
        if (!record.documents.get(`people/${member}`)?.data) continue
        if (until !== undefined && until < from) yield backwards(buddy, record)
        else {
          if (organisation !== undefined) yield* interested(buddy, organisation, asOf, record)
          if (rolesCanBeRead(record, member)) yield* unseated(buddy, record)
          yield* again(buddy, last, record)
        }
        if (asked.size > 0 && !asked.has(member)) yield unasked(buddy, record)
      }
    }
  },
  bad: {
    files: {
      ...FOREMAN,
      ...APPROACH,
      'pathfinders/bell-buoy.mdx': buoy('ben-marl'),
    },
    output: `error[buddy-clear]: Ben Marl buddies The bell buoy from 8 May 2024, and has a declared interest in The Brass Works
 --> content/pathfinders/bell-buoy.mdx:8:13
  |
8 |   - member: ben-marl
  |             ^^^^^^^^
  = see content/interests/ben-marl/2024-01-01.mdx:8:19: declared on 1 January 2024
  = help: match the pathfinder with a member who has no interest in it
  = help: if the buddying ended before the interest began, add its last day: \`until: <date>\`
  = help: if it did not, and is over, explain it in exceptions.yaml: \`rule: buddy-clear\`, \`subject: pathfinders/bell-buoy/ben-marl\`
  = stands on: minutes/2024-05-01#decision-buddying-approach`,
  },
  good: {
    files: {
      ...FOREMAN,
      ...APPROACH,
      'pathfinders/bell-buoy.mdx': buoy('ada-finch'),
    },
  },
}
