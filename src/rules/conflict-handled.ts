import {
  type Conflict,
  conflictsOf,
  heldAt,
  type Item,
  isWhole,
  type Meeting,
  type PublicRecord,
} from '../record/index.ts'
import { FOREMAN, may, minutes } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { offTheAgenda } from './help/declared-here.ts'
import { eachHeld } from './help/each-held.ts'
import { hasMet } from './help/has-met.ts'
import { organisationName, personName } from './help/names.ts'
import { declaredOn } from './help/places.ts'

export const rule: Rule = {
  id: 'conflict-handled',
  title: 'Minutes say how each declared interest was handled',
  invariant:
    'Where an item concerns an organisation in which somebody present has a declared interest, the minutes say how it was handled; an interest declared in a meeting is in something that an item of it concerns, or is said not to be on the agenda.',
  why: 'A register shows that an interest was known. Only the minutes can show that it was kept out of the advice.',
  basis: 'clause:chair-declarations',
  also: ['declare-interests', 'declare-procurement', 'barrier-declare'],
  severity: 'error',
  judges: (record, asOf) =>
    hasMet(record, asOf) &&
    (record.declarations.size > 0 || record.meetings.some(({ interests }) => interests.length > 0)),
  evidence: ['minutes', 'interests'],
  check: eachHeld(function* (meeting, record) {
    if (!isWhole(meeting.document)) return
    yield* offTheAgenda(meeting, record)
    const items = meeting.items.filter(({ marks }) => marks?.attributes.concerns)
    const held = items.length > 0 ? heldAt(meeting, record) : []
    for (const item of items) {
      for (const conflict of conflictsOf(item, meeting, held, record))
        if (!conflict.handled) yield finding(conflict, item, meeting, record)
    }
  }),
  bad: {
    files: {
      ...FOREMAN,
      ...minutes(
        '2024-05-01',
        `## The hour hand

<Item concerns="brass-works" />

The Brass Works will cast it.`,
      ),
    },
    output: `error[conflict-handled]: This item concerns The Brass Works, in which Ben Marl, named as present, had declared an interest, and the minutes don’t say how it was handled
  --> content/minutes/2024-05-01.mdx:10:1
   |
10 | <Item concerns="brass-works" />
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = see content/interests/ben-marl/2024-01-01.mdx:8:19: declared on 1 January 2024
   = help: write in this item what is true: \`<Interest member="ben-marl" organisation="brass-works" handling="withdrew">…</Interest>\`
   = help: or \`handling="remained"\` where the member stayed in the discussion, \`handling="not-engaged"\` where they took no part in it
   = help: if nobody can say any more, explain it in exceptions.yaml: \`rule: conflict-handled\`, \`subject: minutes/2024-05-01/conflicts/the-hour-hand/ben-marl\`
   = stands on: terms-of-reference/first#chair-declarations`,
  },
  good: {
    files: {
      ...FOREMAN,
      ...may(`## The hour hand

<Item concerns="brass-works" />

<Interest member="ben-marl" organisation="brass-works" handling="withdrew">Ben Marl left the room.</Interest>

The Brass Works will cast it.`),
    },
  },
}

function finding(conflict: Conflict, item: Item, meeting: Meeting, record: PublicRecord): Finding {
  const { person, organisation, concerned, declaration, index } = conflict
  const name = personName(record, person)
  const had = `${name}, named as present, had declared an interest`
  const bearing =
    concerned === organisation
      ? `, in which ${had}`
      : `; ${had} in ${organisationName(record, organisation)}, ${record.wholes.get(organisation)?.has(concerned) ? 'which is part of it' : 'to which it belongs'}`
  return {
    file: meeting.document.file,
    span: item.marks?.tag ?? item.heading.span,
    message: `This item concerns ${organisationName(record, concerned)}${bearing}, and the minutes don’t say how it was handled`,
    help: [
      `write in this item what is true: \`<Interest member="${person}" organisation="${organisation}" handling="withdrew">…</Interest>\``,
      'or `handling="remained"` where the member stayed in the discussion, `handling="not-engaged"` where they took no part in it',
    ],
    explain: 'if nobody can say any more,',
    related: [declaredOn(declaration, index)],
    subjects: [`${meeting.id}/conflicts/${item.heading.id}/${person}`, item.id, meeting.id],
  }
}
