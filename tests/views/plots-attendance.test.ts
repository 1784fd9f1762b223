/** Attendance, drawn. */
import { describe, expect, test } from 'vitest'
import { attendancePlot } from '../../src/views/plots/attendance.ts'
import type { Site } from '../../src/views/site.ts'
import { meeting, NO_MEETINGS } from '../rules/people.ts'
import { byTag } from '../site/pages.ts'
import { number, Plotted, siteOf, siteWith } from './plotted.ts'

const plot = (site: Site) => new Plotted(attendancePlot(site))
const HEADS = ['Meeting', 'Attended', 'Apologies', 'Absent']

test('without meetings there is nothing', () => expect(attendancePlot(siteOf(NO_MEETINGS))).toBe(''))

describe('one meeting', () => {
  const one = plot(
    siteOf({ ...NO_MEETINGS, ...meeting('2024-09-12', { attended: ['a', 'b'], apologies: ['c'] }) }, '2025-01-01'),
  )

  test('has a row in the table, with its address', () => {
    expect(one.table).toEqual([HEADS, ['12 September 2024', '2', '1', '0']])
    expect(one.html).toContain('<a href="/minutes/2024-09-12/">12 September 2024</a>')
  })

  test('has a bar with the same figures; a part that is nought is not drawn', () => {
    expect(one.written).toEqual(['Attended', 'Apologies', 'Absent', '12 Sep 2024', '2', '1'])
    // One box of each part is in the key.
    const widths = ['plot__solid', 'plot__hatched', 'plot__open'].map((look) =>
      one
        .drawn(look)
        .slice(1)
        .map((box) => Math.round(number(box, 'width') + 2)),
    )
    expect(widths[0]?.[0]).toBeCloseTo(2 * (widths[1]?.[0] ?? 0), -1)
    expect(widths[2]).toEqual([])
  })

  test('is told as one picture, by its title and description', () => {
    const { role, ariaLabelledBy, ariaDescribedBy } = one.svg?.properties ?? {}
    expect(role).toBe('img')
    expect(one.ids).toEqual(expect.arrayContaining([`${ariaLabelledBy}`, `${ariaDescribedBy}`]))
    expect(new Set(one.ids).size).toBe(one.ids.length)
  })

  test('has its patterns where they are asked for', () => {
    const asked = [...one.html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)
    expect(asked).not.toEqual([])
    expect(one.ids).toEqual(expect.arrayContaining(asked))
  })

  test('brings no script and no style of its own', () =>
    expect(one.html).not.toMatch(/<script|<style|\bstyle=|\bon\w+=/))
})

test('where nobody is recorded, the drawing says so', () => {
  const none = plot(siteOf({ ...NO_MEETINGS, ...meeting('2024-05-01', { attended: [] }) }))
  expect(none.written.slice(3)).toEqual(['1 May 2024', 'Nobody is recorded'])
  expect(none.table[1]).toEqual(['1 May 2024', '0', '0', '0'])
})

test('a meeting after the day of the judgement does not count', () =>
  expect(plot(siteOf({}, '2024-04-30')).table.slice(1)).toEqual([['6 March 2024', '2', '0', '0']]))

describe('many meetings', () => {
  test('forty are drawn one by one, one more by year', () => {
    expect(plot(siteWith(40, 7)).table).toHaveLength(41)
    expect(plot(siteWith(41, 7)).table).toEqual([
      ['Year', 'Meetings', 'Attended', 'Apologies', 'Absent'],
      ['2001', '41', '2.0', '0.0', '0.0'],
    ])
  })

  test('of a year the average is told', () => {
    const site = siteWith(41, 7)
    const odd = site.record.meetings.map((one, n) => (n % 2 ? one : { ...one, data: { ...one.data, attended: ['a'] } }))
    const { table, written } = plot({ ...site, record: { ...site.record, meetings: odd } })
    // Twenty-one meetings of one, twenty of two.
    expect(table[1]).toEqual(['2001', '41', '1.5', '0.0', '0.0'])
    expect(written.slice(3)).toEqual(['2001', '1.5'])
  })

  test('4,000 make no more bars than they have years, and each year leads to its meetings', () => {
    const many = plot(siteWith(4000, 3))
    expect(many.table).toHaveLength(34)
    expect(byTag(many.tree, 'rect').length).toBeLessThan(100)
    expect(many.html.length).toBeLessThan(20_000)
    expect(many.html).toContain('<a href="/minutes/#year-2033">2033</a>')
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
    for (const box of plot(siteWith(4000, 3)).drawn('plot__box'))
      expect(number(box, 'x') + number(box, 'width')).toBeLessThan(288)
  })
})
