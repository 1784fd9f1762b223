/** What the check finds, as a list: each with the way to its place, and what can be done as buttons. */
import { byId, made } from './parts.ts'
import type { Work } from './work.ts'
import { told } from './write/told.ts'
import type { Writing } from './write/writing.ts'

/** Lists what is found whenever the check has read the change. */
export function listFindings(work: Work, writing: Writing): void {
  work.on('judged', (found) => {
    const errors = found.filter(({ severity }) => severity === 'error').length
    byId('desk-count').textContent =
      found.length === 0
        ? 'Nothing: the change passes the check.'
        : `${errors} to mend, ${found.length - errors} to look at.`
    byId('desk-findings').replaceChildren(...found.map((one) => made('li', ...told(one, work, writing, true))))
  })
}
