/** What an import says: what it took for what, and what a person has to decide. */
import type { Draft, Notice } from '../../src/draft/index.ts'

/** The report on one draft. */
export function reportOf(file: string, where: string, { notices, questions }: Draft): string {
  const lines = [`${file} → ${where}`]
  if (notices.length > 0) lines.push('  taken for:', ...notices.map(ofNotice))
  if (questions.length > 0) {
    lines.push(`  for you to decide (${questions.length}):`)
    for (const { words, ask } of questions) lines.push(`    ? ${ask}${words === '' ? '' : `: “${short(words)}”`}`)
  } else lines.push('  nothing is open')
  return `${lines.join('\n')}\n`
}

/** What became of one draft. */
export interface Settled {
  source: string
  /** Where it was written, or why it was not. */
  to: string
  /** How many things a person has to decide. */
  open: number
  /** Whether it is in the record now; in a dry run, always. */
  isWell: boolean
}

/** All files of a run, a line each: first those that were not taken in, then those with the most to decide. */
export function summaryOf(settled: readonly Settled[]): string {
  const sorted = settled.toSorted((a, b) => Number(a.isWell) - Number(b.isWell) || b.open - a.open)
  const lines = sorted.map(
    ({ source, to, open, isWell }) =>
      `  ${source} → ${to}${open > 0 ? `: ${open} to decide` : isWell ? ': nothing is open' : ''}`,
  )
  return `\n${settled.length} in all:\n${lines.join('\n')}\n`
}

function ofNotice({ words, as, sure }: Notice): string {
  return `    ${sure ? ' ' : '~'} ${as}: “${short(words)}”`
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, line.lastIndexOf(' ', 90))} …` : line
}
