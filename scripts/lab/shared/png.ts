/** Small PNG files: pictures of pages have few colours, and one byte a dot is enough for them. */
import { crc32, deflateSync } from 'node:zlib'

/** A picture: four bytes a dot, red, green, blue and how solid it is, in rows from the top. */
export interface Picture {
  width: number
  height: number
  dots: Uint8Array
}

/** A picture as a PNG file of at most 256 colours; where it has more, those nearly the same become one. How solid a dot is, is left out. */
export function png({ width, height, dots }: Picture): Buffer {
  const { palette, index } = coloured(dots)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(index.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a dot, each the number of a colour.
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The 256 most frequent colours of a picture, and for each dot the number of its own, or of the one most like it. */
function coloured(dots: Uint8Array): { palette: number[]; index: Uint8Array } {
  const counts = new Map<number, number>()
  const colours = Uint32Array.from({ length: dots.length / 4 }, (_, n) => {
    const [red = 0, green = 0, blue = 0] = dots.subarray(n * 4, n * 4 + 3)
    const colour = (red << 16) | (green << 8) | blue
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    return colour
  })
  const all = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour)
  const palette = all.slice(0, 256)
  const numbers = new Map(all.map((colour, n) => [colour, n < 256 ? n : nearest(colour, palette)]))
  return { palette: palette.flatMap(parts), index: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) }
}

function nearest(colour: number, palette: readonly number[]): number {
  const own = parts(colour)
  const distances = palette.map((one) => parts(one).reduce((sum, part, n) => sum + (part - (own[n] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}

function parts(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
