/** The desk: opens a document, shows it with what the check finds, and hands the change in. */
import { ask } from './ask.ts'
import { Editor } from './editor.ts'
import { type Change, download, folder, pageFor, patch } from './hand-in.ts'
import { type Changes, keep, kept } from './kept.ts'
import type { DeskDraft, DeskFinding } from './messages.ts'
import { button, byId, linkBeside, made } from './parts.ts'

/** How long somebody may pause in typing, in milliseconds, before the check reads the text. */
const PAUSE = 300

const desk = byId('desk')
const base = desk.dataset.base ?? '/'
const changes: Changes = kept(base)
let published: Record<string, string> = {}
let prefix = ''
let repository = ''
/** The path of the document that is shown. */
let shown = ''
let found: DeskFinding[] = []
/** The texts in which these were found. */
let judged: Changes = new Map()
let timer: ReturnType<typeof setTimeout> | undefined
let judging = 0

const editor = new Editor(byId('desk-editor'), written)

desk.hidden = false
byId('desk-draft').addEventListener('click', () => {
  const text = byId<HTMLTextAreaElement>('desk-pasted').value
  if (text.trim() === '') say('There is nothing to make a draft of: paste the minutes first.')
  else take('pasted.txt', new TextEncoder().encode(text))
})
byId('desk-file').addEventListener('change', async () => {
  const [file] = byId<HTMLInputElement>('desk-file').files ?? []
  if (file) take(file.name, new Uint8Array(await file.arrayBuffer()))
})
byId('desk-open').addEventListener('click', () => open(byId<HTMLSelectElement>('desk-choice').value))
byId('desk-zip').addEventListener('click', () => download('change.zip', folder(change())))
byId('desk-patch').addEventListener('click', () => download('change.patch', patch(change())))
byId('desk-copy').addEventListener('click', copy)
begin()

async function begin(): Promise<void> {
  say('The record is being read.')
  try {
    // The day in London, as the check takes it.
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
    const opened = await ask('open', new URL(`${base}desk/record.json`, location.href).href, today)
    published = opened.texts
    prefix = opened.folder
    repository = opened.repository
    byId('desk-choice').append(...opened.documents.map(({ path, title }) => new Option(title, path)))
    say('The record is read.')
    const [first] = changes.keys()
    if (first !== undefined) open(first)
    await ask('ready')
    say('The desk is ready. It needs no connection from here on, except for the first PDF.')
  } catch (error) {
    fail(error)
  }
}

async function take(name: string, bytes: Uint8Array): Promise<void> {
  say(`“${name}” is being read.`)
  try {
    const draft = await ask('draft', name, bytes)
    if (draft.path === undefined) {
      say(
        'The minutes name no day of the meeting. Write it above them, such as “Meeting of 11 November 2026”, paste them, and try again.',
      )
      return
    }
    if (published[draft.path] !== undefined || changes.has(draft.path)) {
      say(`The record holds minutes of that day already: they are opened, and nothing of “${name}” is put in.`)
      open(draft.path)
      return
    }
    changes.set(draft.path, draft.text)
    open(draft.path)
    tell(draft)
    say('The draft is made. Nothing in it is made up: what the source doesn’t say is listed for you to decide.')
  } catch (error) {
    fail(error)
  }
}

function tell({ questions, notices }: DeskDraft): void {
  byId('desk-questions').replaceChildren(...questions.map((one) => made('li', one)))
  byId('desk-notices').replaceChildren(...notices.map((one) => made('li', one)))
  byId('desk-asked').hidden = questions.length + notices.length === 0
}

function open(path: string): void {
  shown = path
  byId('desk-write').hidden = false
  byId('desk-asked').hidden = true
  byId('desk-path').textContent = `File: ${prefix}${path}`
  editor.open(changes.get(path) ?? published[path] ?? '')
  byId('desk-writing').scrollIntoView()
  if (!changes.has(path)) changes.set(path, published[path] ?? '')
  judge()
}

function written(text: string): void {
  changes.set(shown, text)
  clearTimeout(timer)
  timer = setTimeout(judge, PAUSE)
}

async function judge(): Promise<void> {
  const turn = ++judging
  if (!keep(base, new Map(change().map(({ path, after }) => [path.slice(prefix.length), after]))))
    say('This browser keeps nothing: hand in the change before you leave the page.')
  const now = [...changes]
  const all = await ask('judge', now).catch(fail)
  // An answer that comes late gives way to the next one.
  if (!all || turn !== judging) return
  found = all
  judged = new Map(now)
  editor.show(found.filter(({ path }) => path === shown))
  const errors = found.filter(({ severity }) => severity === 'error').length
  byId('desk-count').textContent =
    found.length === 0
      ? 'Nothing: the change passes the check.'
      : `${errors} to mend, ${found.length - errors} to look at.`
  byId('desk-findings').replaceChildren(...found.map(entry))
  listChanges()
}

function entry(finding: DeskFinding): HTMLLIElement {
  const { path, line, severity, message, help, mends } = finding
  const where = path === shown ? `line ${line}` : `${path}, line ${line}`
  const go = button(`Go to ${where}`, () => {
    if (path !== shown) open(path)
    editor.go(finding.from, finding.to)
  })
  const words = help.filter((one) => !mends.includes(one)).map((one) => made('p', one))
  const ways = mends.map((say, n) => button(say, () => mend(finding, n)))
  return made('li', made('p', `${severity === 'error' ? 'To mend' : 'To look at'}: ${message}`), ...words, go, ...ways)
}

async function mend(finding: DeskFinding, n: number): Promise<void> {
  const mended = await ask('mend', [...judged], found.indexOf(finding), n).catch(fail)
  // What was typed since is not lost for a mend: it is offered again.
  const isTyped = [...changes].some(([path, text]) => judged.get(path) !== text)
  if (isTyped) say('The text has changed meanwhile: press the button once more.')
  else for (const [path, text] of mended ?? []) changes.set(path, text)
  editor.replace(changes.get(shown) ?? '')
  judge()
}

/** What differs from the record as it was published. */
function change(): Change {
  return Array.from(changes, ([path, after]) => ({ path: prefix + path, before: published[path], after })).filter(
    ({ before, after }) => before !== after,
  )
}

function listChanges(): void {
  const all = change()
  byId('desk-hand-in').hidden = all.length === 0
  byId('desk-changes').replaceChildren(
    ...all.map(({ path, before }) => {
      const discard = button('Discard', () => {
        changes.delete(path.slice(prefix.length))
        open(path.slice(prefix.length))
      })
      discard.setAttribute('aria-label', `Discard the change of ${path}`)
      return made('li', `${path} (${before === undefined ? 'new' : 'changed'}) `, discard)
    }),
  )
  const [only, ...others] = all
  const page = byId('desk-page')
  page.replaceChildren()
  if (repository === '' || !only || others.length > 0) return
  const { href, isFilled } = pageFor(repository, only)
  const label = isFilled ? 'Hand it in at the repository' : 'Copy the file, and paste it on its page in the repository'
  page.append(linkBeside(href, label))
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(changes.get(shown) ?? '')
    say('The text is copied.')
  } catch {
    say('This browser doesn’t let a page copy: mark the text in the editor, and copy it there.')
  }
}

function say(words: string): void {
  byId('desk-status').textContent = words
}

function fail(error: unknown): void {
  say(`That can’t be done: ${error instanceof Error ? error.message : String(error)}.`)
}
