import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, ROOT } from '../../../src/archive/settings.ts'
import { PICTURE_SIZE, PICTURES, picture } from '../../../src/views/pictures.ts'
import { type Command, started } from '../../shared/command.ts'
import { mayReplace } from '../../shared/place.ts'
import { replaceFile } from '../../shared/replace.ts'
import { startChromium } from '../shared/chromium.ts'
import { smaller } from '../shared/png.ts'
import { draw } from './draw.ts'

const CARDS = {
  verb: 'cards',
  does: 'Draws the pictures that other sites show beside a link to a page. Needs Chromium.',
  flags: { out: { value: 'DIR', about: 'the folder to draw them into (else src/images/)' } },
  examples: [['', 'after a picture was described anew']],
} as const satisfies Command

/** Draws every picture. Gives the exit code: 0 drawn, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(CARDS, args, async (values) => {
    const folder = values.out === undefined ? join(ROOT, 'src/images') : mayReplace(outFolder(values.out), 'cards')
    mkdirSync(folder, { recursive: true })
    const browser = await startChromium()
    try {
      const page = await browser.newPage({ viewport: PICTURE_SIZE })
      for (const name of PICTURES) {
        await page.setContent(draw(picture(name)))
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
