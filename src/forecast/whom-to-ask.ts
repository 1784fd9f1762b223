/** Whom to ask about a finding. */
import { find, holdersOn, type IsoDate, type PublicRecord, printedName } from '../record/index.ts'
import type { Turn } from './turns.ts'

/** The names of those that a finding is about: of the people in its subjects, and of who owns or leads an action among them. */
export function peopleToAsk({ date, finding }: Turn, record: PublicRecord): string[] {
  const ids = finding.subjects.flatMap((subject) => {
    const { owner = [], ownerName, lead } = record.actions.get(subject)?.element.attributes ?? {}
    const answering = lead === undefined ? owner.map((id) => find(record, 'posts', id)?.data?.lead ?? id) : [lead]
    const named = subject.split(/[/#]/).filter((part) => record.documents.has(`people/${part}`))
    return [...answering, ...named, ...(ownerName === undefined ? [] : [{ outsider: ownerName }])]
  })
  return [...new Set(ids.flatMap((id) => (typeof id === 'string' ? nameOf(id, date, record) : [id.outsider])))]
}

/** The name of a person; of a post, after who alone holds it on the day; of nobody, where the owner is withheld. An organisation is asked by its name. */
function nameOf(id: string, date: IsoDate, record: PublicRecord): string[] {
  const person = find(record, 'people', id)
  if (person) return [printedName(person, record.documents)]
  const post = find(record, 'posts', id)
  if (!post) return [find(record, 'organisations', id)?.data?.name].filter((name) => name !== undefined)
  const title = post.data?.name ?? id
  const [holder, ...others] = post.data?.group ? [] : holdersOn(record, id, date)
  return [holder && others.length === 0 ? `${nameOf(holder, date, record)} (${title})` : title]
}
