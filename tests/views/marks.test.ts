/** The marks of sections. */
import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { markOf } from '../../src/views/marks.ts'
import { navigation } from '../../src/views/sections.ts'
import { DAY, record } from '../scripts/lantern.ts'

const { site } = publication({ record, folder: '/' }, DAY, '/', '')

test('each section in the head of pages has a mark of its own', () => {
  const marks = navigation(site).head.map(([path]) => markOf(path))
  expect(marks).not.toContain(undefined)
  expect(new Set(marks).size).toBe(marks.length)
})

test('a page has the mark of its section, and the home page none', () => {
  expect(markOf('minutes/2024-05-01/')).toBe(markOf('minutes/'))
  expect(markOf('')).toBeUndefined()
})
