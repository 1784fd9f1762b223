/** The fields of one interest in the form of a declaration. */
import type { DeclaredHere, NamesOnDay } from '../clerk/messages.ts'
import { button, made } from '../parts.ts'
import { chooser, complain, labelled, typed } from './fields.ts'

/** The rule asks for as many letters. */
const SHORTEST = 10

/** An interest that is being filled in. */
export interface Entry {
  element: HTMLFieldSetElement
  /** Says which one of all it is, from 1. */
  number(n: number): void
  focus(): void
  /** What its fields say; nothing where one lacks something, which is said there. */
  read(): DeclaredHere | undefined
}

/**
 * A group of fields for an interest, filled in where one is carried over.
 * @param struck what happens once it is taken out
 */
export function entryFields(
  { categories, organisations }: NamesOnDay,
  given: DeclaredHere | undefined,
  struck: (entry: Entry) => void,
): Entry {
  const category = chooser(
    categories.map(({ id, name }) => [id, name]),
    given?.category,
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
  detail.value = given?.detail ?? ''
  const organisation = typed('text', given?.organisation)
  const names = made('datalist', ...organisations.map(({ name }) => new Option(name, name)))
  const from = typed('date', given?.from)
  const until = typed('date', given?.until)
  const value = typed('text', given?.value)
  const legend = made('legend')
  const element = made(
    'fieldset',
    legend,
    labelled('Category', category, undefined, 'category', true),
    explained,
    labelled('What is it?', detail, 'In a few words, as on the form.', 'detail', true),
    labelled(
      'In which organisation?',
      organisation,
      'One that the record does not know yet gets a page.',
      'organisation',
    ),
    names,
    labelled('Since when?', from, undefined, 'from'),
    labelled('Until when, if it has ended?', until, undefined, 'until'),
    labelled('What is it worth, if that is declared?', value, undefined, 'value'),
    button('Strike this interest', () => struck(entry)),
  )
  names.id = `${organisation.id}-names`
  organisation.setAttribute('list', names.id)
  const entry: Entry = {
    element,
    number(n) {
      legend.textContent = `Interest ${n}`
    },
    focus: () => category.focus(),
    read() {
      const words = detail.value.trim()
      if (category.value === '') complain(category, 'Choose what kind of interest it is.')
      else if (words.length < SHORTEST)
        complain(detail, words === '' ? 'Say what it is.' : 'Say what it is in a few more words.')
      else
        return {
          id: given?.id,
          category: category.value,
          organisation: organisation.value.trim(),
          from: from.value || undefined,
          until: until.value || undefined,
          value: value.value.trim() || undefined,
          detail: words,
        }
      return undefined
    },
  }
  return entry
}
