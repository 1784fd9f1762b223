/** The fields of a form on the page. */
import type { NamesOnDay } from '../clerk/messages.ts'
import { made } from '../parts.ts'
import type { NamesOf, Question } from './questions.ts'

/** What somebody fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

let count = 0

/** A field with its label; fields of names are filled with those that can be chosen. */
export function fieldOf(question: Question, names: NamesOnDay): HTMLElement {
  const { type } = question
  if (type === 'some') return several(question, names)
  const input = type === 'choice' || type === 'one' ? choice(question, names) : typed(type)
  return labelled(question.label, input, question.hint, question.name, question.needed)
}

/** A label above its field, with a hint between. */
export function labelled(
  label: string,
  input: Control,
  hint?: string,
  name = input.name,
  needed = false,
): HTMLDivElement {
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
  const field = made('div', ...parts, input)
  field.className = 'desk__field'
  return field
}

/** Says at a field what it lacks, and goes there. The words are gone once something is entered. */
export function complain(control: Control, words: string): void {
  const place = control.closest('.desk__field, fieldset')
  place?.querySelector(':scope > .desk__wrong')?.remove()
  const said = made('p', words)
  said.className = 'desk__wrong'
  said.id = `desk-wrong-${++count}`
  const described = control.getAttribute('aria-describedby')
  control.setAttribute('aria-describedby', described ? `${described} ${said.id}` : said.id)
  const before = control.closest('label') ?? control
  before.before(said)
  control.focus()
  place?.addEventListener(
    'input',
    () => {
      said.remove()
      if (described) control.setAttribute('aria-describedby', described)
      else control.removeAttribute('aria-describedby')
    },
    { once: true },
  )
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

/** A box to tick, or one of several to choose from. */
export function ticked(type: 'checkbox' | 'radio', name: string, value: string, label: string) {
  const input = made('input')
  input.type = type
  input.name = name
  input.value = value
  return { input, label: made('label', input, ` ${label}`) }
}

function choice({ options, of }: Question, names: NamesOnDay): HTMLSelectElement {
  return chooser(options ?? namesFor(of, names).map(({ id, name }) => [id, name]))
}

/** Names to tick. */
function several({ label, name, of }: Question, names: NamesOnDay): HTMLFieldSetElement {
  const all = namesFor(of, names).map((one) => ticked('checkbox', name, one.id, one.name).label)
  const none = made('p', 'The record names nobody who serves that day.')
  const set = made('fieldset', made('legend', label), ...(all.length > 0 ? all : [none]))
  set.className = 'desk__names'
  return set
}

function namesFor(of: NamesOf | undefined, names: NamesOnDay) {
  return of === undefined ? [] : names[of]
}
