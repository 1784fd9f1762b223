import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { outFolder, ROOT } from '../../../src/archive/settings.ts'
import { PICTURE_SIZE, PICTURES } from '../../../src/views/pictures.ts'
import { mayReplace } from '../../shared/place.ts'
import { replaceFile } from '../../shared/replace.ts'
import { guarded } from '../../shared/usage.ts'
import { startChromium } from '../shared/chromium.ts'
import { smaller } from '../shared/png.ts'
import { draw } from './draw.ts'

const USAGE = 'usage: npm run cards -- [--out DIR]'

/** Draws every picture. Gives the exit code: 0 drawn, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, async () => {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const folder = values.out === undefined ? join(ROOT, 'src/images') : mayReplace(outFolder(values.out), 'cards')
    mkdirSync(folder, { recursive: true })
    const browser = await startChromium()
    try {
      const page = await browser.newPage({ viewport: PICTURE_SIZE })
      for (const [name, picture] of Object.entries(PICTURES)) {
        await page.setContent(draw(picture))
        const file = await smaller(await page.screenshot())
        replaceFile(join(folder, `${name}.png`), file)
        process.stdout.write(`${name}.png: ${(file.length / 1000).toFixed(1)} kB\n`)
      }
    } finally {
      await browser.close()
    }
    return 0
  })
}
