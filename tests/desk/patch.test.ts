/** A patch of the desk is taken by Git, and makes the text that it was made of. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patchOf } from '../../src/browser/desk/hand-in/patch.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'patch-'))
  spawnSync('git', ['init', '-q'], { cwd: folder })
  mkdirSync(join(folder, 'content'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LINES = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('')

test.each([
  ['a new file', undefined, LINES],
  ['a line in the middle', LINES, LINES.replace('line 9', 'another')],
  ['the first line', LINES, LINES.replace('line 0\n', '')],
  ['lines at the end', LINES, `${LINES}more\nand more\n`],
  ['the end of the last line', LINES, LINES.slice(0, -1)],
  ['two places', LINES, LINES.replace('line 3\n', '').replace('line 15', 'other')],
])('%s', (name, before, after) => {
  const path = `content/${name.replaceAll(' ', '-')}.mdx`
  if (before !== undefined) writeFileSync(join(folder, path), before)
  const { stderr } = spawnSync('git', ['apply'], { cwd: folder, input: patchOf(path, before, after), encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
})

test('what is as it was makes none', () => expect(patchOf('a', LINES, LINES)).toBe(''))
