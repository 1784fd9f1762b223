import { describe, expect, test } from 'vitest'
import type { Contestant } from '../../../scripts/lab/bench/contestant.ts'
import { secondsIn } from '../../../scripts/lab/bench/processor.ts'
import { summarise } from '../../../scripts/lab/bench/result.ts'

const contestant = (name: string, ours: boolean): Contestant => ({ name, ours, steps: [], before: () => {} })

describe('what programs took', () => {
  test('is the median of the rounds, and for others a share of ours', () => {
    const runs = new Map([
      [
        contestant('build', true),
        [3, 1, 2].map((seconds) => ({ seconds, processor: 2 * seconds, memory: 100 * seconds })),
      ],
      [contestant('Other', false), [{ seconds: 4, processor: 8, memory: 50 }]],
    ])
    expect(summarise(runs)).toEqual([
      { name: 'build', ours: true, seconds: 2, fastest: 1, slowest: 3, processor: 4, memory: 200, ratio: undefined },
      {
        name: 'Other',
        ours: false,
        seconds: 4,
        fastest: 4,
        slowest: 4,
        processor: 8,
        memory: 50,
        ratio: { seconds: 0.5, processor: 0.5 },
      },
    ])
  })

  test('has no share of the processor where that was not measured', () => {
    const unknown = { seconds: 1, processor: undefined, memory: undefined }
    const [, other] = summarise(
      new Map([
        [contestant('build', true), [unknown]],
        [contestant('Other', false), [unknown]],
      ]),
    )
    expect(other).toMatchObject({
      processor: undefined,
      memory: undefined,
      ratio: { seconds: 1, processor: undefined },
    })
  })
})

test('processor time of children is read behind a name with brackets', () => {
  // pid (name) state, then fields 4 to 15, then user and system time of children.
  const stat = `7 (a) b) S ${Array.from({ length: 12 }, (_, n) => n + 4).join(' ')} 150 25 20 0`
  expect(secondsIn(stat)).toBe(1.75)
})
