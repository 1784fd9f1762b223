import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import type { Contestant } from './contestant.ts'

const HOME = join(ROOT, 'tests', 'bench')

interface Peer {
  /** What it is measured against. */
  part: 'check' | 'build'
  /** Its package under tests/bench; a peer without one is a command of the system. */
  package?: string
  /** What comes after its name on the command line, in the folder of the copies. */
  args: (out: string) => string[]
}

const PEERS: Readonly<Record<string, Peer>> = {
  'markdownlint-cli2': { part: 'check', package: 'markdownlint-cli2', args: () => ['docs/**/*.md'] },
  'remark-lint recommended': {
    part: 'check',
    package: 'remark-cli',
    args: () => ['docs', '--no-stdout', '--quiet', '--frail', '--rc-path', join(HOME, 'remark.config.js')],
  },
  Eleventy: {
    part: 'build',
    package: '@11ty/eleventy',
    args: (out) => ['--quiet', '--config=eleventy.config.js', `--output=${out}`],
  },
  'Eleventy without templates': {
    part: 'build',
    package: '@11ty/eleventy',
    args: (out) => ['--quiet', '--config=eleventy.plain.config.js', `--output=${out}`],
  },
  Hugo: { part: 'build', args: (out) => ['--quiet', '--destination', out] },
}

/** Those peers of check or build that are installed, ready to run on the copies in a folder. */
export function peersOf(part: string, copies: string): Contestant[] {
  const found: Contestant[] = []
  for (const [name, peer] of Object.entries(PEERS)) {
    const installed = peer.part === part ? find(peer) : undefined
    if (!installed) continue
    const out = join(copies, `out-${found.length}`)
    const [file = '', ...first] = installed.start
    found.push({
      name: `${name} ${installed.version}`,
      ours: false,
      command: { file, args: [...first, ...peer.args(out)], folder: copies },
      before: () => rmSync(out, { recursive: true, force: true }),
      ...(part === 'build' ? { pages: out } : {}),
    })
  }
  return found
}

/** What is not installed, each in a sentence that says how to install it. */
export function missing(parts: readonly string[]): string[] {
  return Object.entries(PEERS)
    .filter(([, peer]) => parts.includes(peer.part) && !find(peer))
    .map(([name, peer]) =>
      peer.package
        ? `${name} is not installed, so it was not measured: npm ci --prefix tests/bench`
        : `${name} is not installed, so it was not measured: install \`hugo\` with the system's package manager`,
    )
}

function find(peer: Peer): { start: string[]; version: string } | undefined {
  if (peer.package) return findPackage(join(HOME, 'node_modules', peer.package))
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? { start: ['hugo'], version: /v([\d.]+)/.exec(stdout)?.[1] ?? '' } : undefined
}

function findPackage(folder: string): { start: string[]; version: string } | undefined {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const { bin, version } = JSON.parse(readFileSync(file, 'utf8')) as {
    bin: string | Record<string, string>
    version: string
  }
  const program = typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? '')
  return { start: [process.execPath, join(folder, program)], version }
}
