import { UsageError } from './usage.ts'

/** The flag that names the port. */
export const PORT = { value: 'NUMBER', about: 'the port to serve at (else PORT, else 4321)' } as const

/**
 * The port to serve at: `given`, else `PORT`, else 4321.
 * @throws UsageError where it is no port
 */
export function portOf(given = process.env.PORT ?? '4321'): number {
  const port = Number(given)
  if (given.trim() === '' || !Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`Unexpected port \`${given}\`, expected a number such as 4321`)
  return port
}
