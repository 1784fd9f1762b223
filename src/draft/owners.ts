/** Who is to act, by the words that begin an action: "OCS officials and members of Taskforce to work together on…". */
import { actionLabels } from '../reading/index.ts'
import { idsNamed, lazy, OWNER_KINDS, only, type PublicRecord, shortId } from '../record/index.ts'

/** What stands before the verb. */
const SUBJECT = /^(.{2,80}?)\s+(?:to|will|shall|should|must|is\s+to|are\s+to|agreed\s+to)\s+[a-z]/
/** Members, in a sentence of another make: "If Taskforce members wish to…", "Taskforce members interested nominate…". */
const MEMBERS = /^(?:if\s+)?((?:[\w-]+\s+)?members(?:\s+of\s+[\w-]+)?)\s+(?:wish|want|interested|who|with)\b/i
/** One of several, whom nobody names. */
const SOME_ONE = /^(?:an?\s+)?(?:member|person|official|representative|somebody|someone)\b(?!s)/i
const FILLERS = /\b(?:the|all|individual|of|from|other|those)\b/gi

/** The ids of all who are named before the verb; none where one of them is not in the record, or is only "a member". */
export function ownersIn(words: string, record: PublicRecord): string[] {
  const [label] = actionLabels(words)
  const bare = (label?.at === 0 ? words.slice(label.after) : words).replace(/^\W+/, '')
  const subject = (MEMBERS.exec(bare) ?? SUBJECT.exec(bare))?.[1]
  if (subject === undefined) return []
  const whole = idsNamed(subject, OWNER_KINDS, record.documents)
  if (whole.length > 0) return whole
  const parts = subject.split(/\s*(?:,|&|\band\b|\/)\s*/).filter(Boolean)
  const ids = parts.map((part) => idOf(part, record))
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : []
}

function idOf(part: string, record: PublicRecord): string | undefined {
  if (SOME_ONE.test(part)) return undefined
  const [id, ...more] = idsNamed(part, OWNER_KINDS, record.documents)
  if (id !== undefined) return more.length === 0 ? id : undefined
  const spoken = wordsOf(part)
  if (spoken.length === 0) return undefined
  const { body, members, groups } = groupsOf(record)
  const others = spoken.filter((word) => !body.has(word))
  if (others.every((word) => word === 'members' || word === 'everyone')) return members
  const found = groups.filter(({ words }) => others.every((word) => words.has(word)))
  return found.length === 1 ? found[0]?.id : undefined
}

function wordsOf(part: string): string[] {
  return part
    .toLowerCase()
    .replace(FILLERS, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** The groups of a record by the words of their names, with what they are part of; and the words for the body itself. */
const groupsOf = lazy((record: PublicRecord) => {
  const { name = '', abbreviation = '' } = record.body.data ?? {}
  const body = new Set([...wordsOf(name), ...wordsOf(abbreviation)])
  const posts = [...only(record.documents.values(), 'posts')].filter(({ data }) => data?.group)
  const members = posts.filter(({ data }) => data?.role === 'member' && data.body === undefined)
  return {
    body,
    members: members.length === 1 && members[0] ? shortId(members[0]) : undefined,
    groups: posts.map((post) => ({ id: shortId(post), words: new Set(wordsOf(post.data?.name ?? '')) })),
  }
})
