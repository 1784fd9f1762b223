/** Commands that are told to write where something is: in a copy of the project, with a repository and somebody's notes, in a home folder of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT, type Run } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'record-out-'))
const project = join(home, 'project')

// One copy for all: each test shows that it left the copy as it was.
beforeAll(() => {
  for (const name of ['src', 'scripts', 'content', 'package.json', 'astro.config.mjs'])
    cpSync(join(ROOT, name), join(project, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction')
  mkdirSync(join(project, '.git/refs/tags'), { recursive: true })
  writeFileSync(join(project, '.git/HEAD'), 'ref: refs/heads/main\n')
  mkdirSync(join(project, 'notes'))
  writeFileSync(join(project, 'notes/mine.txt'), 'mine')
  symlinkSync(join(project, 'content'), join(home, 'link'), 'junction')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function run(name: string, args: string[]): Run {
  const { PATH = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH, HOME: home, USERPROFILE: home },
  })
  return { code: status, out: stdout, err: stderr }
}

/** Every path below a folder; links are not followed. */
function everything(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? [path, ...everything(path)] : [path]
  })
}

describe('nothing is built and nothing deleted', () => {
  test.each([
    ['build', ['--out', ''], 'Unexpected empty `--out`, expected a folder'],
    ['build', ['--out', '.'], 'the project is in it'],
    ['build', ['--out', '../'], 'the project is in it'],
    ['build', ['--out', 'content'], 'the content of the record is in it'],
    ['build', ['--out', '../link/site'], 'it is inside the content folder'],
    ['build', ['--content', 'notes', '--out', 'notes'], 'the content of the record is in it'],
    ['build', ['--out', 'src'], 'which `npm run build` did not make'],
    ['start', ['--out', '.'], 'the project is in it'],
    ['corpus', ['--meetings', '1', '--out', ''], 'Unexpected empty `--out`, expected a folder'],
    ['corpus', ['--meetings', '1', '--out', 'notes'], 'it holds `mine.txt`'],
    ['proof', ['--freeze', '--frozen', '.'], 'the content of the record is in it'],
    ['proof', ['--freeze', '--frozen', ''], 'Unexpected empty `--frozen`, expected a folder'],
    ['cards', ['--out', ''], 'Unexpected empty `--out`, expected a folder'],
    ['cards', ['--out', 'notes'], 'it holds `mine.txt`'],
    ['cards', ['--out', 'content'], 'which `npm run cards` did not make'],
  ])('%s %j', (name, args, reason) => {
    const before = everything(home)
    const { code, out, err } = run(name, args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Unexpected /)
    expect(err).toContain(reason)
    expect(everything(home)).toEqual(before)
  })
})

test('an invented record goes where nothing is, and leaves nothing beside it', () => {
  expect(run('corpus', ['--meetings', '1', '--out', 'invented']).code).toBe(0)
  expect(existsSync(join(project, 'invented/body.yaml'))).toBe(true)
  expect(readdirSync(project).filter((name) => name.startsWith('invented'))).toEqual(['invented'])
  expect(readdirSync(join(project, 'invented')).filter((name) => name.startsWith('.'))).toEqual([])
})
