import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, ROOT } from '../../../src/archive/settings.ts'
import { type Command, started } from '../../shared/command.ts'
import { mayReplace } from '../../shared/place.ts'
import { UsageError } from '../../shared/usage.ts'
import { BODIES, type Body, CORPUS_CONTENT, KEPT } from './bodies.ts'
import { compareFolders } from './compare.ts'
import { Findings } from './findings.ts'
import { isReports, keepCorpus, ProgramError, partsOf, placeCorpus, produce } from './produce.ts'

const PROOF = {
  verb: 'proof',
  does: 'Builds three records, and names every word and attribute that differs from a frozen build.\nPages show the history that Git has of content/ and tests/fixtures/lantern: a commit there changes them.',
  flags: {
    freeze: { about: 'build the sites and keep them, instead of comparing with those that are kept' },
    only: { value: 'content|lantern|corpus', of: BODIES.map(({ name }) => name), about: 'one of the three records' },
    plain: { about: 'without the sites under another address' },
    frozen: {
      value: 'DIR',
      about: 'the folder of the frozen sites; also one that another checkout made (else .cache/proof/frozen)',
    },
  },
  examples: [
    ['--freeze', 'before a change that must not be seen on any page'],
    ['', 'after it'],
  ],
} as const satisfies Command

/** Freezes, or builds and compares. Gives the exit code: 0 the same or frozen, 1 something differs, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(PROOF, args, (values) => {
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
  return only === undefined ? BODIES : BODIES.filter(({ name }) => name === only)
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
