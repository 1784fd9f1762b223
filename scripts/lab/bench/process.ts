import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryWatch } from './memory.ts'

/** A program to be measured. */
export interface Command {
  file: string
  args: readonly string[]
  /** The folder it runs in. */
  folder: string
}

/** What one run of it took. */
export interface Run {
  seconds: number
  /** The most memory that it and its children held, in bytes; undefined where that can't be measured. */
  memory: number | undefined
}

/** A measured program that failed; the message says which, and its last words. */
export class RunError extends Error {}

/**
 * Runs a program to its end, its output into a file.
 * @param log folder for the output
 * @throws RunError where it ends with another code than 0
 */
export function run(name: string, { file, args, folder }: Command, log: string): Promise<Run> {
  const output = join(log, 'output.txt')
  const handle = openSync(output, 'w')
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(file, args, { cwd: folder, stdio: ['ignore', handle, handle] })
    const watch = child.pid === undefined ? undefined : new MemoryWatch(child.pid)
    child.once('error', (error) => reject(new RunError(`${name} could not be started: ${error.message}`)))
    child.once('exit', (code, signal) => {
      const seconds = (performance.now() - begun) / 1000
      const memory = watch?.stop()
      if (code === 0) resolve({ seconds, memory })
      else reject(new RunError(`${name} failed with ${signal ?? `exit code ${code}`}:\n${lastWords(output)}`))
    })
  }).finally(() => closeSync(handle)) as Promise<Run>
}

function lastWords(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n')
}
