/** Where a command may write: what it would replace, and what is never replaced. */
import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { ROOT } from '../../src/archive/settings.ts'
import { recover } from './leftovers.ts'
import { type Maker, strangerIn } from './made.ts'
import { UsageError } from './usage.ts'

/** What must stay, whatever it holds. */
export interface Kept {
  /** The folder of the project. */
  root?: string
  home?: string
  /** Content folders: nothing in them is replaced either. */
  content?: readonly string[]
}

/**
 * Whether a command may put a folder in this place: it is new, empty, or of the
 * same command. Ask before any work. What a killed run left there is put right.
 * @param folder as the user named it
 * @returns the real path, with no link in it, to be handed to `replaceFolder`
 * @throws UsageError with the reason; nothing was deleted
 */
export function mayReplace(folder: string, maker: Maker, kept: Kept = {}): string {
  const place = real(resolve(folder))
  const reason = notAFolder(place) ?? neverReplaced(place, kept)
  if (reason) throw refusal(folder, reason, 'a folder of its own, such as dist')
  recover(place, maker)
  refuseStrangers(place, maker, folder)
  return place
}

/** @throws UsageError where the folder holds what the command did not make */
export function refuseStrangers(place: string, maker: Maker, folder = place): void {
  const stranger = existsSync(place) ? strangerIn(place, maker) : undefined
  if (stranger === undefined) return
  const reason = `it holds \`${stranger}\`, which \`npm run ${maker}\` did not make`
  throw refusal(folder, reason, 'a new or empty folder; if nobody needs what is in this one, delete it yourself')
}

function refusal(folder: string, reason: string, wanted: string): UsageError {
  return new UsageError(
    `Unexpected folder \`${folder}\`: ${reason}. Expected ${wanted}. Nothing was written or deleted.`,
  )
}

/** Why no folder can be there, if so. */
function notAFolder(place: string): string | undefined {
  const way = upwards(place)
  const ground = way.find(existsSync) ?? place
  if (!statSync(ground).isDirectory()) return `\`${ground}\` is a file`
  const broken = way.find((path) => !existsSync(path) && lstatSync(path, { throwIfNoEntry: false }))
  if (broken) return `\`${broken}\` is a link to nothing`
  try {
    accessSync(upwards(dirname(place)).find(existsSync) ?? place, constants.R_OK | constants.W_OK)
    return undefined
  } catch {
    return 'you may not write there'
  }
}

/** Why a folder is never replaced, if so. */
function neverReplaced(place: string, { root = ROOT, home = homeFolder(), content = [] }: Kept): string | undefined {
  const around = upwards(place)
  const holds = (other: string) => upwards(real(other)).some((folder) => same(folder, place))
  if (dirname(place) === place) return 'it is the whole disk'
  if (holds(root)) return 'the project is in it'
  if (holds(join(root, '.cache'))) return 'builds do their work in it'
  if (content.some(holds)) return 'the content of the record is in it'
  if (home && holds(home)) return 'the home folder is in it'
  if (content.some((one) => around.some((folder) => same(folder, real(one))))) return 'it is inside the content folder'
  if (around.some((folder) => basename(folder).toLowerCase() === '.git')) return 'it belongs to Git'
  return undefined
}

function homeFolder(): string | undefined {
  try {
    return homedir()
  } catch {
    // A user without an entry, as in some containers, has none.
    return undefined
  }
}

/** The path without links; of what isn't there, its nearest folder without links, and the rest. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync.native(path)
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path))
}

/** A folder and all that it is in. */
function upwards(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [path, ...upwards(parent)]
}

/** Whether two paths are one folder, also where the file system ignores case or shows a folder twice. */
function same(a: string, b: string): boolean {
  if (a === b) return true
  if (!existsSync(a) || !existsSync(b)) return false
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })]
  return one.dev === other.dev && one.ino === other.ino
}
