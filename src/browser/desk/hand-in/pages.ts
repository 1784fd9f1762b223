/** The pages of a repository on which something is handed in, as its host has them. */
import type { ChangedText } from './change.ts'

/** So many bytes may stand in an address before GitHub refuses it. */
const MOST = 8000

/** Who hosts a repository, as far as its pages differ. */
export type Host = 'github' | 'gitlab' | 'gitea' | 'other'

/** Who hosts the repository of that address. */
export function hostOf(repository: string): Host {
  const name = URL.canParse(repository) ? new URL(repository).hostname : ''
  if (name === 'github.com' || name.startsWith('github.')) return 'github'
  if (name.includes('gitlab')) return 'gitlab'
  return name === 'codeberg.org' || /gitea|forgejo/.test(name) ? 'gitea' : 'other'
}

/**
 * The page for a new file with its name and its text filled in; `undefined` where the host takes none, or the address
 * would be too long.
 */
export function filledPage(repository: string, { path, after }: ChangedText): string | undefined {
  const host = hostOf(repository)
  if (host !== 'github' && host !== 'gitea') return undefined
  const way = host === 'github' ? '/new/HEAD' : '/_new/'
  return fitting(`${rootOf(repository)}${way}?filename=${inAddress(path)}&value=${inAddress(after)}`)
}

/** The page for one file, into which its text is pasted; `undefined` where the host has none that can be named. */
export function emptyPage(repository: string, { path, before }: ChangedText): string | undefined {
  const root = rootOf(repository)
  const isNew = before === undefined
  const places = path.split('/').map(inAddress).join('/')
  switch (hostOf(repository)) {
    case 'github':
      return isNew ? `${root}/new/HEAD?filename=${inAddress(path)}` : `${root}/edit/HEAD/${places}`
    case 'gitlab':
      return isNew ? `${root}/-/new/HEAD?file_name=${inAddress(path)}` : `${root}/-/edit/HEAD/${places}`
    case 'gitea':
      return isNew ? `${root}/_new/?filename=${inAddress(path)}` : undefined
    default:
      return undefined
  }
}

/** The issue form for a change: with the patch in it, if the address takes it. @param patch the field of the form */
export function formPage(repository: string, title: string, patch?: string): string | undefined {
  if (hostOf(repository) !== 'github') return undefined
  const form = `${rootOf(repository)}/issues/new?template=change.yml&title=${inAddress(`Change: ${title}`)}`
  return fitting(patch === undefined ? form : `${form}&patch=${inAddress(patch)}`)
}

/** The page onto which folders are dragged; `undefined` where the host has none. */
export function uploadPage(repository: string): string | undefined {
  return hostOf(repository) === 'github' ? `${rootOf(repository)}/upload/HEAD` : undefined
}

function rootOf(repository: string): string {
  return repository.replace(/\/+$/, '').replace(/\.git$/, '')
}

/** Text as an address takes it. Half a character, which no address takes, becomes the sign for what can't be read. */
function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function fitting(address: string): string | undefined {
  return address.length <= MOST ? address : undefined
}
