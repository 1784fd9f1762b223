import type { Row } from './result.ts'
import { decimal, megabytes } from './table.ts'

/** The heads of what every table of programs has. */
export const FIGURES = ['seconds', 'from – to', 'processor seconds', 'peak memory'] as const

/** A program's cells under these heads. */
export function figures({ seconds, fastest, slowest, processor, memory }: Row): string[] {
  return [decimal(seconds), `${decimal(fastest)} – ${decimal(slowest)}`, decimal(processor), megabytes(memory)]
}
