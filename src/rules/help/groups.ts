/** What a word that means everybody stands for: "All". */
import { isPlaceholder, only, type PublicRecord, shortId } from '../../record/index.ts'

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
