import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Contestant } from '../../../scripts/lab/bench/contestant.ts'
import { inTurns } from '../../../scripts/lab/bench/rounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'rounds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const contestant = (name: string, ours: boolean, ...scripts: string[]): Contestant => ({
  name,
  ours,
  steps: scripts.map((script) => ({ file: process.execPath, args: ['-e', script], folder })),
  before: () => {},
})
const write = (text: string) => `require('fs').appendFileSync('log', '${text}')`
const fail = "console.log('out of ink'); process.exit(3)"

test('each runs once a round, its steps one after another, and one that fails is left out with its last words', async () => {
  const ours = contestant('ours', true, write('o'))
  const theirs = contestant('theirs', false, write('1'), write('2'))
  const broken = contestant('broken', false, write('b'), fail)
  const { runs, failed } = await inTurns([ours, broken, theirs], 2, 0, folder)
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('o'.concat('ob12', 'o12'))
  expect([...runs].map(([{ name }, taken]) => [name, taken.length])).toEqual([
    ['ours', 2],
    ['theirs', 2],
  ])
  expect(failed).toEqual(['broken failed with exit code 3:\nout of ink'])
})

test('one of ours that fails ends the rounds', async () => {
  await expect(inTurns([contestant('ours', true, fail)], 1, 0, folder)).rejects.toThrow('ours failed with exit code 3')
})

test('pages that were not written are a failure', async () => {
  const lazy = { ...contestant('ours', true, '0'), pages: folder }
  await expect(inTurns([lazy], 1, 1, folder)).rejects.toThrow('ours wrote fewer pages than documents')
})
