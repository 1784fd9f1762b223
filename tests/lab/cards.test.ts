/** The pictures that pages are shared with. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { draw } from '../../scripts/lab/cards/draw.ts'
import { PICTURES, pictureOf } from '../../src/views/pictures.ts'

const IMAGES = fileURLToPath(new URL('../../src/images', import.meta.url))

test('a drawing holds the words as text', () => {
  const page = draw({ title: 'A&B', line: '<c>', sign: '§' })
  expect(page).toContain('>A&amp;B</text>')
  expect(page).toContain('&lt;c&gt;')
})

test('there is a file for each picture, and no other', () =>
  expect(globSync('*', { cwd: IMAGES }).sort()).toEqual(PICTURES.map((name) => `${name}.png`).sort()))

test.each(globSync('*.png', { cwd: IMAGES }))('%s is 1200 × 630, and small', (file) => {
  const png = readFileSync(join(IMAGES, basename(file)))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(24_000)
})

test.each([
  ['', 'other'],
  ['minutes/2024-05-01/', 'minutes'],
  ['interests/jo-smith/2024-05-01/', 'interests'],
  ['actions/2024-05-01/1/', 'actions'],
  ['decisions/', 'decisions'],
  ['posts/chair/', 'people'],
  ['rules/quorum/', 'compliance'],
  ['people/', 'people'],
  ['definitions/tide/', 'other'],
])('the page %j has the picture %s', (path, name) => expect(pictureOf(path)).toBe(name))
