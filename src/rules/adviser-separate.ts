import {
  type Document,
  heldOn,
  inWords,
  type Meeting,
  meetingsHeld,
  only,
  type PublicRecord,
  type Role,
  readBarrier,
  shortId,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { hasMet } from './help/has-met.ts'
import { personName, postName } from './help/names.ts'
import { roleHeld } from './help/places.ts'
import { allRead } from './help/unread.ts'

/** An example in which Ben Marl is both a member and an adviser; `until` is the last line of the second role. */
const adviser = (until: string) => ({
  'organisations/spring-tide.mdx': '---\nname: Spring Tide Programme\ntype: programme\nbarrier: true\n---\n',
  'organisations/board.mdx': '---\nname: Spring Tide Board\ntype: body\npartOf: spring-tide\n---\n',
  'posts/board-adviser.mdx': '---\nname: Adviser to the Board\nrole: adviser\nadvises: board\n---\n',
  'people/ben-marl.mdx': `---
name: Ben Marl
roles:
  - post: members
    from: 2024-01-01
  - post: board-adviser
    from: 2024-03-07
${until}---
`,
})

export const rule: Rule = {
  id: 'adviser-separate',
  title: 'Members and advisers are kept apart',
  invariant:
    'Nobody attends as a member on a day on which they hold a post that advises something behind the information barrier; and the record names who has held such a post.',
  why: 'An adviser to the board of a programme knows of its running what the body may not know, and can’t leave it at the door.',
  basis: 'clause:advisers-separate',
  severity: 'error',
  judges: (record, asOf) => advisingPosts(record).size > 0 && hasMet(record, asOf),
  evidence: ['minutes'],
  *check(record, asOf) {
    const posts = advisingPosts(record)
    if (posts.size === 0) return
    const advising = record.roles.filter(({ post }) => posts.has(post))
    const held = new Set(advising.map((role) => role.post))
    if (allRead('people', record))
      for (const [post, document] of posts) if (!held.has(post)) yield unknown(document, post)
    const advisers = Map.groupBy(advising, (role) => role.person)
    for (const meeting of meetingsHeld(record, asOf)) {
      for (const person of new Set(meeting.named.attended)) {
        const role = advisers.get(person)?.find((one) => heldOn(one, meeting.date))
        if (role) yield attendedAsBoth(meeting, role, record)
      }
    }
  },
  bad: {
    files: adviser(''),
    output: `error[adviser-separate]: This record names Ben Marl both as a member who attended on 1 May 2024 and as holding the post Adviser to the Board that day
 --> content/minutes/2024-05-01.mdx:5:23
  |
5 | attended: [ada-finch, ben-marl]
  |                       ^^^^^^^^
  = see content/people/ben-marl.mdx:6:11: Adviser to the Board from 7 March 2024
  = help: if they no longer held that post, write its last day, \`until:\`, in \`people/ben-marl.mdx\`
  = help: if they came as an adviser only, move \`ben-marl\` from \`attended\` to \`inAttendance\`
  = help: or explain it in exceptions.yaml: \`rule: adviser-separate\`, \`subject: minutes/2024-05-01/attended/ben-marl\`
  = stands on: terms-of-reference/first#advisers-separate`,
  },
  good: {
    files: adviser('    until: 2024-04-30\n'),
  },
}

/** Where nobody is known to have held the post, nobody can tell that no member did: that is no tick. */
function unknown(document: Document<'posts'>, post: string): Finding {
  return {
    ...document.at(['advises']),
    message: `The record names nobody who has held the post ${document.data?.name ?? post}, so it can’t show that no member did`,
    help: [`add \`- post: ${post}\` with its dates to the roles of the people who held it, under people/`],
    explain: 'or',
    subjects: [document.id],
  }
}

function attendedAsBoth({ data, named, date, document, id }: Meeting, role: Role, record: PublicRecord): Finding {
  const { person, post } = role
  const related = [roleHeld(role, record)]
  const there = named.inAttendance.findIndex((one) => one === person || one === post)
  if (there !== -1) related.push({ ...document.at(['inAttendance', there]), message: 'in attendance too' })
  const index = named.attended.indexOf(person)
  const came = data.attended[index]?.for === undefined ? 'member' : 'deputy'
  return {
    ...document.at(['attended', index]),
    message: `This record names ${personName(record, person)} both as a ${came} who attended on ${inWords(date)} and as holding the post ${postName(record, post)} that day`,
    help: [
      `if they no longer held that post, write its last day, \`until:\`, in \`people/${person}.mdx\``,
      `if they came as an adviser only, move \`${person}\` from \`attended\` to \`inAttendance\``,
    ],
    explain: 'or',
    related,
    subjects: [`${id}/attended/${person}`, id, `people/${person}`],
  }
}

/** The posts that advise something behind the barrier, by their ids. */
function advisingPosts(record: PublicRecord): Map<string, Document<'posts'>> {
  const { organisations } = readBarrier(record)
  const posts = new Map<string, Document<'posts'>>()
  for (const document of only(record.documents.values(), 'posts')) {
    const advised = document.data?.advises
    if (advised !== undefined && organisations.has(advised)) posts.set(shortId(document), document)
  }
  return posts
}
