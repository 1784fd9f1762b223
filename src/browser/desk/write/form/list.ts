/** A list in a form: its entries one below the other, each with a button to take it out, and one to add another. */
import type { Shape } from '../../clerk/shapes.ts'
import { button, made } from '../../parts.ts'
import type { Control, Making } from './control.ts'

/**
 * The control of a list.
 * @param entry makes the control of one entry
 */
export function listControl(
  { of, alone }: Extract<Shape, { as: 'list' }>,
  value: unknown,
  label: string,
  making: Making,
  entry: (value: unknown) => Control,
): Control {
  const given = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  const rows: Control[] = []
  const list = made('ul')
  list.className = 'rows'
  const tell = () => {
    for (const [n, { element }] of rows.entries()) {
      const inner = element.querySelector('input, select, textarea')
      if (inner && (of.as !== 'group' || of.short !== undefined)) inner.setAttribute('aria-label', `${label} ${n + 1}`)
      element.querySelector(':scope > button')?.setAttribute('aria-label', `Remove ${label} ${n + 1}`)
    }
  }
  const add = (one: unknown): Control => {
    const control = entry(one)
    const row = made('li')
    const added: Control = { element: row, value: control.value }
    const remove = button('Remove', () => {
      const at = rows.indexOf(added)
      rows.splice(at, 1)
      row.remove()
      tell()
      making.changed()
      // The focus goes to what is next to what is gone.
      const next = (rows[at] ?? rows[at - 1])?.element.querySelector<HTMLElement>('input, select, textarea')
      ;(next ?? more).focus()
    })
    remove.className = 'small'
    row.append(control.element, remove)
    rows.push(added)
    list.append(row)
    return added
  }
  const more = button(`Add to “${label}”`, () => {
    const { element } = add(undefined)
    tell()
    element.querySelector<HTMLElement>('input, select, textarea')?.focus()
  })
  more.className = 'small'
  for (const one of given) add(one)
  tell()
  return {
    element: made('div', list, more),
    value() {
      const all = rows.map((row) => row.value()).filter((one) => one !== undefined)
      if (all.length === 0) return Array.isArray(value) ? [] : undefined
      return alone && all.length === 1 ? all[0] : all
    },
  }
}
