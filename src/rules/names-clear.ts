import { type Document, only, type PublicRecord } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { formerNameFindings } from './help/former-names.ts'
import { sharedAliases } from './help/shared-aliases.ts'
import { sortNameFindings } from './help/sort-names.ts'

/** An example in which Ben Marl has become a peer; `lines` stand below the name. */
const peer = (lines: string) => ({
  'people/ben-marl.mdx': `---
name: Lord Marl of Sandbank
${lines}roles:
  - post: members
    from: 2024-01-01
updates:
  - date: 2024-05-20
    note: He was Ben Marl until 19 May 2024.
---
`,
})

export const rule: Rule = {
  id: 'names-clear',
  title: 'People are found by their names',
  invariant:
    'Whoever has a title, a particle or letters with their name has a name to sort by; a name that has changed is listed as a former one; and no other name stands for two people or organisations.',
  why: 'Old minutes name people as they were called then. Readers look for them by either name, under the right letter, and must not find somebody else.',
  basis: 'good-practice',
  severity: 'warning',
  turns: 'never',
  *check(record: PublicRecord): Generator<Finding> {
    const people = [...only(record.documents.values(), 'people')]
    const organisations = [...only(record.documents.values(), 'organisations')]
    for (const document of people) yield* sortNameFindings(document)
    for (const document of [...people, ...organisations]) yield* formerNameFindings(document, record)
    for (const some of [people, organisations]) yield* sharedAliases(some as unknown as Document<'people'>[])
  },
  bad: {
    files: peer(''),
    output: `warning[names-clear]: The name “Lord Marl of Sandbank” begins with the title “Lord”; the record does not say by which name it is sorted
 --> content/people/ben-marl.mdx:2:7
  |
2 | name: Lord Marl of Sandbank
  |       ^^^^^^^^^^^^^^^^^^^^^
  = help: lists sort it as “Marl of Sandbank”; if that is right, add the line \`sortName: Marl of Sandbank\`, else the name to sort by

warning[names-clear]: This note gives an earlier name, “Ben Marl”, and \`formerNames\` does not list it
 --> content/people/ben-marl.mdx:8:11
  |
8 |     note: He was Ben Marl until 19 May 2024.
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: so that older documents print the name of their day, write \`formerNames:\`, and below it \`- { name: Ben Marl, until: 2024-05-19 }\`
  = help: check the day: it is the last one on which that was the name`,
  },
  good: {
    files: peer('sortName: Marl of Sandbank\nformerNames:\n  - name: Ben Marl\n    until: 2024-05-19\n'),
  },
}
