/** What runs that were killed left behind: known by its name, which holds the process, and by its list. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isMarked, isWhole, type Maker, removeMade, strangerIn } from './made.ts'

/** What comes after a folder's name in such a name. */
const AWAY = /^\.(tmp|old)(?:-(\d+))?$/

/** A name beside a folder, of this process: `tmp` for what is on its way there, `old` for what makes room. */
export function beside(place: string, kind: 'tmp' | 'old'): string {
  return `${place}.${kind}-${process.pid}`
}

/**
 * Puts right what a killed run left beside a folder: the folder itself comes
 * back if it was moved aside and nothing is in its place; the rest goes. Leaves
 * alone what a living process has there, and what is not the command's.
 */
export function recover(place: string, maker: Maker): void {
  const home = dirname(place)
  if (!existsSync(home)) return
  for (const name of readdirSync(home)) {
    const [, kind, pid] = (name.startsWith(basename(place)) && AWAY.exec(name.slice(basename(place).length))) || []
    const folder = join(home, name)
    if (!kind || (pid && !isOver(Number(pid))) || !isMarked(folder, maker)) continue
    try {
      // A folder without the number of a process was renamed by hand: it may be brought back, but is never deleted.
      if (kind === 'old' && !existsSync(place) && isWhole(folder, maker)) renameSync(folder, place)
      else if (pid && (kind === 'tmp' || strangerIn(folder, maker) === undefined)) removeMade(folder, maker)
    } catch (error) {
      // Another run puts the same right.
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }
}

/**
 * Makes an empty folder for the work of this process below `.cache`, and takes
 * away those of processes that have ended. The caller removes it.
 * @param root the folder of the project
 */
export function openWorkshop(kind: 'build' | 'pictures' | 'bench', root: string): string {
  const cache = join(root, '.cache')
  const own = join(cache, `${kind}-${process.pid}`)
  mkdirSync(cache, { recursive: true })
  for (const entry of readdirSync(cache, { withFileTypes: true })) {
    const [, pid] = /^(?:build|pictures|bench)-(\d+)$/.exec(entry.name) ?? []
    if (entry.isDirectory() && pid && !isAlive(Number(pid)))
      rmSync(join(cache, entry.name), { recursive: true, force: true })
  }
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  return own
}

/** Whether the process with this number has ended. If the number is our own, an earlier process had it. */
export function isOver(pid: number): boolean {
  return pid === process.pid || !isAlive(pid)
}

/** Whether an error is one of the system's with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/** Whether a process is at work. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Without the right to ask, it is there, but another user's.
    return hasCode(error, 'EPERM')
  }
  return !isZombie(pid)
}

/** Whether a process has ended, but its parent hasn't asked how; only Linux tells. In containers that can last. */
function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}
