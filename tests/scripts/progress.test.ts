import { describe, expect, test } from 'vitest'
import { Progress } from '../../scripts/shared/progress.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { check, contentOf } from './run.ts'

/** A terminal that keeps what is written, and a clock that stands until it is set. */
function made(isTTY = true) {
  const said: string[] = []
  const clock = { now: 0 }
  const terminal = { isTTY, columns: 20, write: (text: string) => said.push(text) }
  return { said, clock, progress: new Progress(terminal, () => clock.now) }
}

describe('at a terminal', () => {
  test('nothing is said in the first two seconds', () => {
    const { said, clock, progress } = made()
    clock.now = 1999
    progress.tell('Reading')
    progress.done()
    expect(said).toEqual([])
  })

  test('then one line, ten times a second at most, cut to its width, and gone at the end', () => {
    const { said, clock, progress } = made()
    for (clock.now = 2000; clock.now < 2150; clock.now += 10) progress.tell('Judging the whole record')
    progress.done()
    progress.done()
    const line = '\r\u001b[KJudging the whole r'
    expect(said).toEqual([line, line, '\r\u001b[K'])
  })

  test('rules say when they are asked, and find the same', () => {
    const { said, clock, progress } = made()
    clock.now = 3000
    const record = recordOf({ 'exceptions.yaml': 'x' })
    const told = runRules(progress.rules(RULES), record, '2024-06-01')
    expect(told).toEqual(runRules(RULES, record, '2024-06-01'))
    expect(said).toHaveLength(1)
  })
})

test('elsewhere nothing is ever said', () => {
  const { said, clock, progress } = made(false)
  clock.now = 60_000
  progress.tell('Reading')
  progress.done()
  expect(said).toEqual([])
  expect(check(['--content', contentOf(), '--as-of', '2024-06-01', '--format', 'json']).err).toBe('')
})
