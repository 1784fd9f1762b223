import sharp from 'sharp'

/** A picture that Chromium took, as a PNG file of at most 256 colours: pictures of pages have few, and are a third of the size so. */
export function smaller(shot: Buffer): Promise<Buffer> {
  return sharp(shot).removeAlpha().png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer()
}
