import { describe, expect, test } from 'vitest'
import { fingerprints } from '../../src/report/fingerprint.ts'
import { found, spanOf } from './reports.ts'

const of = (...changes: Parameters<typeof found>[0][]) => fingerprints(changes.map((one) => found(one)))

describe('the name of a finding', () => {
  const [plain] = of({})

  test('is the same twice, and whatever else is found', () => {
    expect(of({})).toEqual([plain])
    expect(of({ message: 'another' }, {})[1]).toBe(plain)
  })

  test.each([
    ['its place', { span: spanOf(99, 1, 2, 100) }],
    ['its severity', { severity: 'warning' as const }],
    ['the help', { help: ['write x'] }],
    ['the places beside it', { related: [{ file: 'a', span: spanOf(1, 1, 1), message: 'x' }] }],
    ['the ground', { basis: 'clause:x' }],
  ])('stays when %s changes', (_, change) => expect(of(change)).toEqual([plain]))

  test.each([
    ['its rule', { rule: 'other' }],
    ['its file', { file: 'other.mdx' }],
    ['its message', { message: 'other' }],
    ['its subjects', { subjects: ['other'] }],
  ])('is another when %s is another', (_, change) => expect(of(change)).not.toEqual([plain]))

  test('is not mixed up by where one part ends', () => {
    expect(of({ rule: 'a', file: 'b' })).not.toEqual(of({ rule: 'ab', file: '' }))
    expect(of({ subjects: ['a', 'b'] })).not.toEqual(of({ subjects: ['a,b'] }))
  })
})

describe('equal findings in one file', () => {
  const at = (line: number) => ({ span: spanOf(line, 1, 2) })

  test('have names of their own, the first the one it had alone', () => {
    const names = of(at(1), at(2), at(3))
    expect(new Set(names).size).toBe(3)
    expect(names[0]).toBe(of({})[0])
  })

  test('keep them when lines move, and when one is added behind', () => {
    const names = of(at(1), at(2))
    expect(of(at(11), at(12))).toEqual(names)
    expect(of(at(1), at(2), at(3)).slice(0, 2)).toEqual(names)
  })

  test('are counted file by file', () => expect(of({ file: 'b' }, {}, { file: 'b' })[1]).toBe(of({})[0]))
})
