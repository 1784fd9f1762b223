/** What comes to a meeting, for the Chair: shown, copied, printed, or downloaded. No agenda is part of the record. */
import { saved } from '../hand-in/leave.ts'
import { button, byId, made } from '../parts.ts'
import { say } from '../status.ts'
import { printAlone } from './sheet.ts'

/**
 * Shows an agenda.
 * @param text as Markdown: headings, lists and paragraphs
 * @param date the day of the meeting, for the name of the file
 */
export function showAgenda(text: string, date: string): void {
  const shown = made('div', ...elementsOf(text))
  shown.id = 'desk-agenda'
  shown.tabIndex = -1
  const save = () => saved(`agenda-${date}.md`, text, 'text/markdown')
  const copy = async () => {
    try {
      const html = new Blob([new XMLSerializer().serializeToString(shown)], { type: 'text/html' })
      const plain = new Blob([shown.innerText], { type: 'text/plain' })
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })])
      say('The agenda is copied: paste it into a letter or a Word file.')
    } catch {
      getSelection()?.selectAllChildren(shown)
      say('The agenda is marked: copy it with the keys of your computer.')
    }
  }
  const part = made(
    'div',
    button('Copy it', copy),
    button('Print it', () => printAlone(elementsOf(text))),
    button('Download it', save),
    shown,
  )
  part.id = 'desk-agenda-part'
  document.getElementById(part.id)?.remove()
  byId('desk-begin-form').append(part)
  shown.focus()
  say('This is what comes to the meeting. Nothing of it is put into the record.')
}

/** The lines of an agenda as elements. */
function elementsOf(text: string): HTMLElement[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [, signs = '', title = ''] = /^(#{1,3}) (.*)$/.exec(block) ?? []
      if (signs !== '') return made((['h3', 'h4', 'h5'] as const)[signs.length - 1] ?? 'h5', plain(title))
      if (!block.startsWith('- ')) return made('p', plain(block))
      return made('ul', ...block.split('\n').map((line) => made('li', plain(line.slice(2)))))
    })
}

/** Words without the signs of Markdown. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\\(.)/g, '$1')
}
