import type { Page } from 'playwright-core'
import type { Picture } from './png.ts'

/** The dots of a picture that Chromium took; the page that is asked for them is left empty. */
export async function dotsOf(page: Page, shot: Buffer): Promise<Picture> {
  await page.goto('about:blank')
  const { width, dots } = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      let bytes = ''
      for (const one of data) bytes += String.fromCharCode(one)
      return { width: image.width, dots: btoa(bytes) }
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  )
  const bytes = Buffer.from(dots, 'base64')
  return { width, height: bytes.length / 4 / width, dots: bytes }
}
