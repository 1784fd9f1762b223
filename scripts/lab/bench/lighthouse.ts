/** What Lighthouse says of built pages: performance, accessibility, best practices and SEO, out of a hundred. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumPath } from '../shared/chromium.ts'
import { serve } from '../shared/serve.ts'
import { RunError } from './process.ts'
import { median } from './result.ts'
import { table } from './table.ts'
import { HOME, howToInstall } from './tools.ts'

/** Lighthouse's four categories, in its order. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The scores of one page, and what they lack. */
export interface Scores {
  page: string
  path: string
  /** In the order of the categories, each the median of the runs. */
  scores: number[]
  /** Ids of audits that are not passed, in any run. */
  failed: string[]
}

interface Outcome {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
    audits: Record<string, { score: number | null }>
  }
}

/** Lighthouse as it comes, for a telephone on a slow network, on the pages of a built site served compressed. */
export async function lighthouseScores(site: string, runs: number): Promise<Scores[]> {
  const [{ default: lighthouse }, { launch }] = await Promise.all([tool('lighthouse'), tool('chrome-launcher')])
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags, logLevel: 'error' })
  const { address, stop } = await serve(site, { compress: true })
  const options = { port: chrome.port, logLevel: 'error', output: 'json', onlyCategories: [...CATEGORIES] }
  try {
    const all: Scores[] = []
    for (const [page, path] of pagesOf(site)) {
      const outcomes: Outcome['lhr'][] = []
      for (let n = 0; n < runs; n++) {
        const { lhr } = (await lighthouse(`${address}/${path}`, options)) as Outcome
        outcomes.push(lhr)
        process.stderr.write(`lighthouse: ${page}, run ${n + 1} of ${runs}\n`)
      }
      const scores = CATEGORIES.map((id) => median(outcomes.map((one) => (one.categories[id]?.score ?? 0) * 100)))
      all.push({ page, path, scores, failed: [...new Set(outcomes.flatMap(failedIn))] })
    }
    return all
  } finally {
    chrome.kill()
    stop()
  }
}

/** A page of each kind that people look for; of meetings and people the largest. */
export function pagesOf(site: string): [page: string, path: string][] {
  const largest = (folder: string) => {
    const size = (name: string) => statSync(join(site, folder, name, 'index.html')).size
    const names = readdirSync(join(site, folder), { withFileTypes: true }).filter((one) => one.isDirectory())
    const [first] = names.map(({ name }) => name).sort((a, b) => size(b) - size(a))
    if (first === undefined) throw new RunError(`There is no page in ${folder}`)
    return `${folder}/${first}/`
  }
  return [
    ['home', ''],
    ['a meeting', largest('minutes')],
    ['the register', 'interests/'],
    ['a person', largest('people')],
    ['comply or explain', 'compliance/'],
  ]
}

/** The scores as a table, and below it what keeps any from a hundred. */
export function scoresText(all: readonly Scores[]): string {
  const short = all.filter(({ scores }) => scores.some((score) => Math.round(score) < 100))
  const failed = short.map(({ page, failed }) => `${page}: ${failed.join(', ')}`)
  const lines = all.map(({ page, path, scores }) => [`${page}, \`/${path}\``, ...scores.map(Math.round).map(String)])
  return [table(['', ...CATEGORIES], lines), failed.join('\n')].filter(Boolean).join('\n\n')
}

function failedIn({ categories, audits }: Outcome['lhr']): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
}

/** A program under tests/bench: it is no part of the main install. */
// biome-ignore lint/suspicious/noExplicitAny: its types are no part of the main install either
async function tool(name: string): Promise<any> {
  const file = { lighthouse: 'core/index.js', 'chrome-launcher': 'dist/index.js' }[name] ?? ''
  const path = join(HOME, 'node_modules', name, file)
  if (!existsSync(path)) throw new RunError(`${name} is not installed: ${howToInstall('Starlight')}`)
  return await import(pathToFileURL(path).href)
}
