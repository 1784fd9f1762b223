import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryWatch } from './memory.ts'
import { processorOfChildren } from './processor.ts'

/** A program to be measured. */
export interface Command {
  file: string
  args: readonly string[]
  /** The folder it runs in. */
  folder: string
}

/** What one run took, of one program or of several one after another. */
export interface Run {
  seconds: number
  /** Processor seconds, user and system, of it and all that it started; undefined where that can't be measured. */
  processor: number | undefined
  /** The most memory that it and its children held, in bytes; undefined where that can't be measured. */
  memory: number | undefined
}

/** A measured program that failed; the message says which, and its last words. */
export class RunError extends Error {}

/**
 * Runs programs one after another, each to its end, their output into a file.
 * @param log folder for the output
 * @returns the sum of their times, and the highest of their peaks of memory
 * @throws RunError where one ends with another code than 0
 */
export async function run(name: string, steps: readonly Command[], log: string): Promise<Run> {
  let whole: Run | undefined
  for (const step of steps) {
    const one = await runOne(name, step, log)
    whole = whole ? together(whole, one) : one
  }
  if (!whole) throw new RunError(`${name} has nothing to run`)
  return whole
}

function together(one: Run, next: Run): Run {
  const both = (a: number | undefined, b: number | undefined, join: (a: number, b: number) => number) =>
    a === undefined || b === undefined ? undefined : join(a, b)
  return {
    seconds: one.seconds + next.seconds,
    processor: both(one.processor, next.processor, (a, b) => a + b),
    memory: both(one.memory, next.memory, Math.max),
  }
}

function runOne(name: string, { file, args, folder }: Command, log: string): Promise<Run> {
  const output = join(log, 'output.txt')
  const handle = openSync(output, 'w')
  return new Promise((resolve, reject) => {
    const before = processorOfChildren()
    const begun = performance.now()
    const child = spawn(file, args, { cwd: folder, stdio: ['ignore', handle, handle] })
    const watch = child.pid === undefined ? undefined : new MemoryWatch(child.pid)
    child.once('error', (error) => reject(new RunError(`${name} could not be started: ${error.message}`)))
    child.once('exit', (code, signal) => {
      const seconds = (performance.now() - begun) / 1000
      const after = processorOfChildren()
      const processor = before === undefined || after === undefined ? undefined : after - before
      const memory = watch?.stop()
      if (code === 0) resolve({ seconds, processor, memory })
      else reject(new RunError(`${name} failed with ${signal ?? `exit code ${code}`}:\n${lastWords(output)}`))
    })
  }).finally(() => closeSync(handle)) as Promise<Run>
}

function lastWords(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n')
}
