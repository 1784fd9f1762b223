import { expect, test } from 'vitest'
import { heldFile, typeOfName } from '../../src/record/held-file.ts'

test.each([
  ['\x89PNG\r\n\x1a\n…', 'png'],
  ['\xff\xd8\xff\xe0\x00\x10JFIF', 'jpg'],
  ['GIF87a', 'gif'],
  ['RIFF\x00\n\x00\x00WEBPVP8 ', 'webp'],
  ['\x00\x00\x00\x20ftypavif', 'avif'],
  ['\x00\x00\x00\x20ftypmif1\x00\x00\x00\x00mif1avifmiaf', 'avif'],
  ['%PDF-1.7', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="x">', 'svg'],
  ['<SVG>', 'svg'],
  ['\n <!DOCTYPE html>', 'html'],
  ['<script>', 'html'],
  ['RIFF\x00\n\x00\x00WAVE', undefined],
  ['a <svg>', undefined],
  ['', undefined],
])('the bytes %j are of type %s', (bytes, type) => {
  expect(heldFile('minutes/gear.png', 'content/minutes/gear.png', bytes).type).toBe(type)
})

test('size and digest are of the bytes', () => {
  expect(heldFile('a.png', 'content/a.png', '\xff\x00')).toMatchObject({
    size: 2,
    digest: 'sha256-ea5dbf9596d187e9500f23e9a680109475341cf4e81f7e043f7d97152c10772f',
  })
})

test('a name says the type by its ending', () => {
  expect(['a.b/c.JPEG', 'a.jpg', 'x.PNG'].map(typeOfName)).toEqual(['jpg', 'jpg', 'png'])
})
