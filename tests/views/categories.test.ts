import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { byCategory } from '../../src/views/categories.ts'
import { register } from '../../src/views/register.ts'
import { recordOf } from '../bodies.ts'
import { body } from '../rules/people.ts'

const signed = (member: string, rest: string) =>
  `---\nmember: ${member}\nsigned: 2024-01-01\nform: signed\n${rest}---\n`
const siteOf = (day: string, files: Record<string, string | undefined>) =>
  publication({ record: recordOf(files), folder: '' }, day, '/').site
const entries = (...of: Parameters<typeof siteOf>) => register(siteOf(...of))
const kinds = (...of: Parameters<typeof siteOf>) => byCategory(entries(...of), siteOf(...of))
const BEN = 'interests/ben-marl/2024-01-01.mdx'
const TWO = signed(
  'ben-marl',
  'nil: false\ninterests:\n  - { id: 1, category: shareholding, detail: Shares in a boat yard. }\n  - { id: 2, category: employment, detail: Pilot of the harbour. }\n',
)

test('interests stand under their category, each with its own address', () => {
  const found = kinds('2024-06-01', { [BEN]: TWO })
  expect(found.map(({ category, interests }) => [category, ...interests.map(({ href }) => href)])).toEqual([
    ['Employment', '/interests/ben-marl/2024-01-01/#entry-2'],
    ['Shareholding', '/interests/ben-marl/2024-01-01/#entry-1'],
  ])
})

test('they stand in the order and under the names of the body', () => {
  const own = body(
    'categories: [{ id: shareholding, name: Shares }, { id: employment, name: Paid work, explain: For money }]',
  )
  const found = kinds('2024-06-01', { [BEN]: TWO, ...own })
  expect(found.map(({ category, explain }) => [category, explain])).toEqual([
    ['Shares', undefined],
    ['Paid work', 'For money'],
  ])
})

test('a declaration that has lapsed tells nothing of today', () => {
  expect(kinds('2024-12-31', { [BEN]: TWO })).toHaveLength(2)
  expect(kinds('2025-01-01', { [BEN]: TWO })).toEqual([])
})
