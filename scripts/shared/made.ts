/** Folders that a command makes and may replace: a hidden list of their files says whose they are. */
import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A command that makes folders: `npm run build`. */
export type Maker = 'build' | 'cards' | 'corpus' | 'proof'

/** Files that a file manager leaves in folders that somebody looked at. */
const OF_FILE_MANAGERS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** The name of the list in a folder of that command. */
export function listName(maker: Maker): string {
  return `.made-by-${maker}`
}

/** Lists the files of a folder in the folder itself: they are the command's own from now on. */
export function mark(folder: string, maker: Maker): void {
  const list = listName(maker)
  const head = `Made by \`npm run ${maker}\`. The next run may replace this folder while it holds only these files:`
  const files = filesIn(folder).filter((file) => file !== list)
  writeFileSync(join(folder, list), [head, ...files.sort(), ''].join('\n'))
}

/** Whether the folder has the command's list, whatever else it holds. */
export function isMarked(folder: string, maker: Maker): boolean {
  return (
    lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true &&
    lstatSync(join(folder, listName(maker)), { throwIfNoEntry: false })?.isFile() === true
  )
}

/** A file in the folder that the command did not make; undefined in a folder that is empty or the command's own. */
export function strangerIn(folder: string, maker: Maker): string | undefined {
  if (!isMarked(folder, maker)) return readdirSync(folder).sort().find(isForeign)
  const made = new Set(listed(folder, maker))
  return filesIn(folder).find((file) => isForeign(file) && !made.has(file))
}

/** Whether every file of the list is there. */
export function isWhole(folder: string, maker: Maker): boolean {
  const found = new Set(filesIn(folder))
  return listed(folder, maker).every((file) => found.has(file))
}

/** Deletes a folder of the command; the list goes last, so that what a kill leaves is still known. */
export function removeMade(folder: string, maker: Maker): void {
  const list = listName(maker)
  for (const name of readdirSync(folder))
    if (name !== list) rmSync(join(folder, name), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

function isForeign(file: string): boolean {
  return !OF_FILE_MANAGERS.has(basename(file))
}

/** The files of the list, and the list. */
function listed(folder: string, maker: Maker): string[] {
  const list = listName(maker)
  const [, ...files] = readFileSync(join(folder, list), 'utf8').split(/\r?\n/)
  return [list, ...files.filter((file) => file !== '')]
}

/** Everything below a folder that is no folder, with forward slashes. Links are not followed, as `recursive` of Node would. */
function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    return entry.isDirectory() ? filesIn(folder, path) : [path]
  })
}
