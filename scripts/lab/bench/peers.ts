import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Contestant } from './contestant.ts'
import { find, HOME, howToInstall, type Tool } from './tools.ts'

/** A tool, what comes after its name on the command line, and where it runs below the copies. */
type Step = (out: string) => { tool: Tool; args: string[]; below?: string }

interface Peer {
  /** What it is measured against. */
  part: 'check' | 'build'
  steps: Step[]
  /** Where it writes, below the copies, if it has a fixed place; and what it keeps from run to run. */
  out?: string
  kept?: string[]
}

const markdownlint: Step = () => ({ tool: 'markdownlint-cli2', args: ['docs/**/*.md'] })
const remark: Step = () => ({
  tool: 'remark-lint',
  args: ['docs', '--no-stdout', '--quiet', '--frail', '--rc-path', join(HOME, 'remark.config.js')],
})
const eleventy =
  (config: string): Step =>
  (out) => ({ tool: 'Eleventy', args: ['--quiet', `--config=${config}`, `--output=${out}`] })
const hugo: Step = (out) => ({ tool: 'Hugo', args: ['--quiet', '--destination', out] })
const pagefind: Step = (out) => ({ tool: 'Pagefind', args: ['--quiet', '--site', out] })
const starlight: Step = () => ({ tool: 'Starlight', args: ['build'], below: 'starlight' })

const PEERS: Readonly<Record<string, Peer>> = {
  'markdownlint-cli2': { part: 'check', steps: [markdownlint] },
  'remark-lint recommended': { part: 'check', steps: [remark] },
  Eleventy: { part: 'build', steps: [eleventy('eleventy.config.js')] },
  'Eleventy, then Pagefind': { part: 'build', steps: [eleventy('eleventy.config.js'), pagefind] },
  'Eleventy without templates': { part: 'build', steps: [eleventy('eleventy.plain.config.js')] },
  'Eleventy without templates, then Pagefind': {
    part: 'build',
    steps: [eleventy('eleventy.plain.config.js'), pagefind],
  },
  Hugo: { part: 'build', steps: [hugo] },
  'Hugo, then Pagefind': { part: 'build', steps: [hugo, pagefind] },
  'Starlight with its search': {
    part: 'build',
    steps: [starlight],
    out: 'starlight/dist',
    kept: ['starlight/.astro', 'starlight/.kept'],
  },
}

/** Those peers of check or build that are installed, ready to run on the copies in a folder. */
export function peersOf(part: 'check' | 'build', copies: string): Contestant[] {
  return Object.entries(PEERS).flatMap(([name, peer], n) => {
    if (peer.part !== part) return []
    const out = join(copies, peer.out ?? `out-${n}`)
    const steps = peer.steps.map((step) => step(out)).map((step) => ({ ...step, installed: find(step.tool) }))
    if (!steps.every(({ installed }) => installed)) return []
    return {
      name: steps.reduce((said, { tool, installed }) => said.replace(tool, `${tool} ${installed?.version}`), name),
      ours: false,
      steps: steps.map(({ args, below = '', installed }) => {
        const [file = '', ...first] = installed?.start ?? []
        return { file, args: [...first, ...args], folder: join(copies, below) }
      }),
      before: () => {
        const paths = [out, ...(peer.kept ?? []).map((one) => join(copies, one))]
        for (const path of paths) rmSync(path, { recursive: true, force: true })
      },
      ...(part === 'build' ? { pages: out } : {}),
    }
  })
}

/** What is not installed, each in a sentence that says what was left out and how to install it. */
export function missing(parts: readonly string[]): string[] {
  return Object.entries(PEERS)
    .filter(([, peer]) => parts.includes(peer.part))
    .flatMap(([name, peer]) => {
      const tool = peer.steps.map((step) => step('').tool).find((one) => !find(one))
      return tool ? [`“${name}” was not measured, for ${tool} is not installed: ${howToInstall(tool)}`] : []
    })
}
