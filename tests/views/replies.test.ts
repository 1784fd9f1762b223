import { expect, test } from 'vitest'
import { replyRows } from '../../src/views/replies.ts'
import { tinySite } from './made.ts'

test('replies are in the order of their days, with their paragraphs', () => {
  const rows = replyRows(
    [
      { date: '2024-05-04', by: 'chair', text: 'The Chair thanks him.' },
      { date: '2024-05-03', by: 'ben-marl', text: 'I was ashore\nin March.\n\nI was at sea in May.' },
    ],
    tinySite(),
  )
  expect(rows.map(({ by, date, paragraphs }) => [by.name, date, paragraphs])).toEqual([
    ['Ben Marl', '3 May 2024', ['I was ashore\nin March.', 'I was at sea in May.']],
    ['Chair', '4 May 2024', ['The Chair thanks him.']],
  ])
})
