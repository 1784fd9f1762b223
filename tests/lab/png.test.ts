/** PNG files of few colours, read back by hand. */
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { png } from '../../scripts/lab/shared/png.ts'

/** The chunks of a PNG file by their names. */
function chunks(file: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    found.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return found
}

/** The dots of a PNG file with a palette, red, green and blue each, row by row. */
function dotsOf(file: Buffer): number[][] {
  const all = chunks(file)
  const width = all.get('IHDR')?.readUInt32BE(0) ?? 0
  const palette = all.get('PLTE') ?? Buffer.alloc(0)
  const rows = [...inflateSync(all.get('IDAT') ?? Buffer.alloc(0))]
  // Each row begins with the number of its filter, here always none.
  return rows.filter((_, n) => n % (width + 1) !== 0).map((one) => [...palette.subarray(one * 3, one * 3 + 3)])
}

test('few colours stay as they are', () => {
  const dots = [
    [255, 0, 0],
    [0, 128, 0],
    [0, 128, 0],
    [1, 2, 3],
    [255, 0, 0],
    [0, 0, 0],
  ]
  const file = png({ width: 3, height: 2, dots: Uint8Array.from(dots.flatMap((dot) => [...dot, 255])) })
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect([...chunks(file).keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  expect(dotsOf(file)).toEqual(dots)
})

test('of many colours the frequent ones stay, and each other one becomes what is most like it', () => {
  const ground = Array.from({ length: 500 }, () => [10, 20, 30])
  const many = Array.from({ length: 300 }, (_, n) => [n % 256, n >> 8 ? 200 : 100, 50])
  const dots = [...ground, ...many]
  const file = png({ width: 800, height: 1, dots: Uint8Array.from(dots.flatMap((dot) => [...dot, 255])) })
  expect(chunks(file).get('PLTE')).toHaveLength(768)
  const shown = dotsOf(file)
  expect(shown.slice(0, 500)).toEqual(ground)
  const worst = Math.max(...dots.flatMap((dot, n) => dot.map((part, m) => Math.abs(part - (shown[n]?.[m] ?? 0)))))
  expect(worst).toBeGreaterThan(0)
  expect(worst).toBeLessThan(120)
})
