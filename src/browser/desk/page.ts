/** The desk: begin a document, write it with the check reading along, and hand the change in. */
import { alone } from './alone.ts'
import { offerDrafts } from './begin/file.ts'
import { offerForms } from './begin/form.ts'
import { offerDocuments } from './begin/open.ts'
import { ask } from './clerk/ask.ts'
import { listFindings } from './findings.ts'
import { offerChange } from './hand-in/index.ts'
import { byId } from './parts.ts'
import { fail, say } from './status.ts'
import { today } from './today.ts'
import { Work } from './work.ts'
import { showDocument } from './write/index.ts'

const desk = byId('desk')
const base = desk.dataset.base ?? '/'

begin().catch(fail)

async function begin(): Promise<void> {
  await alone(base, () =>
    say('The desk is open in another tab or window. Close it there, and it opens here with what you have written.'),
  )
  desk.hidden = false
  say('The record is being read.')
  const work = new Work(base, await ask('open', new URL(`${base}desk/record.json`, location.href).href, today()))
  const editor = showDocument(work)
  offerDrafts(work, editor)
  offerForms(work)
  offerDocuments(work)
  listFindings(work, editor)
  offerChange(work)
  say('The record is read.')
  const [first] = work.paths
  if (first !== undefined) work.open(first)
  await ask('ready')
  say('The desk is ready. It needs no connection from here on, except for the first PDF.')
}
