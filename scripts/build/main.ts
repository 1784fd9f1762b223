import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keep } from '../../src/archive/current.ts'
import { type Publication, readPublication } from '../../src/archive/publish.ts'
import { basePath, contentFolder, origin, outFolder, ROOT } from '../../src/archive/settings.ts'
import { sources } from '../../src/archive/sources.ts'
import { pageOf } from '../../src/record/index.ts'
import { pretty, summarise } from '../../src/report/index.ts'
import type { Flags, Values } from '../shared/arguments.ts'
import { AS_OF, CONTENT, type Command, started } from '../shared/command.ts'
import { setEnvironment } from '../shared/environment.ts'
import { openWorkshop } from '../shared/leftovers.ts'
import { mayReplace } from '../shared/place.ts'
import { Progress } from '../shared/progress.ts'
import { replaceFolder } from '../shared/replace.ts'

/** The flags of a build. */
export const BUILD_FLAGS = {
  content: CONTENT,
  'as-of': AS_OF,
  out: { value: 'DIR', about: 'the folder to make (else dist/); it must be new, empty, or made by a build' },
  base: { value: '/path/', about: 'the path that the site is published under (else BASE, else /)' },
  site: {
    value: 'https://…',
    about: 'scheme and host that it is published at (else SITE): for the sitemap, and whole addresses in feeds',
  },
  preview: { about: 'says on each page that it is a proposed change, and asks search engines to leave it out' },
} as const satisfies Flags

const BUILD = {
  verb: 'build',
  does: 'Checks the record, and builds the site. Where the check finds errors, nothing is published.',
  flags: BUILD_FLAGS,
  examples: [
    ['', 'builds the site in dist/'],
    ['--out public --site https://record.example.org', 'builds it in another folder, with feeds and a sitemap'],
  ],
} as const satisfies Command

/** Checks and builds. Gives the exit code: 0 published, 1 refused, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(BUILD, args, build)
}

/**
 * Checks and builds.
 * @returns 0 published, 1 refused, 2 where a rule failed
 */
export async function build(values: Values<typeof BUILD_FLAGS>): Promise<number> {
  const content = contentFolder(values.content)
  const out = outFolder(values.out)
  const place = mayReplace(out, 'build', { content: [content, join(ROOT, 'content')] })
  setEnvironment({
    CONTENT: content,
    AS_OF: values['as-of'],
    BASE: basePath(values.base),
    SITE: origin(values.site),
    PREVIEW: values.preview ? 'true' : undefined,
  })
  // Astro resolves some of its own paths from the working directory.
  process.chdir(ROOT)
  const progress = new Progress()
  const publication = keep(readPublication(progress.read))
  progress.done()
  const refused = refuse(publication)
  if (refused !== 0) return refused
  // Astro's own modules are found from here while it renders; a folder elsewhere would not find them.
  const temporary = openWorkshop('build', ROOT)
  setEnvironment({ OUT: temporary })
  try {
    const { build: render } = await import('astro')
    await progress.during('Making the pages', render({ root: ROOT, logLevel: process.env.DEBUG ? 'info' : 'error' }))
    copyPictures(publication, temporary)
    replaceFolder(temporary, place, 'build')
    process.stdout.write(`The site is in ${out}\n${unlisted(publication)}`)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return 0
}

/** Prints what was found; gives 0 if the record may be published. */
function refuse({ verdict, record }: Publication): number {
  const summary = summarise(verdict)
  process.stdout.write(
    `${pretty({ verdict, summary, source: sources(record) }, { colour: process.stdout.isTTY && !process.env.NO_COLOR })}\n`,
  )
  if (verdict.faults.length > 0) return 2
  if (summary.errors > 0) process.stderr.write('Nothing was published: a record with errors is not.\n')
  return summary.errors > 0 ? 1 : 0
}

function copyPictures({ site, folder }: Publication, out: string): void {
  for (const picture of site.record.directory.assets) {
    mkdirSync(dirname(join(out, picture)), { recursive: true })
    cpSync(join(folder, picture), join(out, picture))
  }
}

/** What to say where documents are published that the list of addresses doesn't have yet; a body that keeps no list is told nothing. */
function unlisted({ record }: Publication): string {
  const published = record.addresses.data?.published ?? {}
  if (Object.keys(published).length === 0) return ''
  const missing = [...record.documents.values()].filter((document) => !Object.hasOwn(published, pageOf(document)))
  if (missing.length === 0) return ''
  return `${missing.length} ${missing.length === 1 ? 'document is' : 'documents are'} not in ${record.addresses.file} yet: npm run addresses\n`
}
