/** A command: what it does and how it is called, its help, and how it starts. */
import { fileURLToPath } from 'node:url'
import { type Flags, type Values, valuesIn } from './arguments.ts'
import { guarded } from './usage.ts'

/** What `--help` says, and what may be called. */
export interface Command<F extends Flags = Flags> {
  /** The name of its folder, and of its script in package.json. */
  verb: string
  /** The word that follows it, where it has kinds, each with flags of its own. */
  word?: string
  /** What it does, in a sentence or two. */
  does: string
  flags: F
  /** What the arguments without a flag are; a command without this takes none. */
  paths?: string
  /** What they are called in the usage line; else `[paths…]`. */
  called?: string
  /** Ways to call it, each with what for. */
  examples: readonly (readonly [args: string, why: string])[]
}

/** The day of the judgement, as `Values` gives it: a day of the calendar, if any. */
export const AS_OF = {
  value: 'YYYY-MM-DD',
  about: 'the day of the judgement (else AS_OF, else today in London)',
} as const
/** The content folder, if one is named. */
export const CONTENT = { value: 'DIR', about: 'the content folder (else CONTENT, else content/)' } as const

/**
 * Reads the arguments and runs a command, or prints its help.
 * What goes wrong is said in a sentence; bad usage together with the usage line.
 * @returns the exit code: what `run` gives, 0 for `--help`, 2 for bad usage or a fault of the program
 */
export function started<const F extends Flags>(
  command: Command<F>,
  args: readonly string[],
  run: (values: Values<F>, paths: string[]) => number | Promise<number>,
): Promise<number> {
  return guarded(usage(command), () => {
    const { values, paths, help } = valuesIn(args, command.flags, command.paths !== undefined)
    if (!help) return run(values, paths)
    process.stdout.write(`${helpText(command)}\n`)
    return 0
  })
}

/** The one line that says how to call it. */
export function usage(command: Command): string {
  const flags = Object.entries(command.flags).map(([name, flag]) => {
    const call = flag.value === undefined ? `--${name}` : `--${name} ${flag.value}`
    return flag.needed ? call : `[${call}]`
  })
  const paths = command.paths === undefined ? [] : [command.called ?? '[paths…]']
  return ['usage:', called(command), ...paths, ...flags].join(' ')
}

/** The usage line, what the command does, its flags one a line, and examples. */
export function helpText(command: Command): string {
  const rows: [string, string][] = [
    ...(command.paths === undefined ? [] : [[command.called ?? 'paths…', command.paths] as [string, string]]),
    ...Object.entries(command.flags).map(([name, { value = '', about }]): [string, string] => [
      `--${name} ${value}`.trim(),
      about,
    ]),
    ['-h, --help', 'this text'],
  ]
  const width = Math.max(...rows.map(([call]) => (call.length > 30 ? 0 : call.length)))
  const indent = `\n${' '.repeat(width + 4)}`
  const lines = rows.map(([call, about]) =>
    call.length > width ? `  ${call}${indent}${about}` : `  ${call.padEnd(width)}  ${about}`,
  )
  const examples = command.examples.map(([args, why]) => {
    const call = args === '' ? called(command).replace(/ --$/, '') : `${called(command)} ${args}`
    return `  ${call}\n      ${why}`
  })
  return [usage(command), command.does, lines.join('\n'), `examples:\n${examples.join('\n')}`].join('\n\n')
}

/** How npm calls it, up to its arguments. */
function called({ verb, word, flags, paths }: Command): string {
  const run = verb === 'start' ? 'npm start' : `npm run ${verb}`
  if (word !== undefined) return `${run} -- ${word}`
  return Object.keys(flags).length > 0 || paths !== undefined ? `${run} --` : run
}

/** A file of a verb that Node was told to run by itself does nothing: that must not look like a pass. */
function refuseDirectRun(file = ''): void {
  const scripts = fileURLToPath(new URL('..', import.meta.url))
  const verb = file.startsWith(scripts) ? /([\w-]+)[\\/]main(?:\.ts)?$/.exec(file)?.[1] : undefined
  if (verb === undefined) return
  const run = verb === 'start' ? 'npm start' : `npm run ${verb}`
  process.stderr.write(`This file is not run by itself, expected: ${run}\n`)
  process.exit(2)
}

refuseDirectRun(process.argv[1])
