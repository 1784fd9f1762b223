/** Checks a downloaded record against the digests of the site, without sending anything anywhere. */
import { counted } from '../record/counted.ts'
import { type Files, isBeside, readDownloaded, rootOf } from '../views/copy.ts'
import { readDigests, type Verdict, verified, wholeDigest } from '../views/verified.ts'
import { text } from './files.ts'

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const form = byId('verify')
const status = byId('verified')
const computed = byId('verified-digest')
const list = byId('differs')
const base = form.dataset.base ?? '/'
const printed = form.dataset.digest ?? ''
/** Files of which the site publishes only a part: a folder has all of them. */
const partly = new Set<string>(JSON.parse(form.dataset.partly ?? '[]'))

/** A copy, as it was read. */
interface Copy {
  files: Files
  /** Whether a file that is not among these is missing. */
  isExpected(path: string): boolean
  /** Whether a file that holds them all writes them as this site does. */
  isExact: boolean
  /** How many files are left out. */
  left: number
}

/** Texts stand in `record.json`; pictures and attachments do not. */
const TEXT = /\.(?:mdx|yaml)$/

form.hidden = false
const published = begin()
listen('verify-file', asDownloaded)
listen('verify-folder', asFolder)

/** The digests of the site; nothing where they are not to be had, or are not those of this page: then there is no choice. */
async function begin(): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const digests = await text(`${base}data/digests.txt`)
    if (wholeDigest(digests) === printed) {
      status.textContent = 'The digests of this site are read. You can go offline now, and choose your copy.'
      return readDigests(digests)
    }
    status.textContent =
      'The digests of this site do not make the digest that this page prints. Load this page again: the site may be newer. If it still says so, one of the two was changed.'
  } catch {
    status.textContent = 'The digests of this site could not be fetched. Try again when you are online.'
  }
  for (const field of form.querySelectorAll('input')) field.disabled = true
  return undefined
}

function listen(id: string, read: (files: readonly File[]) => Promise<Copy>): void {
  const field = byId<HTMLInputElement>(id)
  // A file that is chosen again may have been changed meanwhile.
  field.addEventListener('click', () => {
    field.value = ''
  })
  field.addEventListener('change', () => check([...(field.files ?? [])], read))
}

async function check(chosen: readonly File[], read: (files: readonly File[]) => Promise<Copy>): Promise<void> {
  if (chosen.length === 0) return
  list.replaceChildren()
  computed.textContent = ''
  status.textContent = 'Your copy is being read.'
  const digests = await published
  if (!digests) return
  try {
    const copy = await read(chosen)
    show(verified(copy.files, digests, copy.isExpected), copy)
  } catch {
    status.textContent = 'Your copy can’t be read: it is not record.json as this site gives it, or it was cut off.'
  }
}

async function asDownloaded([file]: readonly File[]): Promise<Copy> {
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? [])
  return { ...readDownloaded(bytes), isExpected: (path) => TEXT.test(path), left: 0 }
}

async function asFolder(chosen: readonly File[]): Promise<Copy> {
  const root = rootOf(chosen.map(({ webkitRelativePath }) => webkitRelativePath))
  const files: Files = new Map()
  let left = 0
  for (const file of chosen) {
    const path = file.webkitRelativePath.slice(root.length)
    if (!file.webkitRelativePath.startsWith(root) || isBeside(path)) continue
    if (partly.has(path)) left++
    else files.set(path, new Uint8Array(await file.arrayBuffer()))
  }
  return { files, isExpected: (path) => !partly.has(path), isExact: true, left }
}

function show({ changed, endings, missing, added, same, whole }: Verdict, { isExact, left }: Copy): void {
  const told = [
    ...changed.map((path) => `${path} was changed`),
    ...endings.map((path) => `${path} has line endings of Windows; its words are the same`),
    ...missing.map((path) => `${path} is missing`),
    ...added.map((path) => `${path} is not in the published record`),
  ]
  const all = counted(same, 'file')
  const said =
    told.length > 0
      ? `Your copy differs from the record as it was published in ${counted(told.length, 'file')}; ${same} are the same.`
      : isExact
        ? `Your copy is the record as it was published: ${all}, the same to the last byte.`
        : `The texts of your copy are those of the record as it was published: ${all}. The file that holds them is written otherwise than record.json, so it is not the same to the last byte.`
  status.textContent = left === 0 ? said : `${said} ${counted(left, 'file')} published in part: not compared.`
  computed.textContent = `The digest of your copy: ${whole}`
  list.replaceChildren(...told.map((words) => Object.assign(document.createElement('li'), { textContent: words })))
}
