import { expect, test, vi } from 'vitest'
import { lazy } from '../../src/record/index.ts'

test.each([
  ['a value', 7],
  ['nothing', undefined],
])('%s is worked out once for each object', (_, value) => {
  const make = vi.fn((_of: object) => value)
  const of = lazy(make)
  const [one, other] = [{}, {}]
  expect([of(one), of(one), of(other)]).toEqual([value, value, value])
  expect(make.mock.calls).toEqual([[one], [other]])
  expect(make.mock.calls[1]?.[0]).toBe(other)
})
