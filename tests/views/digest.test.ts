/** The digest of the whole record, and what proves a copy against it. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import { digestsOf } from '../../src/views/digest.ts'
import { readDigests, verified, wholeDigest } from '../../src/views/verified.ts'
import { tinySite } from './made.ts'

const site = tinySite({})
const { whole, files } = digestsOf(site)
const list = filesOf(site).get('data/digests.txt')?.() ?? ''
const copy = () =>
  new Map(Object.entries(JSON.parse(filesOf(site).get('data/record.json')?.() ?? '') as Record<string, string>))
const verdict = (given: ReadonlyMap<string, string>) => verified(given, readDigests(list), () => true)

test('the digest of the whole is that of the list, as any program works it out', () => {
  expect(createHash('sha256').update(list).digest('hex')).toBe(whole)
  expect(wholeDigest(list)).toBe(whole)
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted())
})

test('an untouched copy is the same to the last byte', () =>
  expect(verdict(copy())).toEqual({ changed: [], missing: [], added: [], same: Object.keys(files).length }))

test('one byte more, a file less and a file more are named', () => {
  const other = copy()
  other.set('minutes/2024-05-01.mdx', `${other.get('minutes/2024-05-01.mdx')} `)
  other.delete('body.yaml')
  other.set('minutes/2024-05-02.mdx', '')
  expect(verdict(other)).toMatchObject({
    changed: ['minutes/2024-05-01.mdx'],
    missing: ['body.yaml'],
    added: ['minutes/2024-05-02.mdx'],
  })
})

test('another record has another digest', () =>
  expect(digestsOf(tinySite({ 'topics/rust.mdx': '---\nname: Rust\n---\n' })).whole).not.toBe(whole))
