import { expect, inject, test } from 'vitest'
import { byClass, byTag, main, page, textOf } from './pages.ts'

/** The cells of each action of the invented body, by its words. */
function cells(): Map<string, string[]> {
  const tables = byClass(main(page(inject('sites').lantern as string, 'actions/')), 'table--actions')
  const rows = tables.flatMap((table) => byTag(table, 'tr').slice(1))
  return new Map(rows.map((row) => byTag(row, 'td').map(textOf)).map(([words = '', ...rest]) => [words, rest]))
}

test('the log of actions prints owners, days and states, and what later meetings said where that is more than the state', () => {
  const rows = cells()
  expect(rows.get('The Chair and Vice-Chair to walk the seven stairs by night.')).toEqual([
    'Chair, Vice-Chair',
    '11 February 2026',
    '30 April 2026',
    'done 13 May 2026',
  ])
  expect(rows.get('A keeper to speak with the owner of the goat on the causeway.')?.at(-1)).toBe(
    'dropped in progress, 11 February 2026; dropped, 13 May 2026',
  )
  expect(rows.get('Ms Ambrose to finish the briefing on signals for fog.')?.at(-1)).toBe('no later minutes')
})
