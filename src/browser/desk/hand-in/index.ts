/** Hands the change in: which files are in it, and the ways in which it leaves the desk. */
import { button, byId, linkBeside, made } from '../parts.ts'
import { say } from '../status.ts'
import type { Work } from '../work.ts'
import { download, folder, pageFor, patch } from './ways.ts'

/** Offers the ways whenever something has changed. */
export function offerChange(work: Work): void {
  byId('desk-zip').addEventListener('click', () => download('change.zip', folder(work.change)))
  byId('desk-patch').addEventListener('click', () => download('change.patch', patch(work.change)))
  byId('desk-copy').addEventListener('click', () => copy(work.text(work.shown)))
  work.on('judged', () => list(work))
}

function list(work: Work): void {
  const { change } = work
  byId('desk-hand-in').hidden = change.length === 0
  byId('desk-changes').replaceChildren(
    ...change.map(({ path, before }) => {
      const discard = button('Discard', () => work.discard(path.slice(work.published.folder.length)))
      discard.setAttribute('aria-label', `Discard the change of ${path}`)
      return made('li', `${path} (${before === undefined ? 'new' : 'changed'}) `, discard)
    }),
  )
  const [only, ...others] = change
  const page = byId('desk-page')
  page.replaceChildren()
  const { repository } = work.published
  if (repository === '' || !only || others.length > 0) return
  const { href, isFilled } = pageFor(repository, only)
  const label = isFilled ? 'Hand it in at the repository' : 'Copy the file, and paste it on its page in the repository'
  page.append(linkBeside(href, label))
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('The text is copied.')
  } catch {
    say('This browser doesn’t let a page copy: mark the text in the editor, and copy it there.')
  }
}
