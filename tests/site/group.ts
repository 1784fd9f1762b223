/** The content of an invented group that writes standards: twenty minutes, a charter of its own, no register, no agenda of a chair, no pathfinders. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sealed } from '../../scripts/lab/mutate/judge.ts'
import { addDays } from '../../src/record/index.ts'

/** The day on which it is judged. */
export const GROUP_DAY = '2026-03-01'

/** What its own file says of the two rules that are promised to every body. */
export const GROUP_ANSWER = `basis: { action-has-owner: work-items }
rules: { declaration-current: { off: "The charter asks nobody to declare anything" } }
`

const FIRST = '2025-05-07'
const COUNT = 20
const PEOPLE = ['Anselm Brode', 'Clio Farrow', 'Idris Lunt', 'Maud Penhale', 'Osric Tamm', 'Yrsa Vell']

const CHARTER = `---
title: Charter of the Knot Notation Group
seal: sha256-${'0'.repeat(64)}
from: 2025-05-01
---

<Clause id="mission" unchecked="Whether a notation is good is for its readers to say.">The Group writes one notation for knots.</Clause>

<Clause id="participation" unchecked="Anybody may come, so that there is nothing to check.">Anybody who ties knots may take part.</Clause>

<Clause id="consensus" unchecked="Minutes tell what was agreed, and not how the room felt.">The Group agrees by consensus.</Clause>

<Clause id="work-items">Each action item is somebody’s.</Clause>

<Clause id="public" unchecked="This record is how it is met.">Minutes are public.</Clause>
`

/** Path under content/ → text. */
export const GROUP: Readonly<Record<string, string>> = {
  'body.yaml': `name: Knot Notation Group
summary: An invented group. It writes one notation for knots.
sponsor: The Ropewalk of Nether Sallow
appointedBy: Those who take part
established: 2025-05-01
contact: The keeper of the notation, The Ropewalk, Nether Sallow
terms: charter
${GROUP_ANSWER}`,
  'exceptions.yaml': '[]\n',
  'terms-of-reference/charter.mdx': CHARTER,
  'posts/participants.mdx': '---\nname: Participants\nrole: member\ngroup: true\n---\n',
  ...Object.fromEntries(
    PEOPLE.map((name) => [
      `people/${idOf(name)}.mdx`,
      `---\nname: ${name}\nroles:\n  - post: participants\n    from: 2025-05-01\n---\n`,
    ]),
  ),
  ...Object.fromEntries(Array.from({ length: COUNT }, (_, n) => minutes(n))),
}

/** Writes it into a folder. */
export function makeGroup(folder: string): void {
  for (const [path, text] of Object.entries(GROUP)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), sealed(path, text))
  }
}

function idOf(name: string): string {
  return name.toLowerCase().replace(' ', '-')
}

function dayOf(n: number): string {
  return addDays(FIRST, 14 * n)
}

function minutes(n: number): [path: string, text: string] {
  const came = PEOPLE.filter((_, one) => (one + n) % 4 !== 0).map(idOf)
  const name = PEOPLE[(n + 1) % PEOPLE.length] ?? ''
  const before =
    n === 0
      ? 'There was no action to report on.'
      : `<Update of="minutes/${dayOf(n - 1)}/1" status="done">Draft ${n} is on the table.</Update>`
  const last = n === COUNT - 1
  const action = last
    ? 'There is nothing to be done before the vote.'
    : `<Action id="1" owner="${idOf(name)}">${name} to write draft ${n + 1}.</Action>`
  return [
    `minutes/${dayOf(n)}.mdx`,
    `---
date: ${dayOf(n)}
status: approved
attendance: attended-only
attended: [${came.join(', ')}]
---

## Actions of last time

${before}

## Draft ${n}

<Decision id="draft">A loop is written before the bight that it holds.</Decision>

${action}
`,
  ]
}
