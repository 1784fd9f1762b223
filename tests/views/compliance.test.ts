/** The page that says how each clause stands, of the two bodies. */
import { expect, test } from 'vitest'
import { compliance } from '../../src/views/compliance.ts'
import { BODIES, siteOf } from './made.ts'

test.each(BODIES)('of %s, the worst is in view, and no more than twelve clauses with it', (folder) => {
  const { groups } = compliance(siteOf(folder))
  const inView = groups.filter(({ isFolded }) => !isFolded)
  expect(inView[0]).toBe(groups[0])
  expect(
    inView.slice(1).reduce((sum, { clauses }) => sum + clauses.length, inView[0]?.clauses.length ?? 0),
  ).toBeLessThanOrEqual(12)
})

test('a group for which there is no room is folded, and a shorter one behind it need not be', () => {
  const { groups } = compliance(siteOf('content'))
  expect(groups.map(({ standing, clauses, isFolded }) => [standing, clauses.length, isFolded])).toEqual([
    ['explained', 9, false],
    ['no-evidence', 5, true],
    ['kept', 3, false],
    ['not-checked', 25, true],
  ])
})
