import { expect, test } from 'vitest'
import type { Label } from '../../../scripts/lab/reading/label.ts'
import type { Found, Match } from '../../../scripts/lab/reading/match.ts'
import { scores, wordsIn } from '../../../scripts/lab/reading/score.ts'

const action = (labelled: boolean): Label => ({ kind: 'action', line: 1, text: '', labelled })
const alarm = (sure: boolean, kind = 'action'): Found => ({ kind, line: 1, endLine: 1, sure, words: '' })
const decision: Label = { kind: 'decision', line: 1, text: '' }

const ONE: Match = {
  found: [action(true), action(true), action(false), decision],
  missed: [action(false), action(false)],
  alarms: [alarm(false), alarm(true, 'decision')],
}
const OTHER: Match = { found: [action(true)], missed: [action(true)], alarms: [alarm(true), alarm(false)] }

test('each row has its own figures, over all texts', () => {
  const rows = scores([ONE, OTHER], 800).map((row) => Object.values(row))
  expect(rows).toEqual([
    ['action', 7, 4, 3, 3, 4 / 7, 4 / 7, 1.5],
    ['action with a label', 4, 3, 1, 1, 3 / 4, 3 / 4, 0.5],
    ['action without', 3, 1, 2, 2, 1 / 3, 1 / 3, 1],
    ['decision', 1, 1, 0, 1, 1 / 2, 1, 0.5],
    ['deferral', 0, 0, 0, 0, undefined, undefined, 0],
    ['attendance', 0, 0, 0, 0, undefined, undefined, 0],
    ['paragraph-number', 0, 0, 0, 0, undefined, undefined, 0],
  ])
})

test('no words, no pages', () =>
  expect(scores([], 0).map(({ alarmsPerPage }) => alarmsPerPage)).toEqual(Array(7).fill(undefined)))

test.each([
  ['', 0],
  [' \n', 0],
  ['Agreed:  the clerk\nto write.\n', 5],
])('words of %j', (text, words) => expect(wordsIn(text)).toBe(words))
