import { type Entry, find, inWords, only, openActions, type PublicRecord, shortId } from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Related, Rule } from './engine/rule.ts'
import { hasMet } from './help/has-met.ts'
import { postName } from './help/names.ts'
import { placeOf } from './help/places.ts'

const LEADERLESS = {
  'posts/members.mdx': '---\nname: Members of the Committee\nrole: member\ngroup: true\n---\n',
}

export const rule: Rule = {
  id: 'action-group-has-lead',
  title: 'Every action of a group has a lead',
  invariant:
    'An open action that only groups own names who leads, unless one of the groups always has a lead or each member of it reports.',
  why: 'Where a group owns an action, each of its members can think that another is seeing to it.',
  basis: 'good-practice',
  severity: 'warning',
  judges: hasMet,
  evidence: ['minutes'],
  *check(record, asOf) {
    const groups = groupsOf(record)
    for (const action of openActions(record, asOf)) {
      const { owner = [], ownerName, lead } = action.element.attributes
      if (owner.length === 0 || ownerName !== undefined || !owner.every((id) => groups.has(id))) continue
      if (lead === undefined) {
        if (!owner.some((id) => hasLead(id, groups, record))) yield leaderless(action, owner, record)
      } else if (groups.has(lead)) yield ledByGroup(action, lead, record)
    }
  },
  bad: {
    files: {
      ...LEADERLESS,
      ...may('<Action id="1" owner="members">Members to count the chimes.</Action>'),
    },
    output: `warning[action-group-has-lead]: Nobody leads action \`1\` of 1 May 2024, which a group owns: Members of the Committee
  --> content/minutes/2024-05-01.mdx:12:23
   |
12 | <Action id="1" owner="members">Members to count the chimes.</Action>
   |                       ^^^^^^^
   = see content/posts/members.mdx:4:8: a group
   = help: say which person or office leads: add \`lead="…"\` with the id from people/ or posts/
   = help: if each of them acts and reports: \`lead="each"\`
   = help: if one person or office answers for all that the group owns, write \`lead:\` in \`posts/members.mdx\`
   = help: or explain it in exceptions.yaml: \`rule: action-group-has-lead\`, \`subject: minutes/2024-05-01/1\``,
  },
  good: {
    files: {
      ...LEADERLESS,
      ...may(`<Action id="1" owner="members" lead="ben-marl">Members to count the chimes.</Action>

<Action id="2" owner="members" lead="each">Members to set their own clocks.</Action>

<Action id="3" owner="chair, members">The Chair and members to listen for the bell.</Action>`),
    },
  },
}

/** The ids of the posts that several people hold at once. */
function groupsOf({ documents }: PublicRecord): Set<string> {
  return new Set([...only(documents.values(), 'posts')].filter(({ data }) => data?.group).map(shortId))
}

/** Whether a post names somebody who answers for all that it owns; another group doesn't. */
function hasLead(id: string, groups: ReadonlySet<string>, record: PublicRecord): boolean {
  const lead = find(record, 'posts', id)?.data?.lead
  return lead !== undefined && !groups.has(lead)
}

function leaderless(action: Entry<'Action'>, owner: readonly string[], record: PublicRecord): Finding {
  const { element, meeting, id } = action
  const groups = owner.map((post) => postName(record, post)).join(' and ')
  return {
    ...placeOf(action, 'owner'),
    message: `Nobody leads action \`${element.attributes.id}\` of ${inWords(meeting.date)}, which a group owns: ${groups}`,
    help: [
      'say which person or office leads: add `lead="…"` with the id from people/ or posts/',
      'if each of them acts and reports: `lead="each"`',
      `if one person or office answers for all that the group owns, write \`lead:\` in \`posts/${owner[0]}.mdx\``,
    ],
    explain: 'or',
    related: owner.flatMap((post) => groupPlace(post, record)),
    subjects: [id, meeting.id],
  }
}

function ledByGroup(action: Entry<'Action'>, lead: string, record: PublicRecord): Finding {
  return {
    ...placeOf(action, 'lead'),
    message: `Unexpected lead \`${lead}\`, a group, expected one person or office`,
    help: [
      'write the id of a person, or of an office that one person holds',
      'if each of the group acts and reports: `lead="each"`',
    ],
    related: groupPlace(lead, record),
    subjects: [action.id, action.meeting.id],
  }
}

/** Where a post says that several people hold it at once. */
function groupPlace(post: string, record: PublicRecord): Related[] {
  const document = find(record, 'posts', post)
  return document ? [{ ...document.at(['group']), message: 'a group' }] : []
}
