/** The open document: its text in the editor, with what the check finds at its places. */
import { byId } from '../parts.ts'
import type { Work } from '../work.ts'
import { Editor } from './editor.ts'

/** Shows the document that is open. @returns its editor */
export function showDocument(work: Work): Editor {
  const editor = new Editor(byId('desk-editor'), (text) => work.write(work.shown, text))
  work.on('opened', (path) => {
    byId('desk-write').hidden = path === ''
    byId('desk-path').textContent = `File: ${work.published.folder}${path}`
    editor.open(work.text(path))
    byId('desk-writing').scrollIntoView()
  })
  work.on('written', (path) => {
    if (path === work.shown) editor.replace(work.text(path))
  })
  work.on('judged', (found) => editor.show(found.filter(({ path }) => path === work.shown)))
  return editor
}
