/** Checks or builds one hostile document by itself: prints seconds, megabytes, what was found, as JSON. Started by `npm run hostile`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sources } from '../../../src/archive/sources.ts'
import { toRecord } from '../../../src/record/index.ts'
import { pretty, summarise } from '../../../src/report/index.ts'
import { EXAMPLE_BODY, EXAMPLE_DAY, RULES, runRules } from '../../../src/rules/index.ts'
import { build } from '../../build/main.ts'
import { filesOf, type Taken } from './kind.ts'
import { KINDS } from './kinds.ts'

type Files = Readonly<Record<string, string>>

/** Checks a record, and prints the report into nothing. */
function check(all: Files): Pick<Taken, 'faults' | 'first'> {
  const files = Object.entries(all).map(([path, text]) => ({ path, text: () => text }))
  const record = toRecord(files, (path) => `content/${path}`)
  const verdict = runRules(RULES, record, EXAMPLE_DAY)
  pretty({ verdict, summary: summarise(verdict), source: sources(record) }, { colour: false })
  const first = verdict.diagnostics.find((one) => one.severity === 'error')
  return {
    faults: verdict.faults.map(({ rule, error }) => `${rule}: ${String(error).slice(0, 80)}`),
    ...(first ? { first: `${first.rule}: ${first.message.slice(0, 90)}` } : {}),
  }
}

/** Builds the site of a record in a folder that is deleted afterwards. */
async function built(all: Files): Promise<Pick<Taken, 'faults'>> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    for (const [path, text] of Object.entries(all)) {
      const file = join(folder, 'content', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const values = { content: join(folder, 'content'), 'as-of': EXAMPLE_DAY, out: join(folder, 'site') }
    const code = await build({ ...values, base: undefined, preview: false, site: undefined })
    return { faults: code === 0 ? [] : [`build ended with ${code}`] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [name, size, what] = process.argv.slice(2)
const kind = KINDS.find((one) => one.name === name)
if (name && !kind) throw new Error(`no kind ${name}`)
const all = { ...EXAMPLE_BODY, ...(kind ? filesOf(kind, Number(size)) : {}) }
const found = what === 'build' ? await built(all) : check(all)
const { user, system } = process.cpuUsage()
const taken: Taken = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, ...found }
process.stdout.write(`\n${JSON.stringify(taken)}\n`)
