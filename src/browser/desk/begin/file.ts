/** Takes in what another program wrote: files that are chosen or dropped, or what is pasted. */
import { ask } from '../clerk/ask.ts'
import type { DeskDraft, DroppedFile } from '../clerk/messages.ts'
import { byId, made } from '../parts.ts'
import { fail, say } from '../status.ts'
import type { Work } from '../work.ts'

/** Takes files and pasted text, and makes drafts of them. */
export function offerDrafts(work: Work): void {
  const desk = byId('desk')
  const input = byId<HTMLInputElement>('desk-file')
  input.addEventListener('change', () => takeAll(work, [...(input.files ?? [])]))
  desk.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    desk.classList.add('desk--dropping')
  })
  for (const end of ['dragleave', 'drop']) desk.addEventListener(end, () => desk.classList.remove('desk--dropping'))
  desk.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    takeAll(work, files)
  })
  byId('desk-draft').addEventListener('click', () => {
    const text = byId<HTMLTextAreaElement>('desk-pasted').value
    if (text.trim() === '') say('There is nothing to make a draft of: paste the text first.')
    else take(work, { name: 'pasted.txt', bytes: new TextEncoder().encode(text), as: kind() })
  })
  work.on('opened', () => {
    byId('desk-asked').hidden = true
  })
}

/** What the files are, as somebody has chosen. */
function kind(): DroppedFile['as'] {
  return byId<HTMLInputElement>('desk-as-paper').checked ? 'paper' : 'minutes'
}

async function takeAll(work: Work, files: readonly File[]): Promise<void> {
  for (const file of files)
    await take(work, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), as: kind() })
}

async function take(work: Work, file: DroppedFile): Promise<void> {
  const called = file.name === 'pasted.txt' ? 'What you pasted' : `“${file.name}”`
  say(`${called} is being read.`)
  byId('desk-day-asked').hidden = true
  try {
    for (const draft of await ask('draft', work.all, file)) put(work, draft, file, called)
  } catch (error) {
    fail(error)
  }
}

function put(work: Work, draft: DeskDraft, file: DroppedFile, called: string): void {
  const { path, text, was, refused } = draft
  if (refused !== undefined) say(`${called} can’t be taken in: ${refused}.`)
  else if (path === undefined) askDay(work, file, called)
  else if (work.has(path) && work.text(path) !== was) {
    work.open(path)
    say(`The record holds a document of that day or title already: it is opened, and nothing of ${called} is put in.`)
  } else {
    work.open(path, text)
    tell(draft)
    say('The draft is made. Nothing in it is made up: what the source doesn’t say is listed for you to decide.')
  }
}

/** Of minutes that name no day, and of a paper without a title, somebody is asked. */
function askDay(work: Work, file: DroppedFile, called: string): void {
  if (file.as === 'paper') {
    say(`${called} has no title: write one as its first line, and try again.`)
    return
  }
  const day = byId<HTMLInputElement>('desk-day')
  byId('desk-day-asked').hidden = false
  say(`${called} names no day of the meeting. Say which day it was.`)
  day.focus()
  byId('desk-day-given').onclick = () => {
    if (day.value === '') say('Choose the day of the meeting first.')
    else take(work, { ...file, date: day.value })
  }
}

function tell({ questions, notices }: DeskDraft): void {
  byId('desk-questions').replaceChildren(...questions.map((one) => made('li', tick(one))))
  byId('desk-notices').replaceChildren(...notices.map((one) => made('li', one)))
  byId('desk-asked').hidden = questions.length + notices.length === 0
}

/** A question that can be ticked off. */
function tick(words: string): HTMLLabelElement {
  const box = made('input')
  box.type = 'checkbox'
  return made('label', box, ` ${words}`)
}
