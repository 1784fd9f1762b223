import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stylesheet } from '../../scripts/lab/styles/stylesheet.ts'

test('the style sheet is the one that its Sass makes: npm run styles', () =>
  expect(readFileSync(new URL('../../src/styles/site.css', import.meta.url), 'utf8')).toBe(stylesheet()))
