/** Hands the change in: which documents are in it, and the steps by which it leaves the desk. */
import { ask } from '../clerk/ask.ts'
import { button, byId, linkBeside, made } from '../parts.ts'
import { fail, say } from '../status.ts'
import type { Work } from '../work.ts'
import { type Step, stepsFor } from './steps.ts'
import { download, folder, patch } from './ways.ts'

/** Offers the ways whenever something has changed. */
export function offerChange(work: Work): void {
  byId('desk-patch').addEventListener('click', () => download('change.patch', patch(work.change)))
  byId('desk-discard').addEventListener('click', () => {
    if (confirm('Discard everything that was changed here? It can’t be brought back.')) work.discardAll()
  })
  work.on('judged', () => list(work).catch(fail))
}

async function list(work: Work): Promise<void> {
  const { change, found, published } = work
  const prefix = published.folder.length
  byId('desk-hand-in').hidden = change.length === 0
  const titles = await ask('titles', work.all)
  byId('desk-changes').replaceChildren(
    ...change.map(({ path, before }) => {
      const short = path.slice(prefix)
      const title = titles[short] ?? 'A document that can’t be read yet'
      const discard = button('Discard', () => work.discard(short))
      discard.setAttribute('aria-label', `Discard the change of ${title}`)
      const open = button('Open', () => work.open(short))
      open.setAttribute('aria-label', `Open ${title}`)
      return made('li', `${title} (${before === undefined ? 'new' : 'changed'}) `, open, discard)
    }),
  )
  const errors = found.filter(({ severity }) => severity === 'error').length
  byId('desk-red').textContent =
    errors > 0
      ? 'The check still finds something to mend. You can hand the change in all the same; whoever reviews it is told.'
      : ''
  byId('desk-steps').replaceChildren(...stepsFor(change, published).map((step) => entry(step, work)))
}

function entry({ say: words, does, leads }: Step, work: Work): HTMLLIElement {
  const ways: Node[] = []
  if (does === 'zip') ways.push(button('Download the files', () => download('change.zip', folder(work.change))))
  if (does === 'copy') ways.push(button('Copy the document', () => copy(work.change[0]?.after ?? '')))
  if (leads) ways.push(linkBeside(leads.href, leads.label))
  return made('li', `${words} `, ...ways)
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('The document is copied.')
  } catch {
    say('This browser doesn’t let a page copy: mark the text in the editor, and copy it there.')
  }
}
