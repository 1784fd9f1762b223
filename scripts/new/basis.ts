/** Which clause each rule stands on: from a flag, and from a terminal for what it leaves open. */
import { type Basis, type DutyAsked, isPromised, type Terms } from '../../src/draft/new/index.ts'
import { nearest } from '../../src/record/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { UsageError } from '../shared/usage.ts'
import type { Place, Prompt } from './kind.ts'

const NONE = 'none'

/**
 * Reads `rule=clause, rule=none`, and asks for the rest. Rules that rest on the same clause go with the one that is named.
 * @throws UsageError for a rule or a clause that there isn't; without a terminal, where a promised rule has no answer
 * though some clause may ask for it
 */
export async function basisOf(
  given: string | undefined,
  duties: readonly DutyAsked[],
  { clauses }: Terms,
  { prompt, isDry }: Pick<Place, 'prompt' | 'isDry'>,
): Promise<Basis> {
  const ids = clauses.map(({ id }) => id)
  const said = new Map(
    (given ?? '')
      .split(',')
      .filter((one) => one.trim() !== '')
      .map((one) => pair(one, ids)),
  )
  const open = duties.filter(({ rules, candidates }) => candidates.length > 0 && !rules.some((rule) => said.has(rule)))
  for (const { rules } of duties) {
    const clause = rules.map((rule) => said.get(rule)).find((one) => one !== undefined && one !== NONE)
    if (clause !== undefined) for (const rule of rules) if (!said.has(rule)) said.set(rule, clause)
  }
  if (prompt) {
    for (const duty of open) {
      const clause = await asked(duty, ids, prompt)
      for (const rule of duty.rules) said.set(rule, clause)
    }
  } else if (!isDry) refuseOpen(open.filter(isPromised))
  return Object.fromEntries([...said].filter(([, clause]) => clause !== NONE))
}

function pair(one: string, ids: readonly string[]): [rule: string, clause: string] {
  const [rule = '', clause = ''] = one.split('=').map((part) => part.trim())
  const rules = RULES.filter(({ basis }) => basis.startsWith('clause:')).map(({ id }) => id)
  if (!rules.includes(rule)) throw unknown('rule', rule, rules)
  if (clause !== NONE && !ids.includes(clause)) throw unknown('clause', clause, ids)
  return [rule, clause]
}

function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const near = nearest(word, known)
  return new UsageError(
    `Unexpected ${what} \`${word}\` in \`--basis\`, expected ${near ? `perhaps \`${near}\`` : known.length > 30 ? 'one that `--dry-run` lists' : known.join(', ')}`,
  )
}

async function asked({ titles, candidates }: DutyAsked, ids: readonly string[], prompt: Prompt): Promise<string> {
  const list = candidates.map(({ words }, n) => `  ${n + 1}. ${short(words)}`).join('\n')
  const question = `Which clause asks for this: ${titles.join('; ')}?\n${list}\nIts number, or Enter for none:`
  for (let complaint = ''; ; complaint = `Expected a number from 1 to ${candidates.length}\n`) {
    const answer = (await prompt(`${complaint}${question} `)).trim()
    const clause = candidates[Number(answer) - 1]?.id ?? (ids.includes(answer) ? answer : undefined)
    if (answer === '' || answer === NONE) return NONE
    if (clause !== undefined) return clause
  }
}

/** A promised rule that some clause may ask for needs an answer. */
function refuseOpen(open: readonly DutyAsked[]): void {
  if (open.length === 0) return
  const lines = open.map(({ rules, titles, candidates }) => {
    const clauses = candidates.map(({ id, words }) => `    ${id}: ${short(words)}`)
    return `  ${rules[0]} (${titles[0]}): one of these clauses, or \`none\`\n${clauses.join('\n')}`
  })
  throw new UsageError(`Missing \`--basis\` for\n${lines.join('\n')}`)
}

function short(words: string): string {
  return words.length > 100 ? `${words.slice(0, words.lastIndexOf(' ', 100))} …` : words
}
