import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { ROOT } from '../../../src/archive/settings.ts'
import { main as build } from '../../build/main.ts'
import { type Command, started } from '../../shared/command.ts'
import { openWorkshop } from '../../shared/leftovers.ts'
import { replaceFile } from '../../shared/replace.ts'
import { startChromium } from '../shared/chromium.ts'
import { smaller } from '../shared/png.ts'
import { serve } from '../shared/serve.ts'

/** A picture of a page: where it is, how it is shown, and from where to where. */
interface View {
  path: string
  options: BrowserContextOptions
  /** The first element that is shown, where it isn't the top of the page. */
  from?: string
  height: number
  print?: boolean
}

/** From a decision to the clause behind it, in the record of this body, by the name of the file below .github/pictures. */
const OF_THE_BODY: Readonly<Record<string, View>> = {
  decision: {
    path: 'minutes/2011-09-01/',
    options: { viewport: { width: 800, height: 760 } },
    from: '#pathfinder-buddying',
    height: 455,
  },
  action: {
    path: 'actions/2011-09-01/12/',
    options: { viewport: { width: 800, height: 640 } },
    from: 'h1',
    height: 520,
  },
  clause: {
    path: 'compliance/',
    options: { viewport: { width: 800, height: 640 } },
    from: '.clause-card:has-text("14.") h3',
    height: 290,
  },
}

const MEETING = 'minutes/2026-09-09/'

/** What pages adapt to, shown by the invented body, by the name of the file below .github/pictures. */
const OF_LANTERN: Readonly<Record<string, View>> = {
  'register-narrow': {
    path: 'interests/',
    options: { viewport: { width: 320, height: 640 } },
    from: '.table--register tbody >> nth=0',
    height: 720,
  },
  'compliance-dark': {
    path: 'compliance/',
    options: { viewport: { width: 1000, height: 640 }, colorScheme: 'dark' },
    height: 640,
  },
  'meeting-forced-colours': {
    path: MEETING,
    options: { viewport: { width: 800, height: 640 }, colorScheme: 'dark', forcedColors: 'active' },
    from: '#the-everlight-scheme',
    height: 560,
  },
  'meeting-printed': {
    path: MEETING,
    options: { viewport: { width: 794, height: 1123 } },
    height: 1123,
    print: true,
  },
}

const PICTURES = {
  verb: 'pictures',
  does: 'Builds the record here and the invented body, and takes the pictures of them that README.md shows. Needs Chromium.',
  flags: {},
  examples: [['', 'after the look of pages was changed']],
} as const satisfies Command

/** Builds both bodies and writes pictures of them below .github/pictures. Gives the exit code. */
export function main(args: string[]): Promise<number> {
  return started(PICTURES, args, async () => {
    const lantern = join(ROOT, 'tests', 'fixtures', 'lantern')
    return (
      (await picturesOf([], OF_THE_BODY)) ||
      (await picturesOf(['--content', lantern, '--as-of', '2026-11-23'], OF_LANTERN))
    )
  })
}

/** Builds a site as some flags of the build say, and takes its pictures. Gives the exit code. */
async function picturesOf(flags: readonly string[], views: Readonly<Record<string, View>>): Promise<number> {
  const workshop = openWorkshop('pictures', ROOT)
  try {
    const site = join(workshop, 'site')
    const built = await build([...flags, '--out', site])
    if (built === 0) await takeAll(views, site)
    return built
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** Takes every picture of a site, and writes them below .github/pictures. */
async function takeAll(views: Readonly<Record<string, View>>, site: string): Promise<void> {
  const folder = join(ROOT, '.github', 'pictures')
  mkdirSync(folder, { recursive: true })
  const [{ address, stop }, browser] = await Promise.all([serve(site), startChromium()])
  try {
    for (const [name, view] of Object.entries(views)) {
      const file = await smaller(await taken(view, address, browser))
      replaceFile(join(folder, `${name}.png`), file)
      process.stdout.write(`.github/pictures/${name}.png, ${(file.length / 1000).toFixed(1)} kB\n`)
    }
  } finally {
    await browser.close()
    stop()
  }
}

/** Takes a picture; on paper with the margins of the sheet, which a browser leaves to its printer. */
async function taken({ path, options, from, height, print }: View, address: string, browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ ...options, bypassCSP: true })
  await page.goto(`${address}/${path}`)
  if (print) {
    await page.emulateMedia({ media: 'print' })
    await page.addStyleTag({ content: '@media print { html { padding: 18mm 16mm } }' })
  }
  const y = from === undefined ? 0 : await page.locator(from).evaluate(topOf)
  const clip = { x: 0, y, width: options.viewport?.width ?? 0, height }
  const shot = await page.screenshot({ fullPage: true, clip })
  await page.close()
  return shot
}

/** In the browser: where a little above an element begins, once what it is folded in is open. */
function topOf(one: Element): number {
  for (let fold = one.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  if (!one.checkVisibility()) throw new Error('a picture was to be taken of something that is not shown')
  return one.getBoundingClientRect().top - 20
}
