/** What pages tell of their own history. */
import { expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { historyOf, lastChange } from '../../src/views/history.ts'
import type { History } from '../../src/views/revision.ts'
import { type Files, recordOf } from '../bodies.ts'

function told(files: Files, history: History) {
  const { site } = publication({ record: recordOf(files), folder: '' }, '2024-06-01', '/', '', history)
  const document = site.record.documents.get('topics/rust')
  if (!document) throw new Error('no such topic')
  return { ...historyOf(document, site), last: lastChange(document, site) }
}

const RUST: Files = { 'topics/rust.mdx': '---\nname: Rust\n---\n' }
const COMMITS: History = new Map([
  ['topics/rust.mdx', ['2024-05-03', '2024-05-02']],
  ['topics/decay.mdx', ['2024-05-02', '2024-04-01']],
])

test('a document goes on with the history of its earlier addresses', () => {
  const moved = { ...RUST, 'addresses.yaml': 'moved:\n  topics/decay/: topics/rust/\n' }
  const days = (files: Files) => told(files, COMMITS).changes
  expect(days(RUST)).toEqual(['3 May 2024', '2 May 2024'])
  // The commit that gave it its new name is told once.
  expect(days(moved)).toEqual(['3 May 2024', '2 May 2024', '1 April 2024'])
})

test('change notes are told by their days, in whichever order they were written', () => {
  const notes = (...days: string[]) => days.map((day) => `  - { date: ${day}, note: Note of ${day}. }\n`).join('')
  const files = (...days: string[]) => ({ 'topics/rust.mdx': `---\nname: Rust\nupdates:\n${notes(...days)}---\n` })
  for (const days of [
    ['2024-05-04', '2024-05-05'],
    ['2024-05-05', '2024-05-04'],
  ]) {
    const { notes, last } = told(files(...days), COMMITS)
    expect(last).toBe('2024-05-05')
    expect(notes).toEqual([
      { date: '5 May 2024', note: 'Note of 2024-05-05.' },
      { date: '4 May 2024', note: 'Note of 2024-05-04.' },
    ])
  }
})

test.each<[History, string]>([
  ['none', 'without the history of the record'],
  ['shallow', 'with only a part of the history of the record'],
  [new Map(), 'has not been saved'],
])('without it the page says so: %j', (history, words) => {
  expect(told(RUST, history)).toMatchObject({ changes: [], unknown: expect.stringContaining(words), last: undefined })
})

test('what is no date has no words, so that nothing else is told in its place', () => {
  const [change] = told(RUST, new Map([['topics/rust.mdx', ['<img src=x>']]])).changes
  expect(change).toBe('')
})

test.each([
  ['https://code.example/body/record/', 'https://code.example/body/record/blob/HEAD/content/topics/rust.mdx'],
  ['https://gitlab.example/body/record', 'https://gitlab.example/body/record/-/blob/HEAD/content/topics/rust.mdx'],
])('the document itself is read in the repository %s', (repository, read) => {
  const files = { ...RUST, 'body.yaml': `${EXAMPLE_BODY['body.yaml']}repository: ${repository}\n` }
  expect(told(files, 'none').source).toEqual({ read, edit: read.replace('/blob/', '/edit/') })
  expect(told(RUST, 'none').source).toBeUndefined()
})
