/** The answers to the questions of a kind: from flags, and from a terminal for what they leave open. */
import type { PublicRecord } from '../../src/record/index.ts'
import { givenValue } from '../shared/arguments.ts'
import { UsageError } from '../shared/usage.ts'
import type { Asked, Prompt, Questions } from './kind.ts'

type Given = Readonly<Record<string, string | boolean | undefined>>

/**
 * Reads what was given and asks for the rest.
 * @throws UsageError for an answer in a flag that can't be used; without a terminal, for what is missing
 */
export async function answered(
  questions: Questions,
  given: Given,
  record: PublicRecord,
  prompt?: Prompt,
): Promise<Given> {
  const answers: Record<string, string | boolean | undefined> = {}
  for (const [name, question] of Object.entries(questions)) {
    const value = given[name]
    answers[name] = typeof value === 'string' ? (question.read?.(value, record) ?? value) : value
  }
  if (!prompt) {
    const missing = Object.entries(questions).filter(([name, { needed }]) => needed && answers[name] === undefined)
    if (missing.length > 0)
      throw new UsageError(`Missing ${missing.map(([name, { value }]) => `\`--${name} ${value}\``).join(', ')}`)
    return answers
  }
  for (const [name, question] of Object.entries(questions))
    if (given[name] === undefined || given[name] === false) answers[name] = await asked(name, question, record, prompt)
  return answers
}

/** Asks until the answer can be used. An empty one is none, where none is needed. */
async function asked(
  name: string,
  question: Asked,
  record: PublicRecord,
  prompt: Prompt,
): Promise<string | boolean | undefined> {
  const words = typeof question.ask === 'function' ? question.ask(record) : question.ask
  if (words === undefined) return question.value === undefined ? false : question.usual
  for (let complaint = ''; ; ) {
    const answer = (await prompt(`${complaint}${words}${hint(question)} `)).trim()
    if (question.value === undefined) {
      if (/^(?:y(?:es)?|n(?:o)?)?$/i.test(answer)) return /^y/i.test(answer)
      complaint = 'Expected yes or no\n'
      continue
    }
    if (answer === '' && !question.needed) return question.usual
    try {
      const value = givenValue(name, question, answer)
      return question.read?.(value, record) ?? value
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      complaint = `${error.message}\n`
    }
  }
}

function hint({ of, value, usual, needed }: Asked): string {
  if (value === undefined) return ' (yes or no)'
  const choices = of ? [of.join(', ')] : value === 'YYYY-MM-DD' ? ['such as 2011-09-01'] : []
  const otherwise = usual !== undefined ? [`Enter for ${usual}`] : needed ? [] : ['Enter to leave it out']
  const all = [...choices, ...otherwise]
  return all.length === 0 ? '' : ` (${all.join('; ')})`
}
