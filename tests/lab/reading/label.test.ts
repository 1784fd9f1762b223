import { expect, test } from 'vitest'
import { LabelError, labelsIn } from '../../../scripts/lab/reading/label.ts'

const read = (...labels: unknown[]) => labelsIn(JSON.stringify(labels), 'a.labels.json', 9)
const action = { kind: 'action', line: 4, text: 'The clerk to write', labelled: false }

test('labels come in the order of their lines', () =>
  expect(read(action, { kind: 'decision', line: 2, endLine: 3, text: 'Agreed' }).map(({ line }) => line)).toEqual([
    2, 4,
  ]))

test.each([
  ['broken JSON', () => labelsIn('[', 'a.labels.json', 9), 'a.labels.json: Unexpected JSON'],
  ['an unknown kind', () => read({ ...action, kind: 'wish' }), 'a.labels.json: label 1: kind: Invalid option'],
  ['an unknown field', () => read(action, { ...action, who: 'JS' }), 'a.labels.json: label 2: '],
  ['no list', () => labelsIn('{}', 'a.labels.json', 9), 'expected array'],
  [
    'a line after the text',
    () => read({ ...action, endLine: 10 }),
    'label 1: Unexpected lines 4 to 10, expected lines of the text, from 1 to 9',
  ],
  ['lines that end before they begin', () => read({ ...action, endLine: 3 }), 'label 1: Unexpected lines 4 to 3'],
  [
    'an action that tells nothing of its label',
    () => read({ ...action, labelled: undefined }),
    'Unexpected action without `labelled`',
  ],
  [
    'a decision with a label of an action',
    () => read({ ...action, kind: 'decision' }),
    'Unexpected decision with `labelled`',
  ],
])('%s', (_, run, message) => {
  expect(run).toThrow(LabelError)
  expect(run).toThrow(message)
})
