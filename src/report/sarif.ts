/** The report as SARIF 2.1.0, for code scanning and for tools that compare runs. */
import { type Diagnostic, dutyOf, type Rule, type RuleFault } from '../rules/index.ts'
import { descriptor } from './descriptor.ts'
import { fingerprints } from './fingerprint.ts'
import { location } from './location.ts'
import { printable } from './printable.ts'
import { faultText, type Report, stoodBefore } from './report.ts'
import { messageText } from './sarif-text.ts'
import { suppressions } from './suppression.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** One run. What exceptions explain are suppressed results; a rule that threw is a notification, and the run no success. */
export function sarif(report: Report): string {
  const { verdict, summary, record } = report
  const { asOf, documents, faults } = verdict
  const repository = record.body.data?.repository
  const run = {
    tool: {
      driver: {
        name: 'public-record',
        ...(repository === undefined ? {} : { informationUri: repository }),
        rules: rulesOf(report).map((rule) => descriptor(rule, record)),
      },
    },
    invocations: [
      { executionSuccessful: faults.length === 0, toolExecutionNotifications: faults.map(notification(report)) },
    ],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: results(report),
    properties: { asOf, documents, ...summary },
  }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
}

/** What is found, and then what is explained. All have `suppressions`, if empty: the format wants it of all or of none. */
function results(report: Report): object[] {
  const { diagnostics, explained } = report.verdict
  const index = indexes(report)
  const suppression = suppressions(report.record)
  const all = [
    ...diagnostics.map((diagnostic) => ({ diagnostic, why: [] })),
    ...explained.map(({ diagnostic, exception }) => ({ diagnostic, why: [suppression(exception)] })),
  ]
  const names = fingerprints(all.map((one) => one.diagnostic))
  return all.map(({ diagnostic, why }, n) => {
    const before = stoodBefore(diagnostic, report)
    return {
      ruleId: diagnostic.rule,
      ruleIndex: index.get(diagnostic.rule) ?? -1,
      ...result(diagnostic),
      partialFingerprints: { 'finding/v1': names[n] },
      suppressions: why,
      ...(before === undefined ? {} : { properties: { stoodBefore: before } }),
    }
  })
}

function result({ severity, file, span, message, help, related }: Diagnostic): object {
  const beside = related.map((one, n) => ({
    id: n + 1,
    ...location(one.file, one.span),
    message: { text: messageText(printable(one.message)) },
  }))
  return {
    level: severity,
    message: { text: messageText([message, ...help].map(printable).join('\n')) },
    locations: [location(file, span)],
    relatedLocations: beside,
  }
}

function notification(report: Report): (fault: RuleFault) => object {
  const index = indexes(report)
  return (fault) => ({
    level: 'error',
    message: { text: messageText(faultText(fault)) },
    associatedRule: { id: fault.rule, index: index.get(fault.rule) ?? -1 },
  })
}

/** Id of a rule → its place among the rules of the run. */
function indexes(report: Report): ReadonlyMap<string, number> {
  return new Map(rulesOf(report).map((rule, n) => [rule.id, n]))
}

/** The rules that this body is asked to keep, and those of which something is told all the same. */
function rulesOf({ rules, record, verdict: { diagnostics, explained, faults } }: Report): Rule[] {
  const told = new Set(
    [...diagnostics, ...explained.map(({ diagnostic }) => diagnostic), ...faults].map(({ rule }) => rule),
  )
  return rules.filter((rule) => told.has(rule.id) || dutyOf(rule, record).applies)
}
