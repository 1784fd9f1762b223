import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { beside, hasCode, isOver } from './leftovers.ts'
import { listName, type Maker, mark, removeMade } from './made.ts'
import { refuseStrangers } from './place.ts'

/** How many times to try again when another run replaces the folder at the same moment. */
const TRIES = 20

/**
 * Puts a finished folder in a place: whole, or not at all, also from one disk to another.
 * @param place as `mayReplace` gave it
 * @throws UsageError where the place has come to hold what the command did not make
 */
export function replaceFolder(finished: string, place: string, maker: Maker): void {
  const arrived = beside(place, 'tmp')
  const old = beside(place, 'old')
  mkdirSync(dirname(place), { recursive: true })
  mark(finished, maker)
  try {
    move(finished, arrived, maker)
    for (let left = TRIES; !swapped(arrived, place, old, maker, left > 0); left--);
  } finally {
    if (existsSync(old) && !existsSync(place)) renameSync(old, place)
    for (const folder of [old, arrived]) if (existsSync(folder)) removeMade(folder, maker)
  }
}

/** Moves a folder; to another disk it is copied, the list first, so that half a copy is known as the command's. */
function move(from: string, to: string, maker: Maker): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    mkdirSync(to)
    cpSync(join(from, listName(maker)), join(to, listName(maker)))
    cpSync(from, to, { recursive: true })
  }
}

/** Puts what has arrived in its place, and aside what was there. Gives false where another run came between and it may be tried again. */
function swapped(arrived: string, place: string, old: string, maker: Maker, again: boolean): boolean {
  try {
    refuseStrangers(place, maker)
    if (existsSync(old)) removeMade(old, maker)
    if (existsSync(place)) renameSync(place, old)
    renameSync(arrived, place)
    return true
  } catch (error) {
    if (again && hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) return false
    throw error
  }
}

/** Writes a file whole, or not at all; through a link to where it leads. What killed runs left beside it goes. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const file = existsSync(path) ? realpathSync(path) : path
  const folder = dirname(file)
  for (const name of readdirSync(folder)) if (isHalf(name, basename(file))) rmSync(join(folder, name))
  const arrived = join(folder, `.${basename(file)}.${process.pid}.tmp`)
  writeFileSync(arrived, content, { flag: 'wx' })
  renameSync(arrived, file)
}

/** Whether a name is that of a file's next text, from a process that was killed. */
function isHalf(name: string, file: string): boolean {
  const [start, end] = [`.${file}.`, '.tmp']
  if (!name.startsWith(start) || !name.endsWith(end)) return false
  const pid = name.slice(start.length, -end.length)
  return /^\d+$/.test(pid) && isOver(Number(pid))
}
