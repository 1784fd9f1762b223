/** By when something is due: a day, a month, or the next meeting. */
import { made } from '../../parts.ts'
import type { Control, Making } from './control.ts'

/** The control of such a time. */
export function whenControl(value: unknown, months: boolean, { changed }: Making): Control {
  const given = value === undefined ? '' : String(value)
  const kinds: [string, string][] = [
    ['', 'not said'],
    ['next-meeting', 'the next meeting'],
    ['date', 'a day'],
    ...(months ? [['month', 'a month'] as [string, string]] : []),
  ]
  const kind = made('select', ...kinds.map(([one, label]) => new Option(label, one)))
  const day = made('input')
  const isKind = given === '' || given === 'next-meeting'
  kind.value = isKind ? given : /^\d{4}-\d{2}$/.test(given) && months ? 'month' : 'date'
  day.setAttribute('aria-label', 'Which day or month')
  const show = (written: string) => {
    day.hidden = kind.value === '' || kind.value === 'next-meeting'
    day.type = kind.value === 'month' ? 'month' : 'date'
    day.value = written
  }
  show(isKind ? '' : given)
  kind.addEventListener('change', () => {
    show('')
    changed()
    if (!day.hidden) day.focus()
  })
  day.addEventListener('change', changed)
  const element = made('div', kind, day)
  element.className = 'when'
  return { element, value: () => (day.hidden ? kind.value : day.value) || undefined }
}
