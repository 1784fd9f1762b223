import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { outFolder, ROOT } from '../../../src/archive/settings.ts'
import { mayReplace } from '../../shared/place.ts'
import { guarded, UsageError } from '../../shared/usage.ts'
import { BODIES, type Body, CORPUS_CONTENT, KEPT } from './bodies.ts'
import { compareFolders } from './compare.ts'
import { Findings } from './findings.ts'
import { isReports, keepCorpus, ProgramError, partsOf, placeCorpus, produce } from './produce.ts'

const USAGE = `usage: npm run proof -- [--freeze] [--only content|lantern|corpus] [--plain] [--frozen DIR]
  --freeze  builds the sites and keeps them, instead of comparing with those that are kept
  --only    one of the three records
  --plain   without the sites under another address
  --frozen  the folder of the frozen sites; also one that another checkout made (else .cache/proof/frozen)
Pages show the history that Git has of content/ and tests/fixtures/lantern: a commit there changes them.`

/** Freezes, or builds and compares. Gives the exit code: 0 the same or frozen, 1 something differs, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values } = parseArgs({
      args,
      options: {
        freeze: { type: 'boolean', default: false },
        only: { type: 'string' },
        plain: { type: 'boolean', default: false },
        frozen: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const bodies = chosen(values.only)
    const frozen = outFolder(values.frozen, '.cache/proof/frozen')
    if (values.freeze) return freeze(bodies, frozen, values.plain)
    const missing = bodies
      .flatMap((body) => partsOf(body, values.plain))
      .find((part) => !existsSync(join(frozen, part)))
    if (missing !== undefined)
      throw new UsageError(
        `Unexpected lack of \`${missing}\` in ${frozen}, expected frozen sites: npm run proof -- --freeze`,
      )
    return prove(bodies, frozen, values.plain)
  })
}

function chosen(only: string | undefined): readonly Body[] {
  const bodies = only === undefined ? BODIES : BODIES.filter(({ name }) => name === only)
  if (bodies.length > 0) return bodies
  throw new UsageError(`Unexpected record \`${only}\`, expected ${BODIES.map(({ name }) => name).join(', ')}`)
}

function freeze(bodies: readonly Body[], frozen: string, plain: boolean): number {
  const content = [join(ROOT, 'content'), ...BODIES.map((body) => body.content)]
  for (const part of bodies.flatMap((body) => partsOf(body, plain)))
    mayReplace(join(frozen, part), isReports(part) ? 'proof' : 'build', { content })
  mayReplace(join(frozen, CORPUS_CONTENT), 'proof', { content })
  for (const body of bodies) {
    if (body.name === 'corpus') {
      placeCorpus()
      keepCorpus(frozen)
    }
    produce(body, frozen, plain)
    process.stdout.write(`${partsOf(body, plain).join(', ')}: frozen in ${frozen}\n`)
  }
  return 0
}

function prove(bodies: readonly Body[], frozen: string, plain: boolean): number {
  const findings = new Findings()
  let failed = false
  for (const body of bodies) {
    try {
      if (body.name === 'corpus') placeCorpus(frozen)
      for (const part of partsOf(body, plain)) rmSync(join(KEPT, 'now', part), { recursive: true, force: true })
      produce(body, join(KEPT, 'now'), plain)
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error
      process.stdout.write(`${body.name}: ${error.message}\n`)
      failed = true
      continue
    }
    for (const part of partsOf(body, plain)) process.stdout.write(`${part}: ${compare(part, frozen, findings)}\n`)
  }
  if (!findings.none) process.stdout.write(`\n${findings.text()}\n`)
  return failed || !findings.none ? 1 : 0
}

/** Compares one site or its reports; gives a sentence. */
function compare(part: string, frozen: string, findings: Findings): string {
  let files = 0
  let different = 0
  for (const compared of compareFolders(join(frozen, part), join(KEPT, 'now', part))) {
    files++
    if (compared.only || compared.differences.length > 0) different++
    findings.add(part, compared)
  }
  return different === 0 ? `${files} files, all the same` : `${different} of ${files} files differ`
}
