import { existsSync, mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { calledFrom, ROOT } from '../../src/archive/settings.ts'
import { foundChromium } from '../shared/chromium.ts'
import { type Command, started } from '../shared/command.ts'
import { replaceFile } from '../shared/replace.ts'
import { UsageError } from '../shared/usage.ts'
import { printed } from './print.ts'

const PDF = {
  verb: 'pdf',
  does: 'Prints pages of the built site as tagged PDF files with contents, through the Chromium of this machine. Run `npm run build` first. What is there already under the same name is replaced.',
  paths: 'the addresses of pages below the base of the site, such as minutes/2011-09-01/',
  flags: {
    from: { value: 'DIR', about: 'the built site (else dist/)' },
    out: { value: 'DIR', about: 'the folder to write to (else the present folder)' },
  },
  examples: [
    ['minutes/2011-09-01/', 'writes minutes-2011-09-01.pdf'],
    ['interests/ compliance/ --out printed/', 'writes the register and what the check found to printed/'],
  ],
} as const satisfies Command

/** Prints pages. Gives the exit code: 0 all are written, 2 bad usage, no such page, or no Chromium. */
export function main(args: string[]): Promise<number> {
  return started(PDF, args, async ({ from, out = '.' }, paths) => {
    if (paths.length === 0)
      throw new UsageError('Missing path, expected the address of a page, such as minutes/2011-09-01/')
    const site = from === undefined ? join(ROOT, 'dist') : resolve(calledFrom(), from)
    if (!existsSync(join(site, 'index.html')))
      throw new UsageError(
        `There is no built site in ${site}: run \`npm run build\` first, or name its folder with \`--from\``,
      )
    const pages = paths.map((path) => pageAt(path, site))
    const chromium = foundChromium()
    if (chromium === undefined)
      throw new UsageError(
        'Printing needs Chromium, and none was found: install it (on Debian: apt-get install chromium), or name its program in the variable CHROMIUM',
      )
    const folder = resolve(calledFrom(), out)
    mkdirSync(folder, { recursive: true })
    for await (const [page, bytes] of printed(pages, site, chromium)) {
      const place = join(folder, `${page.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.pdf`)
      replaceFile(place, bytes)
      process.stdout.write(`${relative(calledFrom(), place) || place}\n`)
    }
    return 0
  })
}

/** The path of a page below the base, with a slash at its end; of the home page, nothing. */
function pageAt(path: string, site: string): string {
  const page = path.replace(/^\/+|(\/index\.html|\/+)$/g, '')
  const isWithin = !page.split('/').includes('..')
  if (!isWithin || !existsSync(join(site, page, 'index.html')))
    throw new UsageError(`Unexpected page \`${path}\`, expected the address of a page of this site below its base`)
  return page === '' ? '' : `${page}/`
}
