import { expect, test } from 'vitest'
import type { Match } from '../../../scripts/lab/reading/match.ts'
import { alarmsOf, figures, missesOf } from '../../../scripts/lab/reading/report.ts'

const MATCH: Match = {
  found: [],
  missed: [
    { kind: 'action', line: 3, text: 'The clerk to write', labelled: false },
    { kind: 'deferral', line: 5, text: 'Held over' },
  ],
  alarms: [
    { kind: 'action', line: 7, endLine: 8, sure: true, words: 'No further\n  action' },
    { kind: 'decision', line: 9, endLine: 9, sure: false, words: 'Agreed' },
  ],
}

test('misses and false alarms are at their lines', () => {
  expect(missesOf('a.txt', MATCH)).toBe(
    'a.txt:3: missed action without a label: The clerk to write\na.txt:5: missed deferral: Held over\n',
  )
  expect(alarmsOf('a.txt', MATCH)).toBe(
    'a.txt:7: false action, sure: No further action\na.txt:9: false decision: Agreed\n',
  )
})

test('figures are rounded, and a dash where there is none', () => {
  const counts = { byHand: 3, found: 2, missed: 1, alarms: 0 }
  const none = { precision: undefined, recall: undefined, alarmsPerPage: undefined }
  const text = figures(2, 600, [
    { name: 'action', ...counts, precision: 1, recall: 2 / 3, alarmsPerPage: 0.125 },
    { name: 'deferral', ...counts, ...none },
  ])
  expect(text.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    '2 texts, 600 words, 1.5 pages',
    '',
    '| kind | by hand | found | missed | false alarms | precision | recall | false alarms a page |',
    expect.stringMatching(/^\| -+ \|/),
    '| action | 3 | 2 | 1 | 0 | 100.0 % | 66.7 % | 0.13 |',
    '| deferral | 3 | 2 | 1 | 0 | – | – | – |',
    '',
  ])
})
