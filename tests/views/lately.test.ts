import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { lately } from '../../src/views/lately.ts'
import type { History } from '../../src/views/revision.ts'
import { recordOf } from '../bodies.ts'

const told = (history: History, files: Record<string, string> = {}) =>
  lately(publication({ record: recordOf(files), folder: '' }, '2024-06-01', '/', '', history).site)

test('one change of many documents is told once, the latest first', () => {
  const first = { date: '2024-01-02', note: 'Begin the record' }
  const history = new Map([
    ['minutes/2024-03-06.mdx', [{ date: '2024-03-07', note: 'Add the minutes' }]],
    ['posts/chair.mdx', [first]],
    ['posts/members.mdx', [first]],
    ['people/ada-finch.mdx', [first]],
    ['people/ben-marl.mdx', [{ date: '2024-03-09', note: 'Correct a name' }, first]],
  ])
  expect(told(history).map(({ date, note, documents, more }) => [date, note, documents.length + more])).toEqual([
    ['9 March 2024', 'Correct a name', 1],
    ['7 March 2024', 'Add the minutes', 1],
    ['2 January 2024', 'Begin the record', 4],
  ])
})

test('without a history, notes that the secretariat wrote are told, and not those of days to come', () => {
  const paper = `---\ntitle: Tides\ntype: report\nstatus: published\ndate: 2024-04-01\nupdates:\n  - { date: 2024-05-02, note: A table was added. }\n  - { date: 2024-07-02, note: Later. }\n---\n`
  expect(told('none', { 'papers/tides.mdx': paper }).map(({ note }) => note)).toEqual(['A table was added.'])
  expect(told('shallow')).toEqual([])
})
