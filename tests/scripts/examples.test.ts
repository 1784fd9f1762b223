import { expect, test } from 'vitest'
import { shortened } from '../../scripts/build/examples.ts'

test('a rule for the browser has all its fields but the examples', () => {
  const rule =
    "export const rule = { id: 'a', bad: { files: {}, output: `error[a]: {` },\n  good: { files: {} }, check() { return { bad: 1 } } };"
  expect(shortened(rule)).toBe("export const rule = { id: 'a', \n   check() { return { bad: 1 } } };")
  expect(shortened("export const rule = { id: 'a', bad: {}, good: {} };")).toBe("export const rule = { id: 'a',   };")
  expect(shortened('export const other = { bad: 1 };')).toBe('export const other = { bad: 1 };')
})
