import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { mayReplace } from '../../scripts/shared/place.ts'
import { files } from './pages.ts'

test('two builds of the same record are the same bytes', () => {
  const { real, again } = inject('sites') as Record<'real' | 'again', string>
  expect(files(again)).toEqual(files(real))
  const different = files(real).filter(
    (file) => !readFileSync(join(real, file)).equals(readFileSync(join(again, file))),
  )
  expect(different).toEqual([])
})

test('a site may be replaced by the next build', () => {
  const { real } = inject('sites') as Record<'real', string>
  expect(mayReplace(real, 'build')).toBe(realpathSync.native(real))
})
