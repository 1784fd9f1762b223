/** How a change is handed in, step by step, for somebody who has never seen Git. */
import type { Change } from './ways.ts'
import { pageFor } from './ways.ts'

/** One step: what to do, and the button or link that does it. */
export interface Step {
  say: string
  does?: 'zip' | 'copy'
  /** What the link leads to; it opens beside the desk. */
  leads?: { href: string; label: string }
}

/** Whom the change is handed to. */
export interface Keepers {
  /** The address of the repository; empty where the record names none. */
  repository: string
  /** Whom readers can ask; empty where the record names nobody. */
  contact: string
}

/** So long an address may be before the form of an issue is refused. */
const MOST = 8000

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/

/** The steps for a change, as the host of the repository takes it. */
export function stepsFor(change: Change, { repository, contact }: Keepers): Step[] {
  const root = repository.replace(/\/$/, '')
  const [only, ...others] = change
  if (!only) return []
  if (root === '') return byHand(contact)
  if (/^https:\/\/github\.com\//.test(root))
    return others.length === 0 ? oneOnGitHub(root, only) : severalOnGitHub(root)
  return others.length === 0 ? oneElsewhere(root, only) : severalElsewhere(root, contact)
}

function oneOnGitHub(root: string, only: Change[number]): Step[] {
  const { href, isFilled } = pageFor(root, only)
  const last: Step = { say: 'Press “Commit changes…” or “Propose changes”, and then “Create pull request”.' }
  if (isFilled)
    return [
      { say: 'Open the page of the repository. Everything is filled in.', leads: { href, label: 'Open the page' } },
      last,
    ]
  const form = issueForm(root, only)
  const copy: Step = { say: 'Copy the document.', does: 'copy' }
  if (form !== undefined)
    return [
      { say: 'Open the form for documents. Everything is filled in.', leads: { href: form, label: 'Open the form' } },
      { say: 'Press “Create”. A pull request is made of it.' },
    ]
  return [
    copy,
    {
      say:
        only.before === undefined
          ? 'Open the page for a new file, and paste it there.'
          : 'Open its page, mark all that stands there, and paste.',
      leads: { href, label: 'Open the page' },
    },
    last,
  ]
}

/** The form that a workflow turns into a pull request; nothing where the document is too long for an address. */
function issueForm(root: string, { path, before, after }: Change[number]): string | undefined {
  const fields = {
    template: 'document.yml',
    title: `Document: ${path.slice(path.lastIndexOf('/') + 1)}`,
    file: path,
    change: before === undefined ? 'It is a new document' : 'It changes a document of the record',
    text: after,
  }
  const asked = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const href = `${root}/issues/new?${asked.join('&')}`
  return href.length <= MOST ? href : undefined
}

function severalOnGitHub(root: string): Step[] {
  return [
    { say: 'Download the files, and open the downloaded folder.', does: 'zip' },
    {
      say: 'Open the page for uploads, and drag what is in the folder onto it.',
      leads: { href: `${root}/upload/HEAD`, label: 'Open the page' },
    },
    { say: 'Choose “Create a new branch”, press “Propose changes”, and then “Create pull request”.' },
  ]
}

function oneElsewhere(root: string, only: Change[number]): Step[] {
  const { href } = pageFor(root, only)
  return [
    { say: 'Copy the document.', does: 'copy' },
    {
      say:
        only.before === undefined
          ? 'Open the page for a new file, and paste it there.'
          : 'Open its page, mark all that stands there, and paste.',
      leads: { href, label: 'Open the page' },
    },
    { say: 'Save it on a new branch, and let a merge request or pull request be made of it.' },
  ]
}

function severalElsewhere(root: string, contact: string): Step[] {
  const isGitLab = /gitlab/.test(root)
  return [
    { say: 'Download the files.', does: 'zip' },
    {
      say: 'Open the page for a new issue, say what you have changed, and attach the downloaded file.',
      leads: { href: isGitLab ? `${root}/-/issues/new` : `${root}/issues/new`, label: 'Open the page' },
    },
    ...(contact === '' ? [] : [{ say: `Or send it to: ${contact}.` }]),
  ]
}

function byHand(contact: string): Step[] {
  const email = EMAIL.exec(contact)?.[0]
  const download: Step = { say: 'Download the files.', does: 'zip' }
  if (email === undefined)
    return [
      download,
      {
        say:
          contact === ''
            ? 'Send the downloaded file to whoever keeps this record.'
            : `Send the downloaded file to: ${contact}.`,
      },
    ]
  const text = 'The change is in the file that I have attached.'
  return [
    download,
    {
      say: 'Write to whoever keeps this record, and attach the downloaded file.',
      leads: {
        href: `mailto:${email}?subject=${encodeURIComponent('A change of the public record')}&body=${encodeURIComponent(text)}`,
        label: 'Write an e-mail',
      },
    },
  ]
}
