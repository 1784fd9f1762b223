import {
  areRead,
  heldOn,
  inWords,
  isUnknownBody,
  LISTS,
  type Meeting,
  meetingsHeld,
  only,
  type PublicRecord,
  type Role,
  shortId,
  TAKING_PART,
} from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { saidCalledOff } from './help/called-off.ts'
import { hasMet } from './help/has-met.ts'
import { personName } from './help/names.ts'
import { lineBelow, roleHeld } from './help/places.ts'
import { correctSuspension, suspendedDuring } from './help/suspensions.ts'
import { rolesCanBeRead } from './help/unread.ts'

/** Posts whose holders may be in the chair, and what a sentence calls them. */
const TITLES: Partial<Record<Role['is'], string>> = { chair: 'Chair', 'vice-chair': 'Vice-Chair' }

export const rule: Rule = {
  id: 'chaired',
  title: 'The Chair or the Vice-Chair is in the chair',
  invariant:
    'Minutes say who was in the chair: somebody who held the post of Chair or Vice-Chair that day, and who attended.',
  why: 'Whoever runs a meeting answers for it: for its agenda, for conflicts of interest, for what may not be discussed.',
  basis: 'clause:chair',
  also: ['vice-chair'],
  severity: 'error',
  judges: hasMet,
  evidence: ['minutes'],
  *check(record, asOf) {
    const chairs = Map.groupBy(
      record.roles.filter((role) => role.is in TITLES),
      (role) => role.person,
    )
    const posts = lazyPosts(record)
    for (const meeting of meetingsHeld(record, asOf)) {
      const { chair } = meeting.data
      const own = posts(meeting.body)
      // A committee without a post of chair asks for none.
      if (isUnknownBody(record, meeting.body) || (meeting.body !== undefined && own.length === 0)) continue
      if (!areRead(meeting.document, 'chair', 'attended')) continue
      if (chair.length === 0 && meeting.data.type !== 'correspondence' && saidCalledOff(meeting) === undefined)
        yield unnamed(meeting, chairs)
      for (const [n, one] of chair.entries())
        if (rolesCanBeRead(record, one)) yield* judge(meeting, n, chairsOf(chairs, one, meeting), own, record)
    }
  },
  bad: {
    files: {
      'minutes/2024-05-01.mdx': `---
date: 2024-05-01
status: approved
chair: ben-marl
attended: [ada-finch, ben-marl]
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>
`,
    },
    output: `error[chaired]: Unexpected Ben Marl in the chair, who by this record was neither Chair nor Vice-Chair on 1 May 2024
 --> content/minutes/2024-05-01.mdx:4:8
  |
4 | chair: ben-marl
  |        ^^^^^^^^
  = help: if somebody else was in the chair, write their id
  = help: if they were Chair that day, put \`- post: chair\` with its dates into the roles of \`people/ben-marl.mdx\`
  = help: or explain it in exceptions.yaml: \`rule: chaired\`, \`subject: minutes/2024-05-01/chair\`
  = stands on: terms-of-reference/first#chair`,
  },
  good: {
    files: {
      'posts/vice-chair.mdx': '---\nname: Vice-Chair\nrole: vice-chair\n---\n',
      'people/ben-marl.mdx': '---\nname: Ben Marl\nroles:\n  - post: vice-chair\n    from: 2024-01-01\n---\n',
      'minutes/2024-05-01.mdx': `---
date: 2024-05-01
status: approved
chair: ben-marl
attended: [ben-marl]
apologies: [ada-finch]
---

## Matters arising

<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>
`,
    },
  },
}

function unnamed(meeting: Meeting, chairs: ReadonlyMap<string, readonly Role[]>): Finding {
  const { document, named, date } = meeting
  const there = named.attended.flatMap((person) =>
    chairsOf(chairs, person, meeting).filter((role) => heldOn(role, date)),
  )
  return {
    ...document.at(['date']),
    message: `The minutes of ${inWords(date)} don’t say who was in the chair`,
    help:
      there.length > 0
        ? there.map(({ person, is }) => ({
            say: `if the ${TITLES[is]} was, add a line \`chair: ${person}\``,
            edits: [{ span: lineBelow(document.at(['date']).span), text: `chair: ${person}\n` }],
          }))
        : [
            'add a line `chair:` with the id of the person from people/; neither the Chair nor the Vice-Chair is in `attended`',
          ],
    subjects: [`${meeting.id}/chair`, meeting.id],
  }
}

function* judge(
  meeting: Meeting,
  n: number,
  roles: readonly Role[],
  posts: readonly [post: string, title: string][],
  record: PublicRecord,
): Generator<Finding> {
  const { document, data, named, date, id } = meeting
  const chair = data.chair[n] as string
  const name = personName(record, chair)
  const came = data.attendance === 'not-recorded' || TAKING_PART.some((list) => named[list].includes(chair))
  const entitled = roles.some((role) => heldOn(role, date))
  if (came && entitled) return
  const base = { ...document.at(['chair', n]), subjects: [`${id}/chair`, id] }
  if (!came) {
    const list = LISTS.find((one) => named[one].includes(chair))
    yield {
      ...base,
      message: `Unexpected ${name} in the chair on ${inWords(date)}, who is not in \`attended\``,
      help: [
        `if they came, ${list ? 'move' : 'add'} \`${chair}\` ${list ? `from \`${list}\` ` : ''}to \`attended\``,
        'if somebody else was in the chair, write their id',
      ],
      related: list ? [{ ...document.at([list, named[list].indexOf(chair)]), message: 'listed here' }] : [],
    }
  }
  if (entitled) return
  const suspended = suspendedDuring(roles, { date, ends: date })
  if (suspended) {
    yield {
      ...base,
      message: `Unexpected ${name} in the chair, who by this record was ${suspended.words}`,
      help: ['if somebody else was in the chair, write their id', correctSuspension(suspended)],
      explain: 'or',
      related: [suspended.related],
    }
    return
  }
  const near = roles.findLast((role) => role.from <= date) ?? roles[0]
  yield {
    ...base,
    message: `Unexpected ${name} in the chair, who by this record was neither Chair nor Vice-Chair on ${inWords(date)}`,
    help: [
      'if somebody else was in the chair, write their id',
      ...posts.map(
        ([post, title]) =>
          `if they were ${title} that day, put \`- post: ${post}\` with its dates into the roles of \`people/${chair}.mdx\``,
      ),
    ],
    explain: 'or',
    related: near ? [roleHeld(near, record)] : [],
  }
}

/** The roles of a person that entitle to the chair of the body that met. */
function chairsOf(chairs: ReadonlyMap<string, readonly Role[]>, person: string, { body }: Meeting): Role[] {
  return (chairs.get(person) ?? []).filter((role) => role.body === body)
}

/** The posts of each body, looked up once. */
function lazyPosts(record: PublicRecord): (body: string | undefined) => [post: string, title: string][] {
  const known = new Map<string | undefined, [string, string][]>()
  return (body) => {
    const found = known.get(body) ?? postsFor(record, body)
    known.set(body, found)
    return found
  }
}

/** The posts of chair and vice-chair that a body has; where the body itself has neither, those to add. */
function postsFor(record: PublicRecord, body: string | undefined): [post: string, title: string][] {
  const known: [string, string][] = []
  for (const document of only(record.documents.values(), 'posts')) {
    const title = document.data?.body === body ? document.data && TITLES[document.data.role] : undefined
    if (title) known.push([shortId(document), title])
  }
  return known.length > 0 || body !== undefined
    ? known
    : [['chair', 'Chair (the post is to be added, as `posts/chair.mdx`)']]
}
