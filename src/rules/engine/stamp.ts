import { said } from '../../record/index.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Finding, Rule } from './rule.ts'

/** Characters of a message, and of a line of help: what quotes more of a document than that is read by nobody. */
const MESSAGE = 1000
const LINE = 5000

const NOT_SEARCHED =
  'nothing was looked up for it, as so many others of this rule come before: mend those first, and check again'

/**
 * Gives a finding the id and the ground of its rule, and the line that says how to explain it.
 * @param searches whether the record is searched for help, where that is needed
 */
export function stamp(finding: Finding, rule: Rule, basis: string, searches: boolean): Diagnostic {
  const { file, span, message, related = [], subjects = [], explain } = finding
  const help = typeof finding.help !== 'function' ? (finding.help ?? []) : searches ? finding.help() : [NOT_SEARCHED]
  const mends = help.filter((line) => typeof line !== 'string')
  const lines = help.map((line) => shortened(said(line), LINE))
  const how = explain && `${explain} explain it in exceptions.yaml: \`rule: ${rule.id}\`, \`subject: ${subjects[0]}\``
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    file,
    span,
    message: shortened(message, MESSAGE),
    help: how ? [...lines, how] : lines,
    ...(mends.length > 0 ? { mends } : {}),
    basis,
    related,
    subjects,
  }
}

/** A text up to so many characters; a quotation that is cut is closed. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  return `${kept}…${kept.split('`').length % 2 === 0 ? '`' : ''}`
}
