import { createHash } from 'node:crypto'
import type { Diagnostic } from '../rules/index.ts'

/**
 * A name for each finding that stays when lines move: made of its rule, file,
 * subjects and message, without its place. Findings that are equal in all of
 * these are numbered in their order. Takes all findings of one report.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ rule, file, subjects, message }) => {
    const key = JSON.stringify([rule, file, subjects, message])
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return hash(nth === 0 ? key : `${key}\n${nth}`)
  })
}

/** The same for a rule that failed. */
export function faultFingerprint(rule: string): string {
  return hash(JSON.stringify(['fault', rule]))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
