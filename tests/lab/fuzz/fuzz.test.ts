import { describe, expect, test } from 'vitest'
import { activeIn } from '../../../scripts/lab/fuzz/active.ts'
import { readBodies } from '../../../scripts/lab/fuzz/bodies.ts'
import { fuzz } from '../../../scripts/lab/fuzz/fuzz.ts'
import { lostWords } from '../../../scripts/lab/fuzz/words.ts'
import type { Prose, TrustedHtml } from '../../../src/record/index.ts'
import { read } from '../../bodies.ts'

test('two hundred documents changed by chance are read, judged alike twice, and lose nothing', () =>
  expect([...fuzz(readBodies(), 1, 200)].map(({ seed, path, complaints }) => ({ seed, path, complaints }))).toEqual([]))

describe('what the fuzz would notice', () => {
  const document = read('topics', '---\nname: Gears\n---\n\n## Oil\n\nThe *hand* was [oiled](gears.mdx) twice.\n')

  test('a word that no block has', () => {
    expect(lostWords(document)).toEqual([])
    expect(lostWords({ ...document, body: document.body.slice(0, 1) })).toEqual(
      'The hand was oiled gears mdx twice'.split(' '),
    )
    expect(lostWords({ ...document, data: {} as never })).toEqual(['name', 'Gears'])
  })

  test.each([
    ['<script>', '<script>'],
    ['<p onclick="x">', '<p onclick="x">'],
    ['<a href="javascript:x">', '<a href="javascript:x">'],
    ['<p>plain &lt;script></p>', undefined],
    ['<a href="https://a.example" title="b">', undefined],
  ])('%s', (html, active) => {
    const block: Prose = { type: 'prose', html: html as TrustedHtml, links: [], from: 0, to: 0 }
    expect(activeIn([block])).toEqual(active === undefined ? [] : [active])
  })
})
