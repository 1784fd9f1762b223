/** Word files: nothing in them is lost in silence. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromWord, NotReadable } from '../../src/formats/index.ts'
import { plain } from '../../src/record/index.ts'
import { madeWord } from './made-word.ts'

test('each word of a made file is in its text or told beside it', async () => {
  await fc.assert(
    fc.asyncProperty(madeWord, async ({ bytes, words }) => {
      const { root, remarks } = await fromWord(bytes)
      const said = new Set(`${plain(root)} ${remarks.map((one) => one.words).join(' ')}`.match(/Z[a-z]+/g))
      expect(words.filter((word) => !said.has(word))).toEqual([])
    }),
    { numRuns: Number(process.env.RUNS ?? 100), seed: 20261129 },
  )
})

test('a file that is none says so', async () => {
  await expect(fromWord(new TextEncoder().encode('minutes'))).rejects.toThrow(NotReadable)
})
