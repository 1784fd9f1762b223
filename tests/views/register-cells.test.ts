import { expect, test } from 'vitest'
import { register } from '../../src/views/register.ts'
import { choicesOf, declared, registerSummary } from '../../src/views/register-cells.ts'
import { tinySite } from './made.ts'

const BEN = 'interests/ben-marl/2024-01-01.mdx'
const WORKS = { 'organisations/works.mdx': '---\nname: The works\ntype: company\n---\n' }
const TWO =
  '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\nnil: false\ninterests:\n  - { id: 1, category: shareholding, detail: Shares in a boat yard. }\n  - { id: 2, category: employment, organisation: works, until: 2024-12-31, detail: Pilot of the harbour. }\n---\n'
const entries = (files: Record<string, string | undefined>) => register(tinySite({ ...WORKS, ...files } as never))

test('the interests themselves are told; nothing known is never told as nothing declared', () => {
  const words = (files: Record<string, string | undefined>) =>
    entries(files).map((one) => {
      const { interests, instead } = declared(one)
      return `${one.id}: ${instead ?? interests.map(({ name }) => name).join('; ')}`
    })
  expect(words({ [BEN]: TWO })).toEqual([
    'ada-finch: declared that there are none',
    'ben-marl: Shareholding: Shares in a boat yard.; The works – employment, until 31 December 2024',
  ])
  expect(words({ [BEN]: undefined })).toContain('ben-marl: not known from this record')
})

test('what is wrong comes first, and a line counts it', () => {
  expect(entries({ [BEN]: undefined }).map(({ id }) => id)).toEqual(['ben-marl', 'ada-finch'])
  expect(registerSummary(entries({ [BEN]: undefined }))).toBe('2 members. None held: 1, current: 1.')
  expect(registerSummary(entries({ [BEN]: TWO }))).toBe(
    '2 members. Current: 2. 2 interests declared, in 1 organisation.',
  )
})

test('it can be narrowed by the organisations and categories of what counts', () =>
  expect(choicesOf(entries({ [BEN]: TWO }))).toEqual({
    organisations: ['The works'],
    categories: ['Employment', 'Shareholding'],
  }))
