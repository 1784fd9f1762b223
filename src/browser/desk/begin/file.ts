/** Takes in what another program wrote: files that are chosen or dropped, or what is pasted. */
import { ask } from '../clerk/ask.ts'
import type { DeskDraft, DroppedFile } from '../clerk/messages.ts'
import { byId } from '../parts.ts'
import { fail, say } from '../status.ts'
import type { Work } from '../work.ts'
import { onDrop } from './dropped.ts'
import { askLacking } from './lacking.ts'
import { type Places, ToDo } from './to-do.ts'

const PASTED = 'pasted.txt'

/** Takes files and pasted text, and makes drafts of them. */
export function offerDrafts(work: Work, places: Places): void {
  const toDo = new ToDo(work, places)
  const take = async (files: readonly DroppedFile[]) => {
    const outcomes: Outcome[] = []
    for (const file of files) {
      say(`${called(file)} is being read.`)
      try {
        for (const draft of await ask('draft', work.all, file)) outcomes.push(put(work, draft, file, toDo))
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        outcomes.push(`${called(file)} can’t be taken in: ${why}.`)
      }
    }
    const lacking = outcomes.filter((one) => typeof one === 'object')
    for (const file of lacking) askLacking(file, called(file), (told) => take([told]))
    say(told(outcomes))
  }
  const takeFiles = async (files: readonly File[]) => {
    const as = kind()
    take(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), as })),
      ),
    )
  }
  const input = byId<HTMLInputElement>('desk-file')
  input.addEventListener('change', () => takeFiles([...(input.files ?? [])]))
  onDrop(takeFiles)
  byId('desk-draft').addEventListener('click', () => {
    const text = byId<HTMLTextAreaElement>('desk-pasted').value
    if (text.trim() === '') say('There is nothing to make a draft of: paste the text first.')
    else take([{ name: PASTED, bytes: new TextEncoder().encode(text), as: kind() }])
  })
}

/** What became of a file: a draft was made, it lacks what has to be asked, or, in words, why nothing was made. */
type Outcome = 'made' | DroppedFile | string

function called({ name }: DroppedFile): string {
  return name === PASTED ? 'What you pasted' : `“${name}”`
}

function withinSentence(file: DroppedFile): string {
  return file.name === PASTED ? 'what you pasted' : called(file)
}

/** What the files are, as somebody has chosen. */
function kind(): DroppedFile['as'] {
  const chosen = document.querySelector<HTMLInputElement>('[name="desk-as"]:checked')
  return (chosen?.value ?? 'minutes') as DroppedFile['as']
}

function put(work: Work, draft: DeskDraft, file: DroppedFile, toDo: ToDo): Outcome {
  const { path, text, was, refused } = draft
  if (refused !== undefined) return `${called(file)} can’t be taken in: ${refused}.`
  if (path === undefined) return file
  const closed = work.published.closed[path]
  if (closed !== undefined) return `${called(file)} can’t be taken in: the record holds that document, and ${closed}.`
  if (work.has(path) && work.text(path) === text) {
    work.open(path)
    return `${called(file)} says what the record says: the document is opened, and nothing is changed.`
  }
  if (work.has(path) && work.text(path) !== was) {
    work.open(path)
    return `The record holds a document of that day or title already: it is opened, and nothing of ${withinSentence(file)} is put in.`
  }
  toDo.set(path, draft)
  work.open(path, text)
  for (const [file, bytes] of Object.entries(draft.files)) work.attach(file, bytes).catch(fail)
  return 'made'
}

function told(outcomes: readonly Outcome[]): string {
  const made = outcomes.filter((one) => one === 'made').length
  const besides = outcomes.filter((one) => typeof one === 'string' && one !== 'made')
  const lacking = outcomes.filter((one) => typeof one === 'object')
  return [
    ...(made === 1
      ? ['The draft is made. Nothing in it is made up: what the source doesn’t say is listed for you to decide.']
      : made > 1
        ? [
            `${made} drafts are made. Nothing in them is made up: what the sources don’t say is listed with each for you to decide.`,
          ]
        : []),
    ...besides,
    ...lacking.map((file) => `${called(file as DroppedFile)} lacks something that you are asked for.`),
  ].join(' ')
}
