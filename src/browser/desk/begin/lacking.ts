/** What a draft can’t do without, and its file doesn’t say. */
import type { DroppedFile } from '../clerk/messages.ts'
import { button, byId, made } from '../parts.ts'
import { complain, labelled, typed } from './fields.ts'

/**
 * Asks for the day of a meeting, or the title of a paper.
 * @param called what the file is called
 * @param goOn what happens with the file once it is said
 */
export function askLacking(file: DroppedFile, called: string, goOn: (file: DroppedFile) => void): void {
  const isPaper = file.as === 'paper'
  const input = typed(isPaper ? 'text' : 'date')
  const form = made(
    'form',
    made(
      'fieldset',
      made('legend', `${called} ${isPaper ? 'begins with no title' : 'names no day of the meeting'}`),
      labelled(isPaper ? 'What is its title?' : 'On which day was the meeting?', input),
      submit(isPaper ? 'Go on with this title' : 'Go on with this day'),
      button('Leave it out', () => form.remove()),
    ),
  )
  form.noValidate = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const said = input.value.trim()
    if (said === '') return complain(input, isPaper ? 'Write its title.' : 'Choose the day.')
    form.remove()
    goOn({ ...file, [isPaper ? 'title' : 'date']: said })
  })
  const place = byId('desk-lacking')
  const isFirst = place.childElementCount === 0
  place.append(form)
  place.closest('details')?.setAttribute('open', '')
  if (isFirst) input.focus()
}

function submit(label: string): HTMLButtonElement {
  return made('button', label)
}
