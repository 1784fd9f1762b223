/** The list of what is new or changed, each with a way to take it back. */
import { button, byId, made } from '../parts.ts'
import { say } from '../status.ts'
import type { Work } from '../work.ts'

/** Lists the change. @param titles what its documents are called, in their order */
export function listChange(work: Work, titles: readonly string[]): void {
  const { folder, asOf } = work.published
  const { texts, files } = work.change
  const entries = texts.map(({ path, before }, n) => {
    const key = path.slice(folder.length)
    const state = before === undefined ? 'new' : 'changed'
    const title = titles[n] ?? ''
    const item = entry(title, state, () => work.discard(key))
    if (key !== work.shown) item.append(named('Open', title, () => work.open(key)))
    if (!work.stale.includes(key)) return item
    const since =
      before === undefined
        ? 'It is no longer in the record.'
        : 'The record has another text of it than when you began. Yours would undo what was changed there: compare them, or discard yours.'
    item.append(
      made('p', since),
      button('I have compared them: keep mine', () => work.settle(key)),
    )
    return item
  })
  const attached = [...files].map(([path, { length }]) =>
    entry(path.slice(path.lastIndexOf('/') + 1), `file, ${Math.ceil(length / 1000)} kB`, () =>
      work.detach(path.slice(folder.length)),
    ),
  )
  byId('desk-changes').replaceChildren(...entries, ...attached)
  byId('desk-read').textContent =
    `It is compared with the record as this site published it on ${asOf}. If the page has been open for long, reload it before you hand in: what you have written stays.`
  byId('desk-lost').hidden = files.size === 0
}

function entry(title: string, state: string, discard: () => void): HTMLLIElement {
  const asked = () => {
    if (
      !confirm(
        `Discard what is ${state === 'changed' ? 'changed in' : 'here of'} “${title}”? It can’t be brought back.`,
      )
    )
      return
    discard()
    say(`“${title}” is discarded.`)
    // The button is gone, and perhaps the list with it.
    byId('desk-begin').focus()
  }
  return made('li', `${title} (${state}) `, named('Discard', title, asked))
}

/** A button whose label says for a screen reader what it is about. */
function named(label: string, title: string, pressed: () => void): HTMLButtonElement {
  const element = button(label, pressed)
  element.setAttribute('aria-label', `${label} ${title}`)
  return element
}
