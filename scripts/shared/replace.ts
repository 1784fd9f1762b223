import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts a finished folder in the place of another: whole, or not at all, also from one disk to another. */
export function replaceFolder(finished: string, place: string): void {
  const arrived = `${place}.tmp`
  const old = `${place}.old`
  mkdirSync(dirname(place), { recursive: true })
  rmSync(arrived, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
  move(finished, arrived)
  if (existsSync(place)) renameSync(place, old)
  renameSync(arrived, place)
  rmSync(old, { recursive: true, force: true })
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    cpSync(from, to, { recursive: true })
  }
}

/** Writes a file whole, or not at all. */
export function replaceFile(path: string, text: string): void {
  const arrived = `${path}.tmp`
  writeFileSync(arrived, text)
  renameSync(arrived, path)
}
