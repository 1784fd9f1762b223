/** Hands the change in: what is in it, what has to be known first, and the ways in which it leaves the desk. */
import { ask } from '../clerk/ask.ts'
import { button, byId, linkBeside, made } from '../parts.ts'
import { fail, say } from '../status.ts'
import type { Work } from '../work.ts'
import { folderIn, patchIn } from './change.ts'
import { copied, saved } from './leave.ts'
import { listChange } from './list.ts'
import { type Press, type Way, waysFor } from './plan.ts'

/** Offers the ways whenever something has changed. */
export function offerChange(work: Work): void {
  byId('desk-patch').addEventListener('click', () => saved('change.patch', patchIn(work.change), 'text/x-patch'))
  byId('desk-discard').addEventListener('click', () => {
    if (confirm('Discard everything that is new or changed here? It can’t be brought back.')) work.discardAll()
  })
  byId('desk-anyway').addEventListener('change', () => gate(work))
  // What is not judged yet can't be handed in unseen.
  work.on('written', () => {
    byId('desk-ways').hidden = true
  })
  work.on('judged', () => show(work).catch(fail))
  addEventListener('beforeunload', (event) => {
    if (work.change.files.size > 0 || !work.isKept) event.preventDefault()
  })
}

async function show(work: Work): Promise<void> {
  byId('desk-hand-in').hidden = work.isEmpty
  if (work.isEmpty) return
  const known = await ask('titles', work.all)
  const { change, published } = work
  const titles = change.texts.map(
    ({ path }) => known[path.slice(published.folder.length)] ?? 'A document that can’t be read yet',
  )
  listChange(work, titles)
  const [first, ...others] = waysFor(change, titles, published)
  byId('desk-way').replaceChildren(...(first ? [made('h3', first.title), steps(first, work)] : []))
  byId('desk-others').replaceChildren(
    ...others.map((way) => made('details', made('summary', way.title), steps(way, work))),
  )
  const paths = [...change.texts.map(({ path }) => path), ...change.files.keys()]
  byId('desk-paths').replaceChildren(...paths.map((path) => made('li', made('code', path))))
  byId('desk-patching').hidden = change.files.size > 0
  byId('desk-unpatched').hidden = change.files.size === 0
  gate(work)
}

/** What is not in order can be handed in only by somebody who says so. */
function gate({ found, stale }: Work): void {
  const errors = found.filter(({ severity }) => severity === 'error').length
  const anyway = byId<HTMLInputElement>('desk-anyway')
  const wrong = [
    errors > 0 && (errors === 1 ? 'One thing is left to mend.' : `${errors} things are left to mend.`),
    stale.length > 0 && 'The record has changed since you began.',
  ].filter((one) => one !== false)
  byId('desk-warned').hidden = wrong.length === 0
  byId('desk-wrong').textContent = wrong.join(' ')
  if (wrong.length === 0) anyway.checked = false
  byId('desk-ways').hidden = wrong.length > 0 && !anyway.checked
}

function steps({ steps }: Way, work: Work): HTMLElement {
  return made(
    'ol',
    ...steps.map(({ say, press }) => made('li', made('p', say), ...(press ? [pressed(press, work)] : []))),
  )
}

function pressed(press: Press, work: Work): HTMLElement {
  switch (press.as) {
    case 'open':
      return linkBeside(press.href, press.label)
    case 'copy': {
      const element = button(press.label, async () => {
        if (await copied(press.text)) element.textContent = 'Copied'
      })
      return element
    }
    case 'download':
      return button(press.label, () => {
        saved('change.zip', folderIn(work.change), 'application/zip')
        say('The files are in “change.zip”, among your downloads.')
      })
  }
}
