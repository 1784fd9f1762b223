/** The ways in which a change can be handed in, step by step, for somebody who has never seen a repository. */
import { emailIn, mailto } from '../../../record/email.ts'
import { type Change, type ChangedText, patchIn } from './change.ts'
import { emptyPage, filledPage, formPage, type Host, hostOf, uploadPage } from './pages.ts'

/** So many characters an issue takes at most, with its headings. */
const FORM = 60_000

/** So many documents a message names; longer addresses are cut by some programs. */
const NAMED = 12

/** What one step says, and what can be pressed for it. */
export interface Step {
  say: string
  press?: Press
}

/** What is pressed: a page is opened, words are copied, or the files are downloaded. */
export type Press =
  | { as: 'open'; label: string; href: string }
  | { as: 'copy'; label: string; text: string }
  | { as: 'download'; label: string }

/** One way to hand in. */
export interface Way {
  title: string
  steps: Step[]
}

/** Where a change goes. */
export interface Receiver {
  /** The address of the repository; empty where body.yaml names none. */
  repository: string
  /** Whom body.yaml names; empty where it names nobody. */
  contact: string
}

/**
 * The ways, the plainest one first. There is always one.
 * @param titles what the documents of the change are called
 */
export function waysFor(change: Change, titles: readonly string[], to: Receiver): Way[] {
  const host = hostOf(to.repository)
  const [only, ...others] = change.texts
  const single = only && others.length === 0 && change.files.size === 0 ? only : undefined
  const ways = [
    single && single.before === undefined && onFilledPage(filledPage(to.repository, single), host),
    onForm(change, titles, to),
    single && onEmptyPage(emptyPage(to.repository, single), single.after, single.before === undefined, host),
    uploaded(change, uploadPage(to.repository)),
    mailed(change, titles, to),
  ]
  return ways.filter((way) => way !== undefined && way !== false)
}

const OPEN = 'Sign in there first, if you are asked to.'

/** What ends the way on a page of the host, in the words of its buttons. */
const END: Readonly<Record<Host, readonly string[]>> = {
  github: [
    'Press “Commit changes…”. If you are asked, choose “Create a new branch for this commit and start a pull request”. Press “Propose changes”.',
    'Press “Create pull request”.',
  ],
  gitlab: [
    'Press “Commit changes”. Choose “Commit to a new branch”, leave “Create a merge request for this change” ticked, and press “Commit changes”.',
    'Press “Create merge request”.',
  ],
  gitea: [
    'Choose “Create a new branch for this commit and start a pull request”, and press “Propose file change”.',
    'Press “New Pull Request”, then “Create Pull Request”.',
  ],
  other: [],
}

function onFilledPage(href: string | undefined, host: Host): Way | undefined {
  if (href === undefined) return undefined
  return way('On a page where your text stands already', [
    open('Open the page', href, `Open the page. ${OPEN}`),
    ...END[host].map((say) => ({ say })),
  ])
}

function onForm(change: Change, titles: readonly string[], { repository }: Receiver): Way | undefined {
  const patch = patchIn(change)
  const empty = formPage(repository, summary(titles)) ?? formPage(repository, '')
  if (empty === undefined || change.files.size > 0 || patch.length > FORM || !change.texts.every(isTaken))
    return undefined
  const filled = formPage(repository, summary(titles), patch)
  const done = [
    { say: 'Press “Create”. Everybody can read what you hand in from then on.' },
    {
      say: 'Wait a few minutes: an answer below says where your change is reviewed, and what the check finds in it. If no answer comes, your account may not write here: take another way.',
    },
  ]
  if (filled !== undefined)
    return way('With a form that is filled in', [open('Open the form', filled, `Open the form. ${OPEN}`), ...done])
  return way('With a form', [
    copy('Copy the change', patch, 'Copy the change.'),
    open('Open the form', empty, `Open the form. ${OPEN}`),
    { say: 'Click into the field “Change”, and paste: hold Ctrl (on a Mac ⌘) and press V.' },
    ...done,
  ])
}

/** Whether the form takes a text: a document, and no declaration that is there. */
function isTaken({ path, before }: ChangedText): boolean {
  return /^content\/[a-z-]+\//.test(path) && !(before !== undefined && path.startsWith('content/interests/'))
}

function onEmptyPage(href: string | undefined, text: string, isNew: boolean, host: Host): Way | undefined {
  if (href === undefined) return undefined
  const into = isNew
    ? 'Click into the large empty field, and paste: hold Ctrl (on a Mac ⌘) and press V.'
    : 'Click into the text, mark all of it (Ctrl or ⌘ with A), and paste yours over it (Ctrl or ⌘ with V).'
  return way(isNew ? 'On a page for a new document' : 'On the page of the document', [
    copy('Copy the text', text, 'Copy the text.'),
    open('Open the page', href, `Open the page. ${OPEN}`),
    { say: into },
    ...END[host].map((say) => ({ say })),
  ])
}

function uploaded(change: Change, href: string | undefined): Way | undefined {
  if (href === undefined) return undefined
  const [top] = new Set(
    [...change.texts.map(({ path }) => path), ...change.files.keys()].map((path) => path.split('/')[0]),
  )
  return way('With the files', [
    download(),
    {
      say: `Open the file “change.zip” among your downloads. It holds a folder “${top}”; take it out, if your computer asks.`,
    },
    open('Open the page', href, `Open the page. ${OPEN}`),
    { say: `Drag the folder “${top}” onto the page, and wait until its files are listed.` },
    ...END.github.map((say) => ({ say })),
  ])
}

function mailed(change: Change, titles: readonly string[], { contact }: Receiver): Way {
  const address = emailIn(contact)
  const attach = 'Attach the file “change.zip”, which is among your downloads, and send the message.'
  if (address === undefined)
    return way('By e-mail', [
      download(),
      {
        say: `Send the file “change.zip”, which is among your downloads, to ${contact || 'whoever keeps this record'}.`,
      },
    ])
  const isNew = (n: number) => change.texts[n]?.before === undefined
  const named = titles.map((title, n) => `- ${title} (${isNew(n) ? 'new' : 'changed'})`)
  const files = [...change.files.keys()].map((path) => `- ${path.slice(path.lastIndexOf('/') + 1)} (file)`)
  const all = [...named, ...files]
  const more = all.length > NAMED ? [`- and ${all.length - NAMED} more`] : []
  const body = [
    'A change of the record is in the attached file change.zip:',
    '',
    ...all.slice(0, NAMED),
    ...more,
    '',
  ].join('\n')
  const subject = `Change of the record: ${summary(titles)}`
  const href = mailto(address, subject, body)
  return way('By e-mail', [
    download(),
    open('Write the message', href, `Write a message to ${address}. Its subject and its words are there already.`),
    { say: attach },
  ])
}

/** The documents in few words. */
function summary([first = 'files', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}, and ${others.length} more`
}

function way(title: string, steps: Step[]): Way {
  return { title, steps }
}

function open(label: string, href: string, say: string): Step {
  return { say, press: { as: 'open', label, href } }
}

function copy(label: string, text: string, say: string): Step {
  return { say, press: { as: 'copy', label, text } }
}

function download(): Step {
  return { say: 'Download the files.', press: { as: 'download', label: 'Download the files' } }
}
