/** Takes in what another program wrote: a file, or what is pasted. */
import { ask } from '../clerk/ask.ts'
import type { DeskDraft } from '../clerk/messages.ts'
import { byId, made } from '../parts.ts'
import { fail, say } from '../status.ts'
import type { Work } from '../work.ts'

/** Takes files and pasted text, and makes drafts of them. */
export function offerDrafts(work: Work): void {
  byId('desk-draft').addEventListener('click', () => {
    const text = byId<HTMLTextAreaElement>('desk-pasted').value
    if (text.trim() === '') say('There is nothing to make a draft of: paste the minutes first.')
    else take(work, 'pasted.txt', new TextEncoder().encode(text))
  })
  byId('desk-file').addEventListener('change', async () => {
    const [file] = byId<HTMLInputElement>('desk-file').files ?? []
    if (file) take(work, file.name, new Uint8Array(await file.arrayBuffer()))
  })
  work.on('opened', () => {
    byId('desk-asked').hidden = true
  })
}

async function take(work: Work, name: string, bytes: Uint8Array): Promise<void> {
  say(`“${name}” is being read.`)
  try {
    const draft = await ask('draft', name, bytes)
    if (draft.path === undefined) {
      say(
        'The minutes name no day of the meeting. Write it above them, such as “Meeting of 11 November 2026”, paste them, and try again.',
      )
    } else if (work.has(draft.path)) {
      say(`The record holds minutes of that day already: they are opened, and nothing of “${name}” is put in.`)
      work.open(draft.path)
    } else {
      work.open(draft.path, draft.text)
      tell(draft)
      say('The draft is made. Nothing in it is made up: what the source doesn’t say is listed for you to decide.')
    }
  } catch (error) {
    fail(error)
  }
}

function tell({ questions, notices }: DeskDraft): void {
  byId('desk-questions').replaceChildren(...questions.map((one) => made('li', one)))
  byId('desk-notices').replaceChildren(...notices.map((one) => made('li', one)))
  byId('desk-asked').hidden = questions.length + notices.length === 0
}
