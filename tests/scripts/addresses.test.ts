import { describe, expect, test } from 'vitest'
import { withAddresses } from '../../scripts/addresses/list.ts'

const list = (all: Record<string, string[]>) => new Map(Object.entries(all))

describe('the list of addresses', () => {
  test('is begun with what it is for', () => {
    const { text, added } = withAddresses(undefined, list({ 'b/': [], 'a/': ['x', 'y'] }))
    expect(added).toBe(4)
    expect(text).toMatch(/^# Every address[\s\S]*\npublished:\n {2}a\/: \[x, y\]\n {2}b\/: \[\]\n$/)
  })

  test('gets what is new, in its order, and loses nothing', () => {
    const old = '# ours\npublished:\n  a/: [x] # the first\n  z/: [old]\nmoved:\n  z/: a/\n'
    const { text, added } = withAddresses(old, list({ 'a/': ['x', 'y'], 'b/': [] }))
    expect(added).toBe(2)
    expect(text).toBe('# ours\npublished:\n  a/: [x, y] # the first\n  b/: []\n  z/: [old]\nmoved:\n  z/: a/\n')
  })

  test('stays the same bytes where nothing is new', () => {
    const old = 'published:\n    a/: [ x ]\n'
    expect(withAddresses(old, list({ 'a/': ['x'] }))).toEqual({ text: old, added: 0 })
  })
})
