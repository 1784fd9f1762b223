import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILED, ROOT } from '../../../src/archive/settings.ts'
import type { Contestant } from './contestant.ts'
import type { Command } from './process.ts'

/** This project's check: as it is in use, and the very first time after an install. */
export function ourChecks(content: string): Contestant[] {
  const check = { ours: true, steps: [command('check', '--content', content)] }
  return [
    { ...check, name: 'check', before: () => {} },
    {
      ...check,
      name: 'check, first run after install',
      before: () => rmSync(COMPILED, { recursive: true, force: true }),
    },
  ]
}

/** This project's build, into a fresh folder each time. */
export function ourBuild(content: string, out: string): Contestant {
  return {
    name: 'build',
    ours: true,
    steps: [command('build', '--content', content, '--out', out)],
    before: () => rmSync(out, { recursive: true, force: true }),
    pages: out,
  }
}

/** What `npm run NAME` runs, started by Node itself, without npm. */
export function command(name: string, ...args: string[]): Command {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [, ...own] = scripts[name]?.split(' ') ?? []
  return { file: process.execPath, args: [...own, ...args], folder: ROOT }
}
