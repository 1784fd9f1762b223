/** What the page of a person says of the meetings they came to. */
import { expect, test } from 'vitest'
import { meetingsOf } from '../../src/views/holder.ts'
import { tinySite } from './made.ts'

const site = tinySite({
  'people/cleo-dray.mdx': '---\nname: Cleo Dray\n---\n',
  'minutes/2024-05-01.mdx':
    '---\ndate: 2024-05-01\nstatus: draft\nattended: [ada-finch, { person: cleo-dray, for: ben-marl }]\n---\n',
  'minutes/2024-05-02.mdx':
    '---\ndate: 2024-05-02\nstatus: draft\nattended: [{ person: cleo-dray, until: "15:00" }]\n---\n',
})

const lines = (id: string) =>
  meetingsOf(id, site).map(({ label, named }) => `${label}: ${named?.map(({ name }) => name).join('; ')}`)

test('of a deputy, for whom they sat in, apart from where they came for themselves', () =>
  expect(lines('people/cleo-dray')).toEqual(['Attended: 2 May 2024', 'Sat in as a deputy: 1 May 2024, for Ben Marl']))

test('of the member, that a deputy sat in', () =>
  expect(lines('people/ben-marl')).toEqual(['Attended: 6 March 2024', 'A deputy sat in: 1 May 2024']))
