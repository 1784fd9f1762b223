/** Opens a document of the record. */
import { byId } from '../parts.ts'
import { say } from '../status.ts'
import type { Work } from '../work.ts'

/** Offers the documents of the record by their titles: some letters of one are enough. */
export function offerDocuments(work: Work): void {
  const input = byId<HTMLInputElement>('desk-choice')
  const paths = new Map<string, string>()
  for (const { path, title } of work.published.documents) {
    let name = title
    for (let n = 2; paths.has(name); n++) name = `${title} (${n})`
    paths.set(name, path)
  }
  byId('desk-titles').replaceChildren(...Array.from(paths.keys(), (title) => new Option(title, title)))
  byId('desk-open').addEventListener('click', () => {
    const asked = input.value.trim().toLowerCase()
    const found = [...paths].filter(([title]) => title.toLowerCase().includes(asked))
    const [one] = found.filter(([title]) => title.toLowerCase() === asked).concat(found)
    if (asked === '') say('Type a part of the title first.')
    else if (!one) say(`No document of this record has “${input.value.trim()}” in its title.`)
    else work.open(one[1])
  })
}
