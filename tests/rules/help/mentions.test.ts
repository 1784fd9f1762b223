import { expect, test } from 'vitest'
import { finderOf } from '../../../src/rules/help/mentions.ts'

const mentions = (names: string[], text: string) => [...(finderOf(names)?.(text) ?? [])].map(({ words }) => words)

test.each([
  ['Ever-light Scheme', 'The ever-light\nscheme began.', ['ever-light\nscheme']],
  ['Everlight - second phase', 'In the everlight - Second phase.', ['everlight - Second phase']],
  ['C++ (A|B) [x] $1 ^ 50%', 'See c++ (A|B) [x] $1 ^ 50%.', ['c++ (A|B) [x] $1 ^ 50%']],
  ['-lamp fund', 'The -lamp fund.', ['-lamp fund']],
  ['MIS', 'The mis of MIST, but MIS.', ['MIS']],
])('%s is found as whole words, whatever signs it holds', (name, text, words) =>
  expect(mentions([name], text)).toEqual(words),
)
