/** A field in which something is chosen by its name: part of the name is typed, and what holds it is offered. */
import type { Name } from '../../clerk/shapes.ts'
import { made } from '../../parts.ts'

/** As many are offered at once. */
const MOST = 12
let count = 0

/** A field to choose a name in. */
export interface Combobox {
  element: HTMLElement
  input: HTMLInputElement
  /** The id of what is chosen; words, where these may stand there; `undefined` where it is empty. */
  value(): string | undefined
}

/**
 * Makes the field.
 * @param names what can be chosen, asked for anew each time
 * @param words whether words may stand there that are no name
 * @param changed is called whenever something is chosen or taken out
 */
export function combobox(
  id: string | undefined,
  names: () => readonly Name[],
  words: boolean,
  changed: () => void,
): Combobox {
  const input = made('input')
  const list = made('ul')
  const note = made('p')
  const key = `choose-${++count}`
  let chosen = id
  let active = -1
  let offered: readonly Name[] = []
  const nameOf = (one: string | undefined) => names().find((name) => name.id === one)?.name ?? one ?? ''

  Object.assign(input, { type: 'text', autocomplete: 'off', value: nameOf(id) })
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': key,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value)
  Object.assign(list, { id: key, hidden: true, className: 'choices' })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Names')
  Object.assign(note, { id: `${key}-note`, hidden: true, className: 'wrong' })

  const close = () => {
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const choose = (one: string | undefined, shown: string) => {
    close()
    input.value = shown
    complain('')
    if (one === chosen) return
    chosen = one
    changed()
  }
  const complain = (why: string) => {
    note.textContent = why
    note.hidden = why === ''
    if (why === '') input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
    if (why === '') input.removeAttribute('aria-describedby')
    else input.setAttribute('aria-describedby', note.id)
  }
  const offer = () => {
    offered = matching(names(), input.value).slice(0, MOST)
    list.replaceChildren(
      ...offered.map(({ id: one, name }, n) => {
        const option = made('li', name)
        option.id = `${key}-${n}`
        option.setAttribute('role', 'option')
        // The field keeps the focus, so that leaving it means what it says.
        option.addEventListener('mousedown', (event) => event.preventDefault())
        option.addEventListener('click', () => choose(one, name))
        return option
      }),
    )
    list.hidden = offered.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    active = -1
    input.removeAttribute('aria-activedescendant')
  }
  const move = (by: number) => {
    if (list.hidden) offer()
    if (offered.length === 0) return
    active = (active + by + offered.length) % offered.length
    for (const [n, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(n === active))
    input.setAttribute('aria-activedescendant', `${key}-${active}`)
    list.children[active]?.scrollIntoView({ block: 'nearest' })
  }
  /** What is typed is taken for the name that it is, or the only one that it can mean. */
  const settle = () => {
    const typed = input.value.trim()
    const all = names()
    const [only, ...others] = matching(all, typed)
    const exact = all.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
    const meant = exact ?? (others.length === 0 ? only : undefined)
    close()
    if (typed === nameOf(chosen)) complain('')
    else if (typed === '') choose(undefined, '')
    else if (meant) choose(meant.id, meant.name)
    else if (words) choose(typed, typed)
    else complain(`The record has nothing called “${typed}”: choose from the list, or empty the field.`)
  }

  input.addEventListener('input', offer)
  input.addEventListener('click', offer)
  input.addEventListener('blur', settle)
  input.addEventListener('keydown', (event) => {
    const one = offered[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && !list.hidden) {
      if (one) choose(one.id, one.name)
      else settle()
    } else if (event.key === 'Escape' && !list.hidden) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  })

  const element = made('div', input, list, note)
  element.className = 'combobox'
  return { element, input, value: () => chosen }
}

/** The names that hold all that is typed, in any order. */
function matching(names: readonly Name[], typed: string): Name[] {
  const parts = loosely(typed).split(/\s+/).filter(Boolean)
  return names.filter(({ name, also }) => {
    const words = loosely(`${name} ${also}`)
    return parts.every((part) => words.includes(part))
  })
}

/** Small letters without accents. */
function loosely(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
