/** What the check finds, as a list: each with the way to its place, and its mends as buttons. */
import type { DeskFinding } from './clerk/messages.ts'
import { button, byId, made } from './parts.ts'
import type { Work } from './work.ts'
import type { Editor } from './write/editor.ts'

/** Lists what is found whenever the check has read the change. */
export function listFindings(work: Work, editor: Editor): void {
  work.on('judged', (found) => {
    const errors = found.filter(({ severity }) => severity === 'error').length
    byId('desk-count').textContent =
      found.length === 0
        ? 'Nothing: the change passes the check.'
        : `${errors} to mend, ${found.length - errors} to look at.`
    byId('desk-findings').replaceChildren(...found.map((one) => entry(one, work, editor)))
  })
}

function entry(finding: DeskFinding, work: Work, editor: Editor): HTMLLIElement {
  const { path, line, severity, message, help, mends, from, to } = finding
  const where = path === work.shown ? `line ${line}` : `${path}, line ${line}`
  const go = button(`Go to ${where}`, () => {
    if (path !== work.shown) work.open(path)
    editor.go(from, to)
  })
  const words = help.filter((one) => !mends.includes(one)).map((one) => made('p', one))
  const ways = mends.map((say, n) => button(say, () => work.mend(finding, n)))
  return made('li', made('p', `${severity === 'error' ? 'To mend' : 'To look at'}: ${message}`), ...words, go, ...ways)
}
