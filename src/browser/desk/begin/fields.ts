/** The fields of a form on the page. */
import type { NamesOnDay } from '../clerk/messages.ts'
import { made } from '../parts.ts'
import type { NamesOf, Question } from './questions.ts'

let count = 0

/** A field with its label; fields of names are filled with those that can be chosen. */
export function fieldOf(question: Question, names: NamesOnDay): HTMLElement {
  const { type } = question
  if (type === 'some') return several(question, names)
  const input = type === 'choice' || type === 'one' ? choice(question, names) : typed(type)
  return labelled(question.label, input, question.hint, question.name, question.needed)
}

/** A label above its field, with a hint between. */
export function labelled<E extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
  label: string,
  input: E,
  hint?: string,
  name = input.name,
  needed = false,
): HTMLElement {
  input.id = `desk-asks-${++count}`
  input.name = name
  input.required = needed
  const title = made('label', label)
  title.htmlFor = input.id
  const parts: Node[] = [title]
  if (hint) {
    const words = made('p', hint)
    words.id = `${input.id}-hint`
    words.className = 'desk__hint'
    input.setAttribute('aria-describedby', words.id)
    parts.push(words)
  }
  return made('div', ...parts, input)
}

/** An input for words, a day or an hour. */
export function typed(type: 'text' | 'date' | 'time', value = ''): HTMLInputElement {
  const input = made('input')
  input.type = type
  input.value = value
  return input
}

/** A list to choose one from; its first entry is none. */
export function chooser(options: readonly (readonly [value: string, label: string])[], chosen = ''): HTMLSelectElement {
  const select = made('select')
  select.append(new Option('Choose', ''), ...options.map(([value, label]) => new Option(label, value)))
  select.value = chosen
  return select
}

function choice({ options, of }: Question, names: NamesOnDay): HTMLSelectElement {
  return chooser(options ?? namesFor(of, names).map(({ id, name }) => [id, name]))
}

/** NamesOnDay to tick. */
function several({ label, name, of }: Question, names: NamesOnDay): HTMLElement {
  const all = namesFor(of, names).map((one) => {
    const box = made('input')
    box.type = 'checkbox'
    box.name = name
    box.value = one.id
    return made('label', box, ` ${one.name}`)
  })
  const set = made(
    'fieldset',
    made('legend', label),
    ...(all.length > 0 ? all : [made('p', 'The record names nobody.')]),
  )
  set.className = 'desk__names'
  return set
}

function namesFor(of: NamesOf | undefined, names: NamesOnDay) {
  return of === undefined ? [] : names[of]
}
