/** Builds the sites that tests read, once for the whole run, each as a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { GROUP_DAY, makeGroup } from './group.ts'
import { MANY_DAY, makeMany } from './many.ts'
import { makeStrange } from './strange.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of each built site by its name: `real`, `again` (the same once more), `based` (under /record/, at an address that is known), `lantern`, `moved` (the same with pages that moved or are gone, and hostile names), `many` (four hundred minutes, most of them explained), `group` (twenty minutes under a charter without a register). */
    sites: Record<string, string>
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The day on which the invented body is judged. */
export const LANTERN_DAY = '2026-11-23'

const LANTERN = ['--content', 'tests/fixtures/lantern', '--as-of', LANTERN_DAY]

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'record-sites-'))
  const sites: Record<string, string> = {}
  const build = (name: string, ...args: string[]) => {
    const out = join(folder, name)
    const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined }
    const run = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', out, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env,
    })
    if (run.status !== 0) throw new Error(`The site "${name}" could not be built:\n${run.stdout}${run.stderr}`)
    sites[name] = out
  }
  build('real')
  build('again')
  build('based', '--base', '/record/', '--site', 'https://record.example.org')
  build('lantern', ...LANTERN)
  const moved = join(folder, 'moved-content')
  makeStrange(join(ROOT, 'tests/fixtures/lantern'), moved)
  build('moved', '--content', moved, '--as-of', LANTERN_DAY, '--site', 'https://record.example.org')
  const many = join(folder, 'many-content')
  makeMany(many)
  build('many', '--content', many, '--as-of', MANY_DAY)
  const group = join(folder, 'group-content')
  makeGroup(group)
  build('group', '--content', group, '--as-of', GROUP_DAY, '--site', 'https://record.example.org')
  project.provide('sites', sites)
  return () => rmSync(folder, { recursive: true, force: true })
}
