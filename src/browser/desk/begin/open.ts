/** Opens a document of the record. */
import type { Choice } from '../clerk/messages.ts'
import { byId, made } from '../parts.ts'
import { say } from '../status.ts'
import type { Work } from '../work.ts'

/** Offers the documents of the record by their titles, under their kinds: some letters of one are enough. */
export function offerDocuments(work: Work): void {
  const letters = byId<HTMLInputElement>('desk-choice')
  const list = byId<HTMLSelectElement>('desk-titles')
  const all = work.published.documents.map((choice) => ({ ...choice, plain: plainly(choice.title) }))
  const show = () => {
    const asked = plainly(letters.value).split(' ')
    const found = all.filter(({ plain }) => asked.every((part) => plain.includes(part)))
    list.replaceChildren(...groupsOf(found))
    list.selectedIndex = 0
    byId('desk-titles-found').textContent =
      found.length === 1 ? '1 document' : `${found.length.toLocaleString('en-GB')} documents`
  }
  const open = () => {
    if (list.value !== '') work.open(list.value)
    else say(`No document of this record has “${letters.value.trim()}” in its title.`)
  }
  letters.addEventListener('input', show)
  for (const field of [letters, list] as HTMLElement[])
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') open()
    })
  list.addEventListener('dblclick', open)
  byId('desk-open').addEventListener('click', open)
  show()
}

function groupsOf(found: readonly Choice[]): HTMLOptGroupElement[] {
  return [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, choices]) => {
    const group = made('optgroup', ...choices.map(({ title, path }) => new Option(title, path)))
    group.label = kind
    return group
  })
}

/** Small letters without accents, so that “Celeste” finds Céleste. */
function plainly(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
