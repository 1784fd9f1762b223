/** Builds the sites that tests read, once for the whole run, each as a process of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
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

/** Builds two at a time, in order: one waits for the disk while the other works. */
const AT_ONCE = 2

/** The arguments of `npm run build` for each site, but for where it goes. */
function sitesIn(folder: string): [name: string, args: string[]][] {
  const made = (name: string, make: (content: string) => void) => {
    const content = join(folder, `${name}-content`)
    make(content)
    return content
  }
  const moved = made('moved', (content) => makeStrange(join(ROOT, 'tests/fixtures/lantern'), content))
  const many = made('many', makeMany)
  const group = made('group', makeGroup)
  const address = ['--site', 'https://record.example.org']
  return [
    ['real', []],
    ['again', []],
    ['based', ['--base', '/record/', ...address]],
    ['lantern', LANTERN],
    ['moved', ['--content', moved, '--as-of', LANTERN_DAY, ...address]],
    ['many', ['--content', many, '--as-of', MANY_DAY]],
    ['group', ['--content', group, '--as-of', GROUP_DAY, ...address]],
  ]
}

async function build(out: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined }
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', '--out', out, ...args], { cwd: ROOT, env })
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'record-sites-'))
  const toBuild = sitesIn(folder)
  const sites = Object.fromEntries(toBuild.map(([name]) => [name, join(folder, name)]))
  const builder = async () => {
    for (let next = toBuild.shift(); next; next = toBuild.shift()) {
      const [name, args] = next
      await build(sites[name] as string, args).catch(({ stdout, stderr }) => {
        throw new Error(`The site "${name}" could not be built:\n${stdout}${stderr}`)
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, builder))
  project.provide('sites', sites)
  return () => rmSync(folder, { recursive: true, force: true })
}
