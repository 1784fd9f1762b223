/** What a reader writes a value with: one control for each shape. */
import type { FormField, Shape } from '../../clerk/shapes.ts'
import { made } from '../../parts.ts'
import { combobox } from './combobox.ts'
import type { Control, Making } from './control.ts'
import { listControl } from './list.ts'
import { whenControl } from './when.ts'

let count = 0

/** A field with its label and what is said of it. */
export function fieldControl({ label, help, shape, required }: FormField, value: unknown, making: Making): Control {
  const control = controlOf(shape, value, label, making)
  const said = made('p', help)
  said.className = 'hint'
  said.hidden = help === ''
  if (shape.as === 'list' || shape.as === 'group') {
    const set = made('fieldset', made('legend', label), said, control.element)
    return { element: set, value: control.value }
  }
  const input = control.element.matches('input, select, textarea')
    ? control.element
    : (control.element.querySelector('input, select') as HTMLElement)
  input.id = `field-${++count}`
  const name = made('label', required ? `${label} (needed)` : label)
  name.htmlFor = input.id
  if (help !== '') {
    said.id = `${input.id}-hint`
    input.setAttribute('aria-describedby', said.id)
  }
  return { element: made('div', name, said, control.element), value: control.value }
}

/** The control of a shape, without its label. */
export function controlOf(shape: Shape, value: unknown, label: string, making: Making): Control {
  switch (shape.as) {
    case 'list':
      return listControl(shape, value, label, making, (one) => controlOf(shape.of, one, label, making))
    case 'group':
      return groupControl(shape, value, label, making)
    case 'choice':
      return choiceControl(shape.of, value, making)
    case 'yes-no':
      return yesNo(value, making)
    case 'when':
      return whenControl(value, shape.months, making)
    case 'name': {
      const names = () => shape.from.flatMap((one) => making.names()[one] ?? [])
      return combobox(
        value === undefined || value === null ? undefined : String(value),
        names,
        shape.words,
        making.changed,
      )
    }
    case 'long':
      return textControl(made('textarea'), value, making)
    default:
      return textControl(made('input'), value, making, shape.as)
  }
}

/** Fields of one thing; where only the first of them says something, it can stand alone. */
function groupControl(
  { fields, short }: Extract<Shape, { as: 'group' }>,
  value: unknown,
  label: string,
  making: Making,
): Control {
  const given: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : short !== undefined ? { [short]: value } : {}
  const controls = fields.map((field) => {
    const one = given[field.name]
    if (field.name !== short) return { field, ...fieldControl(field, one, making) }
    // What can stand alone is called as the whole is.
    const control = controlOf(field.shape, one, label, making)
    control.element.querySelector('input, select')?.setAttribute('aria-label', label)
    if (control.element.matches('input, select')) control.element.setAttribute('aria-label', label)
    return { field, ...control }
  })
  const isShown = ({ name, required }: FormField) =>
    short === undefined ? required || !fields.some((one) => one.required) : name === short
  const shown = controls.filter(({ field }) => isShown(field))
  const others = controls.filter(({ field }) => !isShown(field))
  const more = made('details', made('summary', 'More'), ...others.map(({ element }) => element))
  more.open = others.some(({ field }) => given[field.name] !== undefined)
  const element = made('div', ...shown.map((one) => one.element), ...(others.length > 0 ? [more] : []))
  element.className = 'group'
  return {
    element,
    value() {
      const said = controls.map(({ field, value: read }) => [field.name, read()] as const)
      const all = said.filter(([, one]) => one !== undefined)
      if (all.length === 0) return undefined
      const [first] = all
      return all.length === 1 && first && first[0] === short ? first[1] : Object.fromEntries(all)
    },
  }
}

function choiceControl(of: readonly { value: string; label: string }[], value: unknown, making: Making): Control {
  const given = value === undefined || value === null ? '' : String(value)
  const select = made('select', new Option('not said', ''), ...of.map((one) => new Option(one.label, one.value)))
  if (!of.some((one) => one.value === given) && given !== '') select.append(new Option(given, given))
  select.value = given
  select.addEventListener('change', making.changed)
  return { element: select, value: () => (select.value === '' ? undefined : select.value) }
}

function yesNo(value: unknown, making: Making): Control {
  const given = value === undefined ? undefined : String(value)
  const choice = choiceControl(
    [
      { value: 'true', label: 'yes' },
      { value: 'false', label: 'no' },
    ],
    given,
    making,
  )
  return {
    element: choice.element,
    value: () => ({ true: true, false: false })[String(choice.value())] ?? choice.value(),
  }
}

const KINDS: Readonly<Record<string, [type: string, pattern: RegExp]>> = {
  date: ['date', /^\d{4}-\d{2}-\d{2}$/],
  time: ['time', /^\d{2}:\d{2}$/],
}

/** A line or several of text. What was there before stays what it was, such as a number, while it is not changed. */
function textControl(
  input: HTMLInputElement | HTMLTextAreaElement,
  value: unknown,
  { changed }: Making,
  as = 'text',
): Control {
  const given = value === undefined || value === null ? '' : String(value)
  const [type, pattern] = KINDS[as] ?? []
  if (input instanceof HTMLInputElement) input.type = type && (given === '' || pattern?.test(given)) ? type : 'text'
  else input.rows = 3
  if (as === 'number') input.inputMode = 'decimal'
  input.value = given
  input.addEventListener(type ? 'change' : 'input', changed)
  return {
    element: input,
    value() {
      const written = input.value.trim()
      if (input.value === given) return value ?? undefined
      if (written === '') return undefined
      return as === 'number' && Number.isFinite(Number(written)) ? Number(written) : written
    },
  }
}
