import { parseArgs } from 'node:util'
import { guarded, UsageError } from '../../shared/usage.ts'
import { count } from '../corpus/count.ts'
import { Bench } from './bench.ts'
import { scoresText } from './lighthouse.ts'
import { missing } from './peers.ts'
import { RunError } from './process.ts'
import { costsText } from './rules.ts'
import { asText } from './text.ts'
import { weightsText } from './weight.ts'

const PARTS = ['start', 'check', 'build'] as const
const USAGE =
  'usage: npm run bench -- --meetings N [--runs R] [--only start,check,build] [--scale] [--rules] [--lighthouse] [--seed S] [--json]\n' +
  '  --scale measures only check and build, on N and on four times N meetings\n' +
  '  --rules measures only the rules, each by itself, on N, four times N and sixteen times N meetings\n' +
  '  --lighthouse measures only pages of the record here: what Lighthouse says of them, and what a meeting weighs'

/** Measures and prints. Gives the exit code: 0 measured, 1 a measured program failed, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, async () => {
    const { values } = parseArgs({
      args,
      options: {
        meetings: { type: 'string' },
        runs: { type: 'string', default: '3' },
        only: { type: 'string', default: PARTS.join() },
        scale: { type: 'boolean', default: false },
        rules: { type: 'boolean', default: false },
        lighthouse: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const parts = chosen(values.only)
    const runs = count('--runs', values.runs)
    const meetings =
      parts.join() === 'start' || values.rules || values.lighthouse ? 0 : count('--meetings', values.meetings)
    const bench = new Bench(count('--seed', values.seed), runs)
    try {
      if (values.lighthouse) {
        const { scores, weights } = await bench.pages()
        const text = `${scoresText(scores)}\n\n${weightsText(weights)}`
        process.stdout.write(`${values.json ? JSON.stringify({ scores, weights }, null, 2) : text}\n`)
        return 0
      }
      if (values.rules) {
        const costs = await bench.rules(count('--meetings', values.meetings))
        process.stdout.write(`${values.json ? JSON.stringify(costs, null, 2) : costsText(costs)}\n`)
        return 0
      }
      const result = {
        ...bench.machine(),
        start: parts.includes('start') && !values.scale ? await bench.start() : undefined,
        check: parts.includes('check') && !values.scale ? await bench.compare('check', meetings) : undefined,
        build: parts.includes('build') && !values.scale ? await bench.compare('build', meetings) : undefined,
        growth: values.scale ? await bench.growth(parts, meetings) : undefined,
        missing: values.scale ? [] : missing(parts),
      }
      process.stdout.write(`${values.json ? JSON.stringify(result, null, 2) : asText(result)}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof RunError)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    } finally {
      bench.close()
    }
  })
}

function chosen(list: string): string[] {
  const parts = list.split(',').map((part) => part.trim())
  const unknown = parts.find((part) => !(PARTS as readonly string[]).includes(part))
  if (unknown !== undefined) throw new UsageError(`Unexpected \`${unknown}\` in --only, expected ${PARTS.join(', ')}`)
  return parts
}
