import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesIn } from '../../../src/archive/read.ts'
import { ROOT } from '../../../src/archive/settings.ts'
import { type Command, started } from '../../shared/command.ts'
import { unknownRule } from '../../shared/usage.ts'
import { MutationJudge, type Texts } from './judge.ts'
import type { Mutations } from './mutation.ts'
import { type Listed, type Stayed, stays } from './stay.ts'

const MUTATE = {
  verb: 'mutate',
  does: 'Breaks the invented body on purpose, in many ways, to prove that the right rule answers at the right line.',
  flags: {
    rule: { value: 'ID', about: 'only the breakages of this rule' },
    stay: { about: 'instead, whether what each brings out stays where something else is edited too' },
  },
  examples: [
    ['--rule action-has-owner', 'after a rule was changed'],
    ['--stay', 'to prove that no other edit takes a finding away'],
  ],
} as const satisfies Command

const BODY = join(ROOT, 'tests', 'fixtures', 'lantern')
const LISTS = join(ROOT, 'tests', 'mutations')
/** The day on which the invented body is judged. */
export const DAY = '2026-11-23'

/** Runs every mutation. Gives the exit code: 0 all answered rightly, 1 not, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(MUTATE, args, async (values) => {
    const lists = chosen(values.rule, await allMutations())
    const judge = lanternJudge()
    if (values.stay) return told(stays(judge, lanternTexts(), listed(lists), TIMES))
    const wrong: string[] = judge.alarms().map((alarm) => `false alarm on the unbroken body: ${alarm}`)
    let count = 0
    for (const { rule, of } of lists) {
      for (const mutation of of) {
        const { missed, unasked } = judge.judge(rule, mutation)
        wrong.push(...missed.map((one) => `${rule}: ${mutation.name}: missed ${one}`))
        wrong.push(...unasked.map((one) => `${rule}: ${mutation.name}: unasked ${one}`))
        count++
      }
      process.stdout.write(`${rule}: ${of.length}\n`)
    }
    for (const line of wrong) process.stderr.write(`${line}\n`)
    const verdict = wrong.length === 0 ? 'all answered at the right line, and nothing else' : `${wrong.length} wrong`
    process.stdout.write(`${count} mutations of ${lists.length} rules: ${verdict}\n`)
    return wrong.length === 0 ? 0 : 1
  })
}

/** How many edits are made on top of each mutation. */
const TIMES = 3

/** All mutations of lists, each with the name of its list. */
export function listed(lists: readonly Mutations[]): Listed[] {
  return lists.flatMap(({ rule, of }) => of.map((mutation) => ({ ...mutation, rule })))
}

function told({ innocent, pairs, rightly, wrong }: Stayed): number {
  for (const line of wrong) process.stderr.write(`${line}\n`)
  for (const [why, count] of rightly) process.stdout.write(`${count} rightly gone: ${why}\n`)
  const verdict = wrong.length === 0 ? 'nothing went that should stay' : `${wrong.length} wrong`
  process.stdout.write(`${innocent} innocent edits and ${pairs} pairs: ${verdict}\n`)
  return wrong.length === 0 ? 0 : 1
}

/** The lists to run: all, or that of one rule. */
function chosen(id: string | undefined, all: readonly Mutations[]): readonly Mutations[] {
  const lists = all.filter(({ rule }) => id === undefined || rule === id)
  if (id === undefined || lists.length > 0) return lists
  throw unknownRule(
    id,
    all.map(({ rule }) => rule),
  )
}

/** The judge with the invented body. */
export function lanternJudge(): MutationJudge {
  return new MutationJudge(lanternTexts(), DAY)
}

/** The files of the invented body. */
export function lanternTexts(): Texts {
  return new Map(filesIn(BODY, BODY).map(({ path, text }) => [path, text() as string]))
}

/** All mutations: one file a rule, and the ways to a false green in a folder of their own. */
export async function allMutations(): Promise<Mutations[]> {
  const files = globSync('**/*.ts', { cwd: LISTS }).map((name) => name.replaceAll('\\', '/'))
  return Promise.all(
    files.sort().map(async (name) => {
      // Windows takes its own paths for addresses with a scheme of one letter.
      const { mutations } = await import(pathToFileURL(join(LISTS, name)).href)
      return { rule: name.slice(0, -3), of: mutations }
    }),
  )
}
