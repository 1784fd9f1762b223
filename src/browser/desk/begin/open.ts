/** Opens a document of the record. */
import { byId } from '../parts.ts'
import type { Work } from '../work.ts'

/** Offers the documents of the record by their titles. */
export function offerDocuments(work: Work): void {
  const choice = byId<HTMLSelectElement>('desk-choice')
  choice.append(...work.published.documents.map(({ path, title }) => new Option(title, path)))
  byId('desk-open').addEventListener('click', () => work.open(choice.value))
}
