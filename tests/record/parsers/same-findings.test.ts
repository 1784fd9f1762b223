/** What the desk finds in the browser is what the command finds, byte for byte. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('findings.ts', import.meta.url))

function findings(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.split('\n')
}

/** Both refuse it, with the same words at the same place; what they show of the refused paragraph differs. */
const KNOWN = /^hostile: code of many signs/

test('both parsers give the same findings, in all bodies, breakages, examples and hostile documents', () => {
  const [ours, theirs] = [findings(), findings('browser')]
  expect(ours.length).toBeGreaterThan(1000)
  expect(ours.filter((line, n) => line !== theirs[n] && !KNOWN.test(line))).toEqual([])
  expect(theirs.length).toBe(ours.length)
})
