/** Attendance, drawn. */
import { describe, expect, test } from 'vitest'
import { attendancePlot } from '../../src/views/plots/attendance.ts'
import type { Site } from '../../src/views/site.ts'
import { meeting, NO_MEETINGS } from '../rules/people.ts'
import { Plotted, siteOf, siteWith } from './plotted.ts'

const plot = (site: Site) => new Plotted(attendancePlot(site))
/** What the table says where minutes name nobody. */
const NOT = ['not recorded', 'not recorded', 'not recorded']
const HEADS = ['Meeting', 'Attended', 'Apologies', 'Absent']

test('without meetings there is nothing', () => expect(attendancePlot(siteOf(NO_MEETINGS))).toBeUndefined())

describe('one meeting', () => {
  const one = plot(
    siteOf({ ...NO_MEETINGS, ...meeting('2024-09-12', { attended: ['a', 'b'], apologies: ['c'] }) }, '2025-01-01'),
  )

  test('has a row in the table, with its address', () => {
    expect(one.table).toEqual([HEADS, ['12 September 2024', '2', '1', 'not recorded']])
    expect(one.links).toEqual([{ name: '12 September 2024', href: '/minutes/2024-09-12/' }])
  })

  test('has a bar with the same figures; a part that is nought is not drawn', () => {
    expect(one.written).toEqual(['Attended', 'Apologies', 'Absent', '12 Sep 2024', '2', '1'])
    // One box of each part is in the key.
    const widths = ['plot__solid', 'plot__hatched', 'plot__open'].map((look) =>
      one
        .boxes(look)
        .slice(1)
        .map(({ width }) => Math.round(width + 2)),
    )
    expect(widths[0]?.[0]).toBeCloseTo(2 * (widths[1]?.[0] ?? 0), -1)
    expect(widths[2]).toEqual([])
  })

  test('has the patterns that its boxes are filled with', () => {
    const filled = one.shapes.flatMap((shape) => (shape.kind === 'rect' && shape.pattern ? [shape.pattern] : []))
    expect(new Set(filled)).toEqual(new Set(one.drawing?.patterns?.map(({ id }) => id)))
    expect(filled).toHaveLength(2)
  })
})

test('where nobody is recorded, the drawing says so', () => {
  const none = plot(siteOf({ ...NO_MEETINGS, ...meeting('2024-05-01', { attended: [] }) }))
  expect(none.written.slice(3)).toEqual(['1 May 2024', 'Nobody is recorded'])
  expect(none.table[1]).toEqual(['1 May 2024', ...NOT])
  expect(none.words).toContain('It does not mean that there was nobody')
})

test('a meeting after the day of the judgement does not count', () =>
  expect(plot(siteOf({}, '2024-04-30')).table.slice(1)).toEqual([['6 March 2024', '2', ...NOT.slice(1)]]))

describe('deputies', () => {
  const entry = (person: string) => `{ person: ${person}, for: c }`
  const files = {
    ...meeting('2024-05-01', { attended: ['a', 'b', entry('d')], apologies: ['c'] }),
    ...meeting('2024-05-08', { attended: ['a'] }),
    ...meeting('2024-05-15', { attended: [] }),
  }

  test('are counted apart from members, and none is said only where minutes name who attended', () => {
    const some = plot(siteOf({ ...NO_MEETINGS, ...files }))
    expect(some.table).toEqual([
      ['Meeting', 'Attended', 'Deputies', 'Apologies', 'Absent'],
      ['1 May 2024', '2', '1', '1', 'not recorded'],
      ['8 May 2024', '1', 'none named', ...NOT.slice(1)],
      ['15 May 2024', ...NOT, 'not recorded'],
    ])
    expect(some.words).toContain('Deputies are counted apart from members.')
  })

  test('have an average over all meetings whose minutes name who attended', () => {
    const site = siteWith(41, 7)
    const deputy = [{ person: 'a' }, { person: 'd', for: 'c' }]
    const half = site.record.meetings.map((one, n) =>
      n % 2 ? one : { ...one, data: { ...one.data, attended: deputy } },
    )
    const { table } = plot({ ...site, record: { ...site.record, meetings: half } })
    expect(table[1]).toEqual(['2001', '41', '1.5', '0.5', ...NOT.slice(1)])
  })
})

test('a committee has its own, and is no part of that of the body', () => {
  const site = siteOf({
    'bodies/paint.yaml': 'name: Paint sub-group\nsummary: It paints.\n',
    'minutes/2024-05-02-paint.mdx': '---\ndate: 2024-05-02\nbody: paint\nstatus: draft\nattended: [ben-marl]\n---\n',
  })
  const own = new Plotted(attendancePlot(site, 'paint'))
  expect(own.table.slice(1)).toEqual([['Paint sub-group, 2 May 2024', '1', ...NOT.slice(1)]])
  expect(
    plot(site)
      .table.slice(1)
      .map(([name]) => name),
  ).toEqual(['6 March 2024', '1 May 2024'])
})

describe('many meetings', () => {
  test('forty are drawn one by one, one more by year', () => {
    expect(plot(siteWith(40, 7)).table).toHaveLength(41)
    expect(plot(siteWith(41, 7)).table).toEqual([
      ['Year', 'Meetings', 'Attended', 'Apologies', 'Absent'],
      ['2001', '41', '2.0', ...NOT.slice(1)],
    ])
  })

  test('of a year the average is told', () => {
    const site = siteWith(41, 7)
    const odd = site.record.meetings.map((one, n) =>
      n % 2 ? one : { ...one, data: { ...one.data, attended: [{ person: 'a' }] } },
    )
    const { table, written } = plot({ ...site, record: { ...site.record, meetings: odd } })
    // Twenty-one meetings of one, twenty of two.
    expect(table[1]).toEqual(['2001', '41', '1.5', ...NOT.slice(1)])
    expect(written.slice(3)).toEqual(['2001', '1.5'])
  })

  test('the average is that of the meetings whose minutes name somebody', () => {
    const site = siteWith(41, 7)
    const some = site.record.meetings.map((one, n) =>
      n === 0 ? { ...one, data: { ...one.data, apologies: ['c', 'd', 'e'] } } : one,
    )
    const { table } = plot({ ...site, record: { ...site.record, meetings: some } })
    expect(table[1]).toEqual(['2001', '41', '2.0', '3.0', 'not recorded'])
  })

  test('4,000 make no more bars than they have years, and each year leads to its meetings', () => {
    const many = plot(siteWith(4000, 3))
    expect(many.table).toHaveLength(34)
    expect(many.shapes.length).toBeLessThan(120)
    expect(many.links).toContainEqual({ name: '2033', href: '/minutes/#year-2033' })
  })

  test('more than forty years are drawn by decade', () => {
    const { table } = plot(siteWith(60, 366))
    expect(table.map(([first]) => first)).toEqual([
      'Decade',
      '2000s',
      '2010s',
      '2020s',
      '2030s',
      '2040s',
      '2050s',
      '2060s',
    ])
  })

  test('all bars end within the drawing', () => {
    for (const { x = 0, width } of plot(siteWith(4000, 3)).boxes('plot__box')) expect(x + width).toBeLessThan(288)
  })
})
