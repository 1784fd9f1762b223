/** The fields of the open document as a form, which follows the text, and which the text follows. */
import { ask } from '../../clerk/ask.ts'
import type { DeskFinding } from '../../clerk/messages.ts'
import type { FormField } from '../../clerk/shapes.ts'
import { byId, made } from '../../parts.ts'
import { fail } from '../../status.ts'
import type { Work } from '../../work.ts'
import type { KnownNames } from '../names.ts'
import type { Control } from './control.ts'
import { fieldControl } from './controls.ts'

/** A field on the page. */
interface Shown {
  field: FormField
  element: HTMLElement
  control: Control
  /** What it holds, as the text has it. */
  known: string
}

/** Shows the form of the document that is open. */
export function showForm(work: Work, names: KnownNames): void {
  const form = byId('desk-form')
  const complaint = byId('desk-unread')
  let fields: FormField[] = []
  let first: readonly string[] = []
  let shown = new Map<string, Shown>()
  let of = ''
  /** Values that are on their way into the text, the latest of each field. */
  const waiting = new Map<string, unknown>()
  let isWriting = false

  const write = async () => {
    if (isWriting) return
    isWriting = true
    try {
      for (let [next] = waiting; next; [next] = waiting) {
        const [name, value] = next
        const path = work.shown
        const text = work.text(path)
        const set = await ask('set', path, text, name, value)
        // What was typed meanwhile is not lost for it.
        if (work.text(path) !== text) continue
        if (waiting.get(name) === value) waiting.delete(name)
        if (path === of) work.write(path, set)
      }
    } catch (error) {
      waiting.clear()
      fail(error)
    } finally {
      isWriting = false
    }
  }

  const show = (field: FormField, value: unknown, isUnread: boolean): Shown => {
    const element = made('div')
    element.className = 'field'
    element.dataset.field = field.name
    const one: Shown = { field, element, known: JSON.stringify(value) ?? '', control: undefined as never }
    one.control = fieldControl(field, value, {
      names: () => names.all,
      changed() {
        const now = one.control.value()
        if ((JSON.stringify(now) ?? '') === one.known) return
        one.known = JSON.stringify(now) ?? ''
        waiting.set(field.name, now)
        write()
      },
    })
    const found = made('div')
    found.className = 'field__found'
    element.append(
      isUnread
        ? made('p', `${field.label}: what stands here can’t be read. Mend it in the text.`)
        : one.control.element,
      found,
    )
    return one
  }

  const read = async () => {
    const path = work.shown
    const text = work.text(path)
    const given = path === '' ? undefined : await ask('fields', path, text)
    if (path !== work.shown || text !== work.text(path)) return
    form.hidden = given === undefined
    complaint.hidden = given !== undefined || path === ''
    if (!given) return
    if (of !== path) build(path, given.values, given.unread)
    for (const [name, one] of shown) {
      const now = JSON.stringify(given.values[name]) ?? ''
      if (now === one.known || waiting.has(name)) continue
      const other = show(one.field, given.values[name], given.unread.includes(name))
      one.element.replaceWith(other.element)
      shown.set(name, other)
    }
  }

  const build = (path: string, values: Readonly<Record<string, unknown>>, unread: readonly string[]) => {
    of = path
    waiting.clear()
    shown = new Map(fields.map((field) => [field.name, show(field, values[field.name], unread.includes(field.name))]))
    const isFirst = ({ field }: Shown) => first.includes(field.name) || values[field.name] !== undefined
    const all = [...shown.values()]
    const others = all.filter((one) => !isFirst(one))
    const more = made('details', made('summary', 'More fields'), ...others.map(({ element }) => element))
    form.replaceChildren(...all.filter(isFirst).map(({ element }) => element), ...(others.length > 0 ? [more] : []))
  }

  work.on('opened', async (path) => {
    of = ''
    if (path === '') return
    try {
      const [made] = await Promise.all([ask('form', path), names.read()])
      if (path !== work.shown) return
      ;({ fields, first } = made)
      await read()
    } catch (error) {
      fail(error)
    }
  })
  work.on('written', (path) => {
    if (path === work.shown && of === path) read().catch(fail)
  })
  work.on('judged', (found) => {
    for (const [name, { element }] of shown)
      tell(
        element,
        found.filter((one) => one.path === of && one.field === name),
      )
  })
}

/** Says beside a field what is found in it. */
function tell(element: HTMLElement, found: readonly DeskFinding[]): void {
  const place = element.querySelector('.field__found')
  if (found.length > 0) element.closest('details')?.setAttribute('open', '')
  place?.replaceChildren(
    ...found.map(({ severity, message, help }) => {
      const line = made('p', `${severity === 'error' ? 'To mend' : 'To look at'}: ${[message, ...help].join('. ')}`)
      line.className = severity === 'error' ? 'wrong' : 'doubtful'
      return line
    }),
  )
}
