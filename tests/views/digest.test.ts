/** The digest of the whole record, and what proves a copy against it. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import { readDownloaded, rootOf } from '../../src/views/copy.ts'
import { digestsOf } from '../../src/views/digest.ts'
import { readDigests, verified, wholeDigest } from '../../src/views/verified.ts'
import { tinySite } from './made.ts'

const site = tinySite({})
const { whole, files } = digestsOf(site)
const list = filesOf(site).get('data/digests.txt')?.() ?? ''
const downloaded = filesOf(site).get('data/record.json')?.() ?? ''
const bytesOf = (text: string) => new TextEncoder().encode(text)
const copy = () => readDownloaded(bytesOf(downloaded)).files
const verdict = (given: ReturnType<typeof copy>) => verified(given, readDigests(list), () => true)
const MAY = 'minutes/2024-05-01.mdx'
const NOTHING = { changed: [], endings: [], missing: [], added: [] }
const all = Object.keys(files).length

test('the digest of the whole is that of the list, as any program works it out', () => {
  expect(createHash('sha256').update(list).digest('hex')).toBe(whole)
  expect(wholeDigest(list)).toBe(whole)
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted())
})

test('a file that the record lacks has no digest', () => {
  expect(list).not.toContain('addresses.yaml')
  expect([...copy().keys()]).not.toContain('addresses.yaml')
})

test('an untouched copy is the same to the last byte, and has the digest of the record', () => {
  expect(readDownloaded(bytesOf(downloaded)).isExact).toBe(true)
  expect(verdict(copy())).toEqual({ ...NOTHING, same: all, whole })
})

test('one byte more, a file less and a file more are named', () => {
  const other = copy()
  other.set(MAY, `${other.get(MAY)} `)
  other.delete('body.yaml')
  other.set('minutes/2024-05-02.mdx', '')
  expect(verdict(other)).toMatchObject({
    changed: [MAY],
    missing: ['body.yaml'],
    added: ['minutes/2024-05-02.mdx'],
    same: all - 2,
  })
  expect(verdict(other).whole).not.toBe(whole)
})

test('what no such copy has counts as it was published', () => {
  const other = copy()
  other.delete(MAY)
  expect(verified(other, readDigests(list), (path) => path !== MAY)).toEqual({ ...NOTHING, same: all - 1, whole })
})

test('lines that Windows ended are told apart from other words', () => {
  const returned = (text: unknown) => bytesOf(String(text).replaceAll('\n', '\r\n'))
  const other = copy()
  other.set(MAY, returned(other.get(MAY)))
  other.set('body.yaml', returned(`${other.get('body.yaml')}# more\n`))
  expect(verdict(other)).toMatchObject({ changed: ['body.yaml'], endings: [MAY] })
})

test('whichever byte of a text is changed in record.json, its file is named and no other', () => {
  const bytes = bytesOf(downloaded)
  const from = bytesOf(downloaded.slice(0, downloaded.indexOf(`"${MAY}": "`) + MAY.length + 5)).length
  const to = bytesOf(downloaded.slice(0, downloaded.indexOf('\n', downloaded.indexOf(MAY)) - 2)).length
  expect(to - from).toBeGreaterThan(100)
  for (let at = from; at < to; at++) {
    for (const byte of ['"', '\\', 'x', '\n', '\xff'].map((sign) => sign.charCodeAt(0))) {
      if (bytes[at] === byte) continue
      const { changed, same } = verdict(readDownloaded(bytes.with(at, byte)).files)
      expect([changed, same], `${byte} at ${at}`).toEqual([[MAY], all - 1])
    }
  }
})

test('whichever byte is changed around the texts of record.json, it is told', () => {
  const bytes = bytesOf(downloaded)
  for (const at of [0, 1, 2, 3, bytes.length - 3, bytes.length - 2, bytes.length - 1]) {
    const { files: read, isExact } = readDownloaded(bytes.with(at, 'x'.charCodeAt(0)))
    expect([isExact, verdict(read).same >= all - 1], `at ${at}`).toEqual([false, true])
  }
})

test('a file that is none of the record can’t be read', () =>
  expect(() => readDownloaded(bytesOf('<html>no</html>\n'))).toThrow('not a record'))

test('a folder is read from the body.yaml that stands highest, or from its own root', () => {
  expect(rootOf(['all/tests/tiny/body.yaml', 'all/content/body.yaml', 'all/README.md'])).toBe('all/content/')
  expect(rootOf(['content/minutes/2024-05-01.mdx'])).toBe('content/')
})

test('another record has another digest', () =>
  expect(digestsOf(tinySite({ 'topics/rust.mdx': '---\nname: Rust\n---\n' })).whole).not.toBe(whole))
