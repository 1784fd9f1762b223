/** What became of the actions, drawn. */
import { describe, expect, test } from 'vitest'
import { lifePlot } from '../../src/views/plots/life.ts'
import type { Site } from '../../src/views/site.ts'
import { meeting, NO_MEETINGS } from '../rules/people.ts'
import { Plotted, siteOf, siteWith } from './plotted.ts'

const plot = (site: Site) => new Plotted(lifePlot(site))
const actions = (...ids: number[]) =>
  ids.map((id) => `<Action id="${id}" owner="chair">To do ${id}.</Action>`).join('\n\n')
const update = (id: number, status: string) =>
  `<Update of="minutes/2024-01-10/${id}" status="${status}">So.</Update>\n\n`

/** Five actions of January, and what February and March say of them. */
const site = (february: string, march = '', asOf = '2024-06-01') =>
  siteOf(
    {
      ...NO_MEETINGS,
      ...meeting('2024-01-10', {}, actions(1, 2, 3, 4, 5)),
      ...meeting('2024-02-10', {}, february),
      ...(march && meeting('2024-03-10', {}, march)),
    },
    asOf,
  )
const HEADS = ['Meeting', 'Agreed', 'Done', 'Dropped or replaced', 'In progress', 'No later report', 'No later minutes']
const ALL = update(1, 'done') + update(2, 'dropped') + update(3, 'replaced') + update(4, 'in-progress')

test('without meetings, or without actions, there is nothing', () => {
  expect(lifePlot(siteOf(NO_MEETINGS))).toBeUndefined()
  expect(lifePlot(siteOf({ ...NO_MEETINGS, ...meeting('2024-01-10', {}) }))).toBeUndefined()
})

describe('actions that were reported on', () => {
  test('count as the reports say, and those that were not, apart', () => {
    const { table, written } = plot(site(ALL))
    expect(table).toEqual([HEADS, ['10 January 2024', '5', '1', '2', '1', '1', '0']])
    expect(written.slice(5)).toEqual(['10 Jan 2024', '1', '2', '1', '1'])
  })

  test('count as the latest report says', () =>
    expect(plot(site(update(1, 'in-progress'), update(1, 'done'))).table[1]).toEqual([
      '10 January 2024',
      '5',
      '1',
      '0',
      '0',
      '4',
      '0',
    ]))

  test('count by the day of the judgement', () => {
    const { table } = plot(site(update(1, 'in-progress'), update(1, 'done'), '2024-03-09'))
    expect(table[1]).toEqual(['10 January 2024', '5', '0', '0', '1', '4', '0'])
  })

  test('have those of the latest meeting beside them, on which nothing can have been reported', () => {
    const { table, words } = plot(site(ALL + actions(1, 2)))
    expect(table[2]).toEqual(['10 February 2024', '2', '0', '0', '0', '0', '2'])
    expect(words).toContain('The minutes of 10 February 2024 are the latest in this record')
    expect(plot(site(ALL)).words).not.toContain('the latest in this record')
  })

  test('a meeting that agreed none has no row', () => expect(plot(site(ALL, actions(1))).table).toHaveLength(3))
})

describe('where nothing was ever reported', () => {
  const silent = plot(site(actions(1, 2)))

  test('words say that this tells nothing of what was done, and nothing is drawn', () => {
    expect(silent.drawing).toBeUndefined()
    expect(silent.words).toContain('No minutes in this record report on an action of an earlier meeting')
    expect(silent.words).toContain('That does not mean that they were not carried out')
  })

  test('the table has no noughts that would look like failures', () =>
    expect(silent.table).toEqual([
      ['Meeting', 'Agreed', 'No later report', 'No later minutes'],
      ['10 January 2024', '5', '5', '0'],
      ['10 February 2024', '2', '0', '2'],
    ]))
})

test('4,000 meetings make a bar for each year, which leads to its actions', () => {
  const bare = siteWith(4000, 3)
  // All but the last are done.
  const ids = [...bare.record.actions.keys()]
  const states = new Map(ids.map((id, n) => [id, n < ids.length - 1 ? 'done' : 'no-later-minutes'] as const))
  const { table, links, shapes } = plot({ ...bare, states })
  expect(table).toHaveLength(34)
  expect(table[1]).toEqual(['2001', '122', '122', '0', '0', '0', '0'])
  expect(table.at(-1)?.at(-1)).toBe('1')
  expect(links).toContainEqual({ name: '2001', href: '/actions/2001/' })
  expect(shapes.length).toBeLessThan(120)
})
