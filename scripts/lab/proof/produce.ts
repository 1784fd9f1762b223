import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { mayReplace } from '../../shared/place.ts'
import { replaceFolder } from '../../shared/replace.ts'
import { BASED, type Body, CORPUS, CORPUS_CONTENT, KEPT, LATER, UNEXPLAINED } from './bodies.ts'

/** The program could not make what is to be compared; the message holds its last words. */
export class ProgramError extends Error {}

/** The names of what is made of a body: its sites and its reports, each a folder. */
export function partsOf({ name }: Body, plain: boolean): string[] {
  return [name, ...(plain ? [] : [`${name}-based`]), `${name}-check`]
}

/** Whether a part is the reports of a body, not a site. */
export function isReports(part: string): boolean {
  return part.endsWith('-check')
}

/**
 * Builds the sites of a body, and writes the reports of its check, by the present program.
 * @param folder where a folder for each part is put; sites and reports of an earlier run are replaced
 * @param plain without the site under another address
 * @throws ProgramError where a site can't be built
 */
export function produce(body: Body, folder: string, plain: boolean): void {
  build(body, join(folder, body.name))
  if (!plain) build(body, join(folder, `${body.name}-based`), ...BASED)
  writeReports(body, join(folder, `${body.name}-check`))
}

function writeReports({ content, day }: Body, folder: string): void {
  rmSync(UNEXPLAINED, { recursive: true, force: true })
  cpSync(content, UNEXPLAINED, { recursive: true, filter: (path) => !path.endsWith('exceptions.yaml') })
  const reports = join(KEPT, 'reports')
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  writeFileSync(join(reports, 'check.json'), check(content, day))
  writeFileSync(join(reports, 'later.json'), check(content, LATER))
  writeFileSync(join(reports, 'unexplained.json'), check(UNEXPLAINED, day))
  replaceFolder(reports, mayReplace(folder, 'proof'), 'proof')
}

/** Puts the invented record in its place: the one among these frozen sites where there is one, else a new one. */
export function placeCorpus(frozen?: string): void {
  rmSync(CORPUS, { recursive: true, force: true })
  mkdirSync(KEPT, { recursive: true })
  const kept = frozen === undefined ? undefined : join(frozen, CORPUS_CONTENT)
  if (kept !== undefined && existsSync(kept)) cpSync(kept, CORPUS, { recursive: true })
  else run('corpus', [0], ['--meetings', '1000', '--out', CORPUS])
}

/** Keeps the invented record with the frozen sites that are made of it. */
export function keepCorpus(frozen: string): void {
  const copy = join(KEPT, CORPUS_CONTENT)
  rmSync(copy, { recursive: true, force: true })
  cpSync(CORPUS, copy, { recursive: true })
  replaceFolder(copy, mayReplace(join(frozen, CORPUS_CONTENT), 'proof'), 'proof')
}

function build({ content, day }: Body, out: string, ...more: string[]): void {
  run('build', [0], ['--content', content, '--as-of', day, '--out', out, ...more])
}

function check(content: string, day: string): string {
  return run('check', [0, 1], ['--content', content, '--as-of', day, '--format', 'json'])
}

/** Runs a command of this project as a process of its own, without settings from outside; gives what it printed. */
function run(name: string, codes: readonly number[], args: readonly string[]): string {
  const { AS_OF: _day, BASE: _base, CONTENT: _content, SITE: _site, OUT: _out, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=16', join(ROOT, 'scripts', 'run.mjs'), name, ...args],
    { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  if (status !== null && codes.includes(status)) return stdout
  const last = `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n')
  throw new ProgramError(`${name} ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${last}`)
}
