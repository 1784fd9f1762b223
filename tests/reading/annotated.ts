/** Texts with what the reader found before each line, for tests that people can read. */
import { type PassageKind, readText } from '../../src/reading/index.ts'

const SIGNS: Partial<Record<PassageKind, string>> = {
  action: 'a',
  decision: 'd',
  deferral: 'p',
  need: 'n',
  attendance: '@',
  apologies: '~',
}

/**
 * A text with a margin: before the line on which a passage begins, the sign of its kind; a capital letter where the
 * reader is sure, because a label, a heading, a box or a column says so.
 */
export function annotated(text: string): string {
  const lines = text.split('\n')
  const signs = lines.map(() => '')
  for (const { kind, line, sure } of readText(text)) {
    const sign = SIGNS[kind] ?? ''
    signs[line - 1] += sure ? sign.toUpperCase() : sign
  }
  return lines
    .map((line, n) => (n === lines.length - 1 && line === '' ? '' : `${signs[n]?.padEnd(3)}│${line}`))
    .join('\n')
}

/** The text without its margin. */
export function plainly(text: string): string {
  return text.replace(/^[^│\n]*│/gm, '')
}
