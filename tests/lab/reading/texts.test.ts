import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textsIn } from '../../../scripts/lab/reading/texts.ts'

const LABEL = '[{ "kind": "decision", "line": 2, "text": "Agreed" }]'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

test('texts with labels come by name; others are left out', () => {
  write({ 'b.txt': 'One\nAgreed', 'b.labels.json': '[]', 'a.md': 'One\nAgreed', 'a.labels.json': LABEL, 'c.txt': 'x' })
  expect(textsIn(folder)).toEqual([
    { file: 'a.md', text: 'One\nAgreed', labels: [{ kind: 'decision', line: 2, text: 'Agreed' }] },
    { file: 'b.txt', text: 'One\nAgreed', labels: [] },
  ])
})

test.each<[string, Record<string, string>, string]>([
  ['no labels', { 'a.txt': 'One' }, 'Unexpected lack of `*.labels.json` in '],
  ['labels without a text', { 'a.labels.json': LABEL }, 'expected the text of `a.labels.json`'],
  [
    'labels of another text',
    { 'a.txt': 'One', 'a.labels.json': LABEL },
    'a.labels.json: label 1: Unexpected lines 2 to 2',
  ],
])('%s', (_, files, message) => {
  write(files)
  expect(() => textsIn(folder)).toThrow(message)
})

test('a folder that is not there', () =>
  expect(() => textsIn(join(folder, 'x'))).toThrow(`Unexpected folder \`${join(folder, 'x')}\``))
