/** Checks a downloaded record against the digests of the site, without sending anything anywhere. */
import { readDigests, type Verdict, verified, wholeDigest } from '../views/verified.ts'
import { text } from './files.ts'

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const form = byId('verify')
const status = byId('verified')
const list = byId('differs')
const base = form.dataset.base ?? '/'
const printed = form.dataset.digest ?? ''

/** Texts stand in `record.json`; pictures and attachments do not. */
const TEXT = /\.(?:mdx|yaml)$/

form.hidden = false
begin()

async function begin(): Promise<void> {
  try {
    const digests = await text(`${base}data/digests.txt`)
    const fits = wholeDigest(digests) === printed
    status.textContent = fits
      ? 'The digests of this site are read. You can go offline now, and choose your copy.'
      : 'The digests of this site do not make the digest that this page prints: one of the two was changed.'
    if (!fits) return
    const published = readDigests(digests)
    byId<HTMLInputElement>('verify-file').addEventListener('change', ({ target }) => check(target, published, asRecord))
    byId<HTMLInputElement>('verify-folder').addEventListener('change', ({ target }) =>
      check(target, published, asFolder),
    )
  } catch {
    status.textContent = 'The digests of this site could not be fetched. Try again when you are online.'
  }
}

type Files = Map<string, string | Uint8Array>

async function check(
  target: EventTarget | null,
  published: ReadonlyMap<string, string>,
  read: (files: readonly File[]) => Promise<{ files: Files; isWhole: (path: string) => boolean }>,
): Promise<void> {
  const chosen = [...((target as HTMLInputElement).files ?? [])]
  if (chosen.length === 0) return
  list.replaceChildren()
  status.textContent = 'Your copy is being read.'
  try {
    const { files, isWhole } = await read(chosen)
    show(verified(files, published, isWhole))
  } catch {
    status.textContent = 'Your copy can’t be read: it is not record.json as this site gives it, or it was cut off.'
  }
}

/** The texts of `record.json`. */
async function asRecord([file]: readonly File[]) {
  const texts = JSON.parse((await file?.text()) ?? '') as Record<string, string>
  return { files: new Map(Object.entries(texts)) as Files, isWhole: (path: string) => TEXT.test(path) }
}

/** The files of a content folder; what stands above them in their paths is left out. */
async function asFolder(chosen: readonly File[]) {
  const root = chosen.find(({ name }) => name === 'body.yaml')?.webkitRelativePath.slice(0, -'body.yaml'.length) ?? ''
  const files: Files = new Map()
  for (const file of chosen) {
    const path = file.webkitRelativePath
    if (path.startsWith(root)) files.set(path.slice(root.length), new Uint8Array(await file.arrayBuffer()))
  }
  return { files, isWhole: () => true }
}

function show({ changed, missing, added, same }: Verdict): void {
  const differ = changed.length + missing.length + added.length
  status.textContent =
    differ === 0
      ? `Your copy is the record as it was published: ${same} files are the same to the last byte.`
      : `Your copy differs from the record as it was published in ${differ} of its files; ${same} are the same.`
  const told = [
    ...changed.map((path) => `${path} was changed`),
    ...missing.map((path) => `${path} is missing`),
    ...added.map((path) => `${path} is not in the published record`),
  ]
  list.replaceChildren(...told.map((words) => Object.assign(document.createElement('li'), { textContent: words })))
}
