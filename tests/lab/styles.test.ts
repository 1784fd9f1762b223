import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stylesheet } from '../../scripts/lab/styles/stylesheet.ts'

test('the style sheet is the one that its Sass makes: npm run styles', () =>
  expect(readFileSync(new URL('../../src/styles/site.css', import.meta.url), 'utf8')).toBe(stylesheet()))

test('besides links and the focus, pages have no colour but greys and those of the states', () => {
  const css = stylesheet().replace(/:root \{[^}]*\}/g, '')
  const named = new Set(Array.from(css.matchAll(/#[0-9a-f]{3,8}\b/gi), ([colour]) => colour.toLowerCase()))
  // Govuk-frontend's own: the focus, its ink, and links of its skip link.
  expect([...named].filter((colour) => !OF_FOCUS.has(colour) && !isGrey(colour))).toEqual([])
})

const OF_FOCUS: ReadonlySet<string> = new Set(['#ffdd00', '#0b0c0c', '#fd0'])

/** Whether red, green and blue differ by little. */
function isGrey(colour: string): boolean {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((one) => one + one) : (colour.slice(1, 7).match(/../g) ?? [])
  const parts = digits.map((one) => Number.parseInt(one, 16))
  return Math.max(...parts) - Math.min(...parts) <= 16
}
