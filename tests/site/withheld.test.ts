import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { files, page, textOf } from './pages.ts'

test('no file of the site holds a word of a paper that is not out; its page says why', () => {
  const { lantern } = inject('sites') as Record<'lantern', string>
  const source = readFileSync(new URL('../fixtures/lantern/papers/fog-signals.mdx', import.meta.url), 'utf8')
  const words = 'before the thaw'
  expect(source).toContain(words)
  expect(files(lantern).filter((file) => readFileSync(join(lantern, file), 'utf8').includes(words))).toEqual([])
  expect(textOf(page(lantern, 'papers/fog-signals/')).replace(/\s+/g, ' ')).toContain(
    'This paper is a draft. Its text is not shown before 1 March 2027.',
  )
})
