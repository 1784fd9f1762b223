/** The open document: its fields as a form, its text in the editor, with what the check finds at its places. */
import { ask } from '../clerk/ask.ts'
import type { DeskFinding } from '../clerk/messages.ts'
import { button, byId } from '../parts.ts'
import { showPage } from '../see/index.ts'
import { fail } from '../status.ts'
import type { Work } from '../work.ts'
import { Editor } from './editor.ts'
import { showForm } from './form/index.ts'
import { Marker } from './marking/index.ts'
import { KnownNames } from './names.ts'
import { told } from './told.ts'
import type { Writing } from './writing.ts'

/** Shows the document that is open. */
export function showDocument(work: Work): Writing {
  const names = new KnownNames(work)
  const follow = showPage(work)
  const editor = new Editor(byId('desk-editor'), {
    changed: (text) => work.write(work.shown, text),
    at: (found) => tellHere(found, work, writing),
    moved: follow,
    pressed: (tag) => marker.change(tag),
  })
  const marker = new Marker(work, editor, names)
  const writing: Writing = {
    marker,
    go(from, to, field) {
      const element =
        field === undefined ? null : document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
      if (!element) {
        if (editor.hides(from)) showAsText(editor)
        return editor.go(from, to)
      }
      element.closest('details')?.setAttribute('open', '')
      element.scrollIntoView({ block: 'center' })
      element.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
    },
  }
  showForm(work, names)
  names.onChange(() => editor.name((id) => names.nameOf(id)))
  offerMarks(marker, editor)
  work.on('opened', (path) => {
    byId('desk-write').hidden = path === ''
    byId('desk-marks').hidden = !path.startsWith('minutes/')
    editor.open(work.text(path))
    editor.name((id) => names.nameOf(id))
    byId('desk-writing').scrollIntoView()
  })
  work.on('written', (path) => {
    if (path === work.shown) editor.replace(work.text(path))
  })
  work.on('judged', (found) => {
    editor.show(found.filter(({ path }) => path === work.shown))
    tellTitle(work).catch(fail)
  })
  return writing
}

/** Says which document is open, by its title. */
async function tellTitle(work: Work): Promise<void> {
  const titles = await ask('titles', work.all)
  byId('desk-title').textContent = titles[work.shown] ?? 'A document that can’t be read yet'
}

/** The elements that have a button. */
const MARKS: readonly [name: string, label: string][] = [
  ['Action', 'Action'],
  ['Decision', 'Decision'],
  ['Deferral', 'Put off'],
  ['Need', 'Need'],
  ['Interest', 'Interest'],
  ['Update', 'Update'],
]

/** The buttons above the text. */
function offerMarks(marker: Marker, editor: Editor): void {
  byId('desk-marks').append(...MARKS.map(([name, label]) => button(label, () => marker.begin(name))))
  byId('desk-signs').append(
    button('Note', () => marker.begin('Note')),
    button('Heading', () => {
      marker.heading()
      editor.focus()
    }),
    button('Link to a document', () => marker.link()),
    button('Next finding (F8)', () => editor.next()),
  )
  const text = byId<HTMLInputElement>('desk-as-text')
  text.addEventListener('change', () => editor.showText(text.checked))
}

function showAsText(editor: Editor): void {
  byId<HTMLInputElement>('desk-as-text').checked = true
  editor.showText(true)
}

/** Says what is found where the cursor is. */
function tellHere(found: readonly DeskFinding[], work: Work, writing: Writing): void {
  const here = byId('desk-here')
  here.hidden = found.length === 0
  here.replaceChildren(...found.flatMap((one) => told(one, work, writing)))
}
