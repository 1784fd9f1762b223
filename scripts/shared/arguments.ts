/** The arguments of a command: flags with and without a value, and paths. */
import { parseArgs } from 'node:util'
import { isDate, nearest } from '../../src/record/index.ts'
import { writtenDates } from '../../src/record/written-dates.ts'
import { UsageError } from './usage.ts'

/** A flag. */
export interface Flag {
  /** What it is for. */
  about: string
  /** What its value is called in the usage line; a flag without one is on or off. `YYYY-MM-DD` must be a day of the calendar. */
  value?: string
  /** All values that it may have. */
  of?: readonly string[]
  /** The value where the flag is absent. */
  usual?: string
  /** Whether the command can't do without it; the command itself says so. */
  needed?: boolean
}

/** Flags by their names, without dashes. */
export type Flags = Readonly<Record<string, Flag>>

type Word<F extends Flag> = F extends { of: readonly (infer One)[] } ? One : string
type Value<F extends Flag> = F extends { value: string }
  ? F extends { usual: string }
    ? Word<F>
    : Word<F> | undefined
  : boolean

/** What flags were given: words, or whether a switch is on. */
export type Values<F extends Flags> = { readonly [Name in keyof F]: Value<F[Name]> }

/**
 * Reads arguments.
 * @param takesPaths whether words without a flag are allowed
 * @throws UsageError for the first one that is wrong, with the nearest right one
 */
export function valuesIn<const F extends Flags>(
  args: readonly string[],
  flags: F,
  takesPaths: boolean,
): { values: Values<F>; paths: string[]; help: boolean } {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(flags).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
      ),
      help: { type: 'boolean', short: 'h' },
    } as const,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string | boolean>()
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(path(token.value, flags, takesPaths))
    else if (token.kind === 'option') {
      const flag = token.name === 'help' ? HELP : Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
      if (!flag) throw unknown(args[token.index] ?? token.rawName, flags)
      given.set(token.name, read(token.name, flag, token.value, token.inlineValue))
    }
  }
  const values = Object.entries(flags).map(([name, { value, usual }]) => [
    name,
    given.get(name) ?? (value === undefined ? false : usual),
  ])
  return { values: Object.fromEntries(values) as Values<F>, paths, help: given.has('help') }
}

const HELP: Flag = { about: '' }

/** The value of one flag, or of none. */
function read(name: string, flag: Flag, given: string | undefined, inline: boolean | undefined): string | boolean {
  const { value } = flag
  if (value === undefined) {
    if (given !== undefined) throw new UsageError(`Unexpected value of \`--${name}\`, expected \`--${name}\` alone`)
    return true
  }
  if (given === undefined || (!inline && /^--?[a-z]/i.test(given)))
    throw new UsageError(`Missing value of \`--${name}\`, expected ${wanted(flag)}`)
  return givenValue(name, flag, given)
}

/** Reads what was given for a flag with a value. @throws UsageError for what it may not be */
export function givenValue(name: string, flag: Flag, given: string): string {
  const { value, of } = flag
  if (given.trim() === '') throw new UsageError(`Unexpected empty \`--${name}\`, expected ${wanted(flag)}`)
  if (of && !of.includes(given)) {
    const near = nearest(given, of)
    throw new UsageError(`Unexpected ${name} \`${given}\`, expected ${near ? `perhaps \`${near}\`` : wanted(flag)}`)
  }
  if (value === DAY && !isDate(given)) throw new UsageError(`Unexpected day \`${given}\`, expected ${dayMeant(given)}`)
  return given
}

const DAY = 'YYYY-MM-DD'

/** What the value of a flag has to be, in words. */
function wanted({ value, of }: Flag): string {
  if (of) return `${of.slice(0, -1).join(', ')} or ${of.at(-1)}`
  if (value === 'DIR') return 'a folder'
  return value === DAY ? 'a day such as 2011-09-01' : (value ?? '')
}

/** The day that somebody wrote as people do, else what a day looks like. */
function dayMeant(given: string): string {
  const [first] = writtenDates(given)
  return first && isDate(first.value) ? first.value : 'one such as 2011-09-01'
}

/** A word without a flag, where there may be one. Editors make one long dash out of two short ones. */
function path(word: string, flags: Flags, allowed: boolean): string {
  if (/^[–—]/.test(word)) throw unknown(word, flags)
  if (!allowed) throw new UsageError(`Unexpected argument \`${word}\`, expected flags alone`)
  return word
}

function unknown(word: string, flags: Flags): UsageError {
  const name = word.replace(/^[-–—]+/, '').replace(/=.*$/s, '')
  const near = nearest(name, [...Object.keys(flags), 'help'])
  return new UsageError(`Unexpected option \`${word}\`${near ? `, expected perhaps \`--${near}\`` : ''}`)
}
