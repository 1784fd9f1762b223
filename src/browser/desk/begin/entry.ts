/** The fields of one interest in the form of a declaration. */
import type { DeclaredHere, NamesOnDay } from '../clerk/messages.ts'
import { button, made } from '../parts.ts'
import { chooser, labelled, typed } from './fields.ts'

/** A group of fields for an interest, filled in where one is carried over. */
export function entryFields(
  { categories, organisations }: NamesOnDay,
  number: number,
  entry?: DeclaredHere,
): HTMLFieldSetElement {
  const category = chooser(
    categories.map(({ id, name }) => [id, name]),
    entry?.category,
  )
  const explained = made('p')
  explained.className = 'desk__hint'
  const explain = () => {
    explained.textContent = categories.find(({ id }) => id === category.value)?.explain ?? ''
  }
  category.addEventListener('change', explain)
  explain()
  const detail = made('textarea')
  detail.rows = 2
  detail.value = entry?.detail ?? ''
  const organisation = typed('text', entry?.organisation)
  const list = made('datalist', ...organisations.map(({ name }) => new Option(name, name)))
  const set = made(
    'fieldset',
    made('legend', `Interest ${number}`),
    labelled('Category', category, undefined, 'category', true),
    explained,
    labelled('What is it?', detail, 'In a few words, as on the form.', 'detail', true),
    labelled(
      'In which organisation?',
      organisation,
      'One that the record does not know yet gets a page.',
      'organisation',
    ),
    list,
    labelled('Since when?', typed('date', day(entry?.from)), undefined, 'from'),
    labelled('Until when, if it has ended?', typed('date', day(entry?.until)), undefined, 'until'),
    labelled('What is it worth, if that is declared?', typed('text', entry?.value), undefined, 'value'),
    button('Strike this interest', () => set.remove()),
  )
  list.id = `${organisation.id}-names`
  organisation.setAttribute('list', list.id)
  if (entry?.id !== undefined) set.dataset.id = entry.id
  return set
}

/** A day as its field takes it; a month or a year alone has no field, and stays empty. */
function day(given = ''): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : ''
}

/** What the fields of an interest say. */
export function readEntry(set: HTMLFieldSetElement): DeclaredHere {
  const value = (name: string) => set.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? ''
  return {
    id: set.dataset.id,
    category: value('category'),
    organisation: value('organisation'),
    from: value('from') || undefined,
    until: value('until') || undefined,
    value: value('value') || undefined,
    detail: value('detail'),
  }
}
