import { expect, test } from 'vitest'
import { KINDS, type Label } from '../../../scripts/lab/reading/label.ts'
import { type Found, match } from '../../../scripts/lab/reading/match.ts'

const label = (line: number, endLine = line, kind: Label['kind'] = 'action'): Label => ({
  kind,
  line,
  endLine,
  text: '',
})
const passage = (line: number, endLine = line, kind = 'action'): Found => ({
  kind,
  line,
  endLine,
  sure: true,
  words: '',
})
const lines = (labels: Label[], passages: Found[]) => {
  const { found, missed, alarms } = match(labels, passages, KINDS)
  return {
    found: found.map(({ line }) => line),
    missed: missed.map(({ line }) => line),
    alarms: alarms.map(({ line }) => line),
  }
}

test.each([
  ['the same line', [label(3)], [passage(3)], [3], [], []],
  ['one line shared', [label(3, 5)], [passage(5, 9)], [3], [], []],
  ['a passage around the label', [label(3)], [passage(1, 9)], [3], [], []],
  ['no line shared', [label(3, 4)], [passage(5)], [], [3], [5]],
  ['another kind', [label(3)], [passage(3, 3, 'decision')], [], [3], [3]],
  ['two labels of a line, one passage', [label(3), label(3)], [passage(3)], [3], [3], []],
  ['two passages of a line, one label', [label(3)], [passage(3), passage(3)], [3], [], [3]],
  ['a long passage counts once', [label(2), label(4)], [passage(1, 9)], [2], [4], []],
  ['a long passage does not hide the next', [label(2), label(4)], [passage(1, 9), passage(4)], [2, 4], [], []],
  ['an ended passage behind a long one', [label(8)], [passage(1, 9), passage(2), passage(8)], [8], [], [2, 8]],
  ['passages in any order', [label(2), label(4)], [passage(4), passage(2)], [2, 4], [], []],
  ['a kind that nobody labels', [], [passage(3, 3, 'need')], [], [], []],
])('%s', (_, labels, passages, found, missed, alarms) =>
  expect(lines(labels, passages)).toEqual({ found, missed, alarms }),
)
