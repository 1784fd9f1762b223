/** Checks one hostile document by itself: prints seconds, megabytes, what was found, as JSON. Started by `npm run hostile`. */

import { sources } from '../../../src/archive/sources.ts'
import { toRecord } from '../../../src/record/index.ts'
import { pretty, summarise } from '../../../src/report/index.ts'
import { EXAMPLE_BODY, EXAMPLE_DAY, RULES, runRules } from '../../../src/rules/index.ts'
import { documentOf, KINDS } from './kinds.ts'

const [name, size] = process.argv.slice(2)
const kind = KINDS.find((one) => one.name === name)
if (!kind) throw new Error(`no kind ${name}`)
const text = documentOf(kind, Number(size))
const files = Object.entries({ ...EXAMPLE_BODY, 'minutes/2024-05-01.mdx': text }).map(([path, one]) => ({
  path,
  text: () => one,
}))
const record = toRecord(files, (path) => `content/${path}`)
const verdict = runRules(RULES, record, EXAMPLE_DAY)
const report = pretty({ verdict, summary: summarise(verdict), source: sources(record) }, { colour: false })
const { user, system } = process.cpuUsage()
const seconds = (user + system) / 1e6
const megabytes = process.resourceUsage().maxRSS / 1024
const first = verdict.diagnostics.find((one) => one.severity === 'error')
process.stdout.write(
  JSON.stringify({
    seconds,
    megabytes,
    findings: verdict.diagnostics.length,
    faults: verdict.faults.map(({ rule, error }) => `${rule}: ${String(error).slice(0, 80)}`),
    errors: verdict.diagnostics.filter((one) => one.severity === 'error').length,
    report: report.length,
    first: first && `${first.rule}: ${first.message.slice(0, 90)}`,
  }),
)
