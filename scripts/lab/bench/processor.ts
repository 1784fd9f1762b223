import { existsSync, readFileSync } from 'node:fs'

const STAT = '/proc/self/stat'

/** What Linux counts this time in. */
const TICKS_A_SECOND = 100

/**
 * Processor seconds of all children of this process that have ended, each with
 * all that it started and waited for. What one program took is the difference
 * between before and after, as long as nothing else ends meanwhile.
 * @returns undefined where /proc doesn't tell
 */
export function processorOfChildren(): number | undefined {
  return existsSync(STAT) ? secondsIn(readFileSync(STAT, 'utf8')) : undefined
}

/** The user and system time of ended children in a line of `/proc/PID/stat`, in seconds: its 16th and 17th field. */
export function secondsIn(stat: string): number {
  // The second field is the program's name in brackets, which may hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND
}
