/** Commands that are told to write where something is: in a copy of the project, in a home folder of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, type Run, temporary } from './run.ts'

/** A copy of the project with a repository and somebody's notes, and everything around it. */
function copied(): { home: string; project: string } {
  const home = join(temporary(), 'home')
  const project = join(home, 'project')
  for (const name of ['src', 'scripts', 'content', 'package.json', 'astro.config.mjs'])
    cpSync(join(ROOT, name), join(project, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction')
  mkdirSync(join(project, '.git/refs/tags'), { recursive: true })
  writeFileSync(join(project, '.git/HEAD'), 'ref: refs/heads/main\n')
  mkdirSync(join(project, 'notes'))
  writeFileSync(join(project, 'notes/mine.txt'), 'mine')
  symlinkSync(join(project, 'content'), join(home, 'link'), 'junction')
  return { home, project }
}

function run(name: string, args: string[], { home, project }: ReturnType<typeof copied>): Run {
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
    const copy = copied()
    const before = everything(copy.home)
    const { code, out, err } = run(name, args, copy)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Unexpected /)
    expect(err).toContain(reason)
    expect(everything(copy.home)).toEqual(before)
  })
})

test('an invented record goes where nothing is, and leaves nothing beside it', () => {
  const copy = copied()
  expect(run('corpus', ['--meetings', '1', '--out', 'invented'], copy).code).toBe(0)
  expect(existsSync(join(copy.project, 'invented/body.yaml'))).toBe(true)
  expect(readdirSync(copy.project).filter((name) => name.startsWith('invented'))).toEqual(['invented'])
  expect(readdirSync(join(copy.project, 'invented')).filter((name) => name.startsWith('.'))).toEqual([])
})
