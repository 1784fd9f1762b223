/** The page of the open document beside its text, with what is found at its places. */
import { ask } from '../clerk/ask.ts'
import type { DeskFinding } from '../clerk/messages.ts'
import type { SeenBlock } from '../clerk/seen.ts'
import { byId, made } from '../parts.ts'
import { fail } from '../status.ts'
import type { Work } from '../work.ts'
import { blockNodes } from './blocks.ts'

/** A block on the page, and what it was made of. */
interface Shown {
  key: string
  /** Where it is written, by offsets in the text. */
  from: number
  to: number
  element: HTMLElement
}

/**
 * Shows the page of the document that is open, and again whenever the check has read it.
 * @returns brings what is written at an offset into sight
 */
export function showPage(work: Work): (offset: number) => void {
  const page = byId('desk-seen')
  let shown: Shown[] = []
  let of = ''
  const read = async (found: readonly DeskFinding[]) => {
    const path = work.shown
    if (path === '') return
    const blocks = await ask('seen', work.all, path, work.base)
    if (path !== work.shown) return
    if (path !== of) {
      page.replaceChildren()
      page.scrollTop = 0
      shown = []
      of = path
    }
    shown = put(
      page,
      shown,
      blocks,
      found.filter((one) => one.path === path && one.field === undefined),
    )
  }
  work.on('judged', (found) => read(found).catch(fail))
  return (offset) => {
    const element = shown.find(({ from, to }) => from <= offset && offset < to)?.element
    if (!element) return
    // Only the page moves, never what it stands in.
    const { top, bottom } = element.getBoundingClientRect()
    const sight = page.getBoundingClientRect()
    if (bottom < sight.top + 40 || top > sight.bottom - 40) page.scrollTop += top - sight.top - 40
  }
}

/** Puts blocks in the place of others; those that are as they were stay where they are, so that nothing jumps. */
function put(
  page: HTMLElement,
  old: readonly Shown[],
  blocks: readonly SeenBlock[],
  found: readonly DeskFinding[],
): Shown[] {
  const next = blocks.map(({ block, from, to }, n) => {
    // What stands before the first block is told there.
    const here = found.filter((one) => (one.from >= from || n === 0) && one.from < to)
    return { block, here, from, to, key: JSON.stringify([block, here.map(({ message }) => message)]) }
  })
  let head = 0
  while (head < old.length && head < next.length && old[head]?.key === next[head]?.key) head++
  let foot = 0
  const most = Math.min(old.length, next.length) - head
  while (foot < most && old.at(-1 - foot)?.key === next.at(-1 - foot)?.key) foot++
  const fresh = next.slice(head, next.length - foot).map(({ block, here, from, to, key }): Shown => {
    const element = made('div', ...blockNodes([block]), ...here.map(noteOf))
    if (here.length > 0)
      element.className = here.some(({ severity }) => severity === 'error') ? 'seen seen--error' : 'seen'
    return { key, from, to, element }
  })
  for (const { element } of old.slice(head, old.length - foot)) element.remove()
  const behind = foot > 0 ? (old.at(-foot)?.element ?? null) : null
  for (const { element } of fresh) page.insertBefore(element, behind)
  const all = [...old.slice(0, head), ...fresh, ...(foot > 0 ? old.slice(-foot) : [])]
  return all.map((one, n) => ({ ...one, from: next[n]?.from ?? one.from, to: next[n]?.to ?? one.to }))
}

function noteOf({ severity, message }: DeskFinding): HTMLElement {
  const note = made('p', `${severity === 'error' ? 'To mend' : 'To look at'}: ${message}`)
  note.className = severity === 'error' ? 'wrong' : 'doubtful'
  return note
}
