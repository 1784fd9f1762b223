/** The dialog that asks what is to be said of an element. */
import type { FormField } from '../../clerk/shapes.ts'
import { button, made } from '../../parts.ts'
import type { Control } from '../form/control.ts'
import { fieldControl } from '../form/controls.ts'
import type { KnownNames } from '../names.ts'
import { ELEMENT_FORMS } from './elements.ts'

/** What was answered: the attributes, and the words, where these were asked for. */
export interface Answer {
  attributes: Record<string, string>
  words: string
  /** Whether the mark is to be taken away. */
  isTakenAway?: true
}

/**
 * Asks for the attributes of an element.
 * @param asked `words` where it has none yet, `change` where it is there already
 * @returns the answer; `undefined` where the reader wants nothing done
 */
export function askElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  names: KnownNames,
  asked: { words?: true; change?: true },
): Promise<Answer | undefined> {
  const { title, about, fields } = ELEMENT_FORMS[name] ?? { title: name, about: '', fields: [] }
  const controls = fields.map((field) => ({ field, ...control(field, attributes[field.name], names) }))
  const words = asked.words && fieldControl(WORDS, undefined, making(names))
  for (const { field, element } of controls) if (field.required && field.shape.as !== 'list') needs(element)
  if (words) needs(words.element)
  const first = controls.filter(({ field }) => field.required || field.often)
  const others = controls.filter(({ field }) => !field.required && !field.often)
  const more = made('details', made('summary', 'More'), ...others.map(({ element }) => element))
  more.open = first.length === 0 || others.some(({ field }) => attributes[field.name] !== undefined)
  const said = () => {
    const all = controls.map(({ field, value }) => [field.name, asText(value())])
    const answer = { ...attributes, ...Object.fromEntries(all) } as Record<string, string>
    // Who withholds the owner says so in the place of one.
    if (name === 'Action' && answer.owner === '' && !answer.ownerName && answer.withheld) answer.owner = 'withheld'
    return answer
  }
  return opened(title, (close) => {
    const form = made(
      'form',
      made('p', about),
      ...(words ? [words.element] : []),
      ...first.map(({ element }) => element),
      ...(others.length > 0 ? [more] : []),
    )
    const done = made('button', asked.change ? 'Change it' : `Mark as ${title.toLowerCase()}`)
    done.type = 'submit'
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      close({ attributes: said(), words: asText(words?.value()) })
    })
    const away = button('Take the mark away, keep the words', () =>
      close({ attributes: {}, words: '', isTakenAway: true }),
    )
    form.append(
      done,
      ...(asked.change ? [away] : []),
      button('Cancel', () => close(undefined)),
    )
    return form
  })
}

/** Asks for a document, by its title. @returns its id */
export function askDocument(names: KnownNames): Promise<string | undefined> {
  return opened('Link to a document', (close) => {
    const field: FormField = {
      name: 'document',
      label: 'Which document',
      help: 'Type some of its title.',
      shape: { as: 'name', from: ['documents'], words: false },
      required: true,
    }
    const choice = fieldControl(field, undefined, making(names))
    needs(choice.element)
    const form = made('form', choice.element)
    const done = made('button', 'Link to it')
    done.type = 'submit'
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      close(asText(choice.value()) || undefined)
    })
    form.append(
      done,
      button('Cancel', () => close(undefined)),
    )
    return form
  })
}

const WORDS: FormField = {
  name: 'words',
  label: 'The words',
  help: 'As the minutes are to say them.',
  shape: { as: 'long' },
  required: true,
}

/** A dialog over the page, until it is answered. */
function opened<T>(
  title: string,
  form: (close: (answer: T | undefined) => void) => HTMLElement,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const heading = made('h2', title)
    heading.id = 'desk-dialog'
    let answer: T | undefined
    const dialog = made('dialog', heading)
    dialog.className = 'desk-dialog'
    dialog.setAttribute('aria-labelledby', heading.id)
    dialog.append(
      form((given) => {
        answer = given
        dialog.close()
      }),
    )
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(answer)
    })
    document.getElementById('desk-write')?.append(dialog)
    dialog.showModal()
  })
}

/** A field without which nothing can be marked: the browser says so, and goes there. */
function needs(field: HTMLElement): void {
  const input = field.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  )
  if (input) input.required = true
}

function making(names: KnownNames) {
  return { names: () => names.all, changed: () => {} }
}

/** The control of an attribute, whose lists are written with commas. */
function control(field: FormField, value: string | undefined, names: KnownNames): Control {
  const given =
    field.shape.as === 'list' ? value?.split(/\s*,\s*/).filter((one) => one !== '' && one !== 'withheld') : value
  return fieldControl(field, given, making(names))
}

function asText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
