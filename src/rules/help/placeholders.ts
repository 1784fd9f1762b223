/** Words that stand where a name should: "TBC", "All". */
import { only, type PublicRecord, shortId } from '../../record/index.ts'

const NOBODY =
  /^(?:to be \w+|t ?b ?[acd]|vacan(?:t|cy)|unknown|unassigned|nobody|none|no one|somebody|someone|anybody|anyone|not applicable|n ?[an])$/
/** These are no name even beside one: `Vice-Chair (vacant)`. */
const BESIDE = /\b(?:tb[acd]|vacant|to be (?:appointed|confirmed|decided|determined|named))\b/

/** Whether an id or a name is only a placeholder for one. */
export function isPlaceholder(name: string): boolean {
  const plain = spoken(name)
  return (
    plain === '' ||
    NOBODY.test(plain) ||
    /^(?:all|every(?:body|one))(?: (?:here|present))?$/.test(plain) ||
    BESIDE.test(plain)
  )
}

/** What to write for a word that means everybody: the group of members that this record has, or what is missing. */
export function groupsOfMembers(record: PublicRecord): string[] {
  const groups: string[] = []
  for (const document of only(record.documents.values(), 'posts')) {
    const { group, role, name } = document.data ?? {}
    const id = shortId(document)
    if (group && role === 'member' && name && !isPlaceholder(name) && !isPlaceholder(id))
      groups.push(`if it is for all of “${name}”: \`owner="${id}"\``)
  }
  if (groups.length > 0) return groups
  return ['no post of this record means all members: add one to posts/, with `role: member` and `group: true`']
}

/** A name without signs and capitals: `T.B.C.` is `t b c`, `to-be-confirmed` is `to be confirmed`. */
function spoken(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
