import { UsageError } from '../../shared/usage.ts'

/** An option that is a whole number from 1 to 100,000; anything else is bad usage. */
export function count(option: string, given: string | undefined): number {
  if (given === undefined) throw new UsageError(`Unexpected lack of \`${option}\`, expected a number such as 1000`)
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < 1 || number > 100_000)
    throw new UsageError(`Unexpected ${option} \`${given}\`, expected a whole number from 1 to 100000`)
  return number
}
