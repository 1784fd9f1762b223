/** The programs that make an index of the same pages: the build's own way, and Pagefind. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../../../../src/archive/settings.ts'
import type { Contestant } from '../contestant.ts'
import { RunError } from '../process.ts'
import { find, HOME, howToInstall } from '../tools.ts'
import { pagesIn } from './reading.ts'

/** Copies those pages of a site that its own index holds. */
export function copyPages(site: string, folder: string): void {
  for (const path of pagesIn(site)) {
    const page = join(path, 'index.html')
    mkdirSync(dirname(join(folder, page)), { recursive: true })
    cpSync(join(site, page), join(folder, page))
  }
}

/** Adds the page that asks Pagefind, when the others are in its index. */
export function addSearchPage(folder: string): void {
  cpSync(join(HOME, 'settings', 'pagefind', 'search.html'), join(folder, 'search', 'index.html'))
  // The site's own headers forbid what Pagefind needs.
  writeFileSync(join(folder, '_headers'), '')
}

/** The build's own index, made by itself. */
export function ourMaker(site: string, out: string): Contestant {
  const program = join(ROOT, 'scripts', 'lab', 'bench', 'search', 'reindex.ts')
  return {
    name: 'own index',
    ours: true,
    steps: [{ file: process.execPath, args: [program, site, out], folder: ROOT }],
    before: () => rmSync(out, { recursive: true, force: true }),
  }
}

/**
 * Pagefind on copied pages, told to read the same parts of them.
 * @throws RunError where it is not installed
 */
export function pagefindMaker(folder: string): Contestant {
  const installed = find('Pagefind')
  if (!installed) throw new RunError(`Pagefind is not installed: ${howToInstall('Pagefind')}`)
  const [file, ...first] = installed.start
  const selectors = ['--root-selector', 'main', '--exclude-selectors', '.backlinks, .history']
  return {
    name: `Pagefind ${installed.version}`,
    ours: false,
    steps: [{ file, args: [...first, '--quiet', '--site', folder, ...selectors], folder }],
    before: () => rmSync(join(folder, 'pagefind'), { recursive: true, force: true }),
  }
}
