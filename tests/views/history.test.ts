/** What pages tell of their own history. */
import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { historyHtml, lastChange } from '../../src/views/history.ts'
import type { History } from '../../src/views/revision.ts'
import { type Files, recordOf } from '../bodies.ts'

function told(files: Files, history: History) {
  const { site } = publication({ record: recordOf(files), folder: '' }, '2024-06-01', '/', '', history)
  const document = site.record.documents.get('topics/rust')
  if (!document) throw new Error('no such topic')
  return { html: historyHtml(document, site), last: lastChange(document, site) }
}

const RUST: Files = { 'topics/rust.mdx': '---\nname: Rust\n---\n' }
const COMMITS: History = new Map([
  [
    'topics/rust.mdx',
    [
      { date: '2024-05-03', note: 'Mend a word' },
      { date: '2024-05-02', note: 'Call it rust' },
    ],
  ],
  [
    'topics/decay.mdx',
    [
      { date: '2024-05-02', note: 'Call it rust' },
      { date: '2024-04-01', note: 'Add decay' },
    ],
  ],
])

test('a document goes on with the history of its earlier addresses', () => {
  const moved = { ...RUST, 'addresses.yaml': 'moved:\n  topics/decay/: topics/rust/\n' }
  expect(told(RUST, COMMITS).html).toContain('In this record since 2 May 2024; last changed on 3 May 2024.')
  const { html } = told(moved, COMMITS)
  expect(html).toContain('In this record since 1 April 2024; last changed on 3 May 2024.')
  expect(html).toContain('All changes of this document (3)')
  expect(html.match(/Call it rust/g)).toHaveLength(1)
})

test('change notes are told by their days, in whichever order they were written', () => {
  const notes = (...days: string[]) => days.map((day) => `  - { date: ${day}, note: Note of ${day}. }\n`).join('')
  const files = (...days: string[]) => ({ 'topics/rust.mdx': `---\nname: Rust\nupdates:\n${notes(...days)}---\n` })
  for (const days of [
    ['2024-05-04', '2024-05-05'],
    ['2024-05-05', '2024-05-04'],
  ]) {
    const { html, last } = told(files(...days), COMMITS)
    expect(last).toBe('2024-05-05')
    expect(html.indexOf('Note of 2024-05-05')).toBeLessThan(html.indexOf('Note of 2024-05-04'))
  }
})

test.each([
  ['none', 'without its history'],
  ['shallow', 'with a part of its history only'],
] as const)('without it the page says so: %s', (history, words) => {
  expect(told(RUST, history)).toEqual({ html: expect.stringContaining(words), last: undefined })
})
