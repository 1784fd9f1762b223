import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { byCategory, declared } from '../../src/views/categories.ts'
import { register } from '../../src/views/register.ts'
import { recordOf } from '../bodies.ts'

const signed = (member: string, rest: string) =>
  `---\nmember: ${member}\nsigned: 2024-01-01\nform: signed\n${rest}---\n`
const entries = (day: string, files: Record<string, string | undefined>) =>
  register(publication({ record: recordOf(files), folder: '' }, day, '/').site)
const BEN = 'interests/ben-marl/2024-01-01.mdx'
const TWO = signed(
  'ben-marl',
  'nil: false\ninterests:\n  - { id: 1, category: shareholding, detail: Shares in a boat yard. }\n  - { id: 2, category: employment, detail: Pilot of the harbour. }\n',
)

test('interests stand under their category, each with its own address', () => {
  const found = byCategory(entries('2024-06-01', { [BEN]: TWO }))
  expect(found.map(({ category, interests }) => [category, ...interests.map(({ href }) => href)])).toEqual([
    ['employment', '/interests/ben-marl/2024-01-01/#entry-2'],
    ['shareholding', '/interests/ben-marl/2024-01-01/#entry-1'],
  ])
})

test('a declaration that has lapsed tells nothing of today', () => {
  expect(byCategory(entries('2024-12-31', { [BEN]: TWO }))).toHaveLength(2)
  expect(byCategory(entries('2025-01-01', { [BEN]: TWO }))).toEqual([])
})

test('nothing known is never told as nothing declared', () => {
  const words = (files: Record<string, string | undefined>) =>
    entries('2024-06-01', files).map((one) => `${one.id}: ${declared(one)}`)
  expect(words({ [BEN]: TWO })).toEqual(['ada-finch: declared that there are none', 'ben-marl: 2 interests'])
  expect(words({ [BEN]: undefined })).toContain('ben-marl: not known from this record')
})
