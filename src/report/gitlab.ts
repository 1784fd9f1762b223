import type { Severity } from '../rules/index.ts'
import { faultFingerprint, fingerprints } from './fingerprint.ts'
import { printable } from './printable.ts'
import { faultText, type Report } from './report.ts'

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' }

/**
 * GitLab's Code Quality report: one JSON array, for the artifact
 * `reports: codequality`. A rule that failed is a blocker, found in the rule's
 * own file. What is explained is left out: the format has no word for it.
 */
export function gitlab({ verdict }: Report): string {
  const names = fingerprints(verdict.diagnostics)
  const faults = verdict.faults.map((fault) => ({
    description: faultText(fault),
    check_name: fault.rule,
    fingerprint: faultFingerprint(fault.rule),
    severity: 'blocker',
    location: { path: `src/rules/${fault.rule}.ts`, lines: { begin: 1 } },
  }))
  const found = verdict.diagnostics.map(({ rule, severity, file, span, message }, n) => ({
    description: printable(message),
    check_name: rule,
    fingerprint: names[n],
    severity: SEVERITIES[severity],
    location: { path: file.toWellFormed(), lines: { begin: span.line, end: span.endLine } },
  }))
  return JSON.stringify([...faults, ...found], null, 2)
}
