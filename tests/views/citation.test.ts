/** Citations: what they say, and what they leave out where nobody knows it. */
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { citationOf } from '../../src/views/citation.ts'
import type { History } from '../../src/views/revision.ts'
import { type Files, recordOf } from '../bodies.ts'

const HEAD = { date: '2024-05-01', status: 'approved', chair: 'ada-finch', attended: ['ada-finch', 'ben-marl'] }

function cited(
  id: string,
  data: object,
  { history = 'none', origin = '' }: { history?: History; origin?: string } = {},
) {
  const files: Files = { [`${id}.mdx`]: `---\n${JSON.stringify(data)}\n---\n` }
  const record = recordOf(files)
  const { site } = publication({ record, folder: '/' }, '2024-06-01', '/record/', origin, history)
  const document = record.documents.get(id)
  if (!document) throw new Error(`There is no ${id}`)
  return citationOf(document, site)
}

const saved = (...dates: string[]): History => new Map([['minutes/2024-05-01.mdx', dates]])

describe('a citation names the body, the document and its day', () => {
  test.each<[string, object, string]>([
    ['minutes/2024-05-01', HEAD, 'Minutes of Wednesday 1 May 2024'],
    ['minutes/2024-05-01', { ...HEAD, status: 'draft' }, 'Minutes of Wednesday 1 May 2024 (draft)'],
    ['papers/tea', { title: 'On tea', type: 'report', status: 'published', date: '2024-04' }, '“On tea” (April 2024)'],
    [
      'papers/tea',
      { title: 'On tea', type: 'report', status: 'draft', held: false, publisher: 'Tea Board' },
      'entry for “On tea” (Tea Board, draft)',
    ],
    [
      'terms-of-reference/new',
      { title: 'Terms', version: '2', from: '2024-04-01' },
      'Terms, version 2, from 1 April 2024',
    ],
    ['topics/tea', { name: 'Tea' }, 'Tea (topic)'],
    ['people/jo-smith', { name: 'Jo Smith' }, 'Jo Smith'],
    [
      'interests/ada-finch/2024-05-02',
      { member: 'ada-finch', signed: '2024-05-02', form: 'signed', nil: true },
      'Declaration of interests of Ada Finch, signed on 2 May 2024',
    ],
  ])('%s: %j', (id, data, expected) =>
    expect(cited(id, data).text).toBe(`The Tide Clock Committee, ${expected}, public record`),
  )
})

describe('the day of the last change', () => {
  const update = (date: string) => ({
    ...HEAD,
    updates: [
      { date: '2024-05-03', note: 'a' },
      { date, note: 'b' },
    ],
  })

  test.each<[string, object, History, string]>([
    ['Git’s', HEAD, saved('2024-05-20', '2024-05-02'), '20 May 2024'],
    ['a note’s', update('2024-05-09'), 'none', '9 May 2024'],
    ['the later one: Git’s', update('2024-05-09'), saved('2024-05-20'), '20 May 2024'],
    ['the later one: a note’s', update('2024-05-29'), saved('2024-05-20'), '29 May 2024'],
  ])('is %s', (_, data, history, day) =>
    expect(cited('minutes/2024-05-01', data, { history }).text).toMatch(new RegExp(`, last changed on ${day}$`)),
  )

  test.each<History>(['none', 'shallow', new Map()])('is left out where nobody knows it: %j', (history) =>
    expect(cited('minutes/2024-05-01', HEAD, { history }).text).toMatch(/public record$/),
  )
})

test('the address is told where the site’s is', () => {
  expect(cited('topics/tea', { name: 'Tea' }).address).toBeUndefined()
  expect(cited('topics/tea', { name: 'Tea' }, { origin: 'https://record.example.org' }).address).toBe(
    'https://record.example.org/record/topics/tea/',
  )
})
