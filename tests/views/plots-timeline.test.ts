/** Declarations against the meetings, drawn. */
import { describe, expect, test } from 'vitest'
import type { Rect } from '../../src/views/plots/drawing.ts'
import { timelinePlot } from '../../src/views/plots/timeline.ts'
import { register } from '../../src/views/register.ts'
import type { Site } from '../../src/views/site.ts'
import type { Files } from '../bodies.ts'
import { cleo, declaration, declared, meeting, NO_MEETINGS } from '../rules/people.ts'
import { Plotted, siteOf, siteWith } from './plotted.ts'

const whole = (site: Site) => new Plotted(timelinePlot(register(site), site))
const SINCE = cleo('{post: members, from: 2023-01-01}')

/** The time line of Cleo Dray alone, who attended on 1 May 2024. */
function hers(files: Files, who = SINCE, asOf = '2024-06-01'): Plotted {
  const site = siteOf({ ...NO_MEETINGS, ...meeting('2024-05-01', { attended: ['cleo-dray'] }), ...who, ...files }, asOf)
  return new Plotted(
    timelinePlot(
      register(site).filter(({ id }) => id === 'cleo-dray'),
      site,
    ),
  )
}

const NO_FORMS: Files = {
  'interests/ada-finch/2024-01-01.mdx': undefined,
  'interests/ben-marl/2024-01-01.mdx': undefined,
}
/** Bands and marks, without those of the key. */
const bands = (plot: Plotted, look: string) => plot.boxes(look).slice(1)
const marks = (plot: Plotted, look: string) => plot.lines(look).slice(1)
const start = (band: Rect | undefined) => band?.x ?? Number.NaN
const end = (band: Rect | undefined) => start(band) + (band?.width ?? Number.NaN)

test('without members there is nothing', () => expect(timelinePlot([], siteOf())).toBeUndefined())

test('where no declaration is held words say so, and nothing is drawn', () => {
  const none = whole(siteOf(NO_FORMS))
  expect(none.drawing).toBeUndefined()
  expect(none.table).toEqual([])
  expect(none.words).toContain('This record holds no declaration of interests by any member')
  expect(none.words).toContain('nor that there were no interests')
})

test('one signed after the day of the judgement is not yet held', () =>
  expect(whole(siteOf({ ...NO_FORMS, ...SINCE, ...declared('2024-06-02') })).drawing).toBeUndefined())

describe('a meeting attended', () => {
  test.each<[string, string[], boolean]>([
    ['on the day that a declaration lapsed', ['2023-05-01'], false],
    ['on the last day that one counted', ['2023-05-02'], true],
    ['on the day of a signature', ['2024-05-01'], true],
    ['the day before a signature', ['2024-05-02'], false],
    ['between two', ['2023-04-01', '2024-05-20'], false],
    ['after a renewal', ['2023-04-01', '2024-04-20'], true],
  ])('%s: %j', (_, days, covered) => {
    const plot = hers(declared(...days))
    expect([marks(plot, 'plot__unknown').length, marks(plot, 'plot__tick').length]).toEqual(covered ? [0, 1] : [1, 2])
    expect(plot.table[1]?.slice(2)).toEqual(['1', covered ? '0' : '1: 1 May 2024'])
  })

  test('is not covered where none was ever signed, beside others who signed', () => {
    const site = siteOf({ ...SINCE, ...meeting('2024-05-01', { attended: ['ada-finch', 'cleo-dray'] }) })
    const row = whole(site).table.find(([name]) => name?.startsWith('Cleo'))
    expect(row?.slice(1)).toEqual(['This record holds none', '1', '1: 1 May 2024'])
  })

  test('after the day of the judgement does not count', () => {
    const plot = hers(declared('2024-04-01'), SINCE, '2024-04-30')
    expect(plot.table[1]?.slice(2)).toEqual(['0', '0'])
  })
})

describe('the bands', () => {
  test('a declaration reaches to the day it lapses, past that of the judgement', () => {
    const plot = hers(declared('2024-04-01'))
    expect(plot.words).toContain('From 1 January 2023 to 1 April 2025.')
    expect(end(bands(plot, 'plot__solid')[0])).toBeCloseTo(287 - 1.5, 0)
    expect(plot.table[1]?.[1]).toBe('1 April 2024, lapses on 1 April 2025')
  })

  test('one that another replaces ends where that begins, a little apart', () => {
    const plot = hers(declared('2023-06-01', '2024-04-01'))
    const [first, second] = bands(plot, 'plot__solid')
    expect(start(second) - end(first)).toBeCloseTo(1.5, 0)
    expect(plot.table[1]?.[1]).toBe('1 June 2023, replaced on 1 April 2024 1 April 2024, lapses on 1 April 2025')
  })

  test('one that lapsed says so', () =>
    expect(hers(declared('2023-06-01')).table[1]?.[1]).toBe('1 June 2023, lapsed on 1 June 2024'))

  test('a form that was not signed looks otherwise', () => {
    const plot = hers({ 'interests/cleo-dray/2024-04-01.mdx': declaration('2024-04-01', 'form: unsigned\nnil: true') })
    expect(plot.boxes('plot__open')).toHaveLength(2)
    expect(plot.written).toContain('Form not signed')
    expect(plot.table[1]?.[1]).toContain('(the form is not signed)')
    expect(hers(declared('2024-04-01')).written).not.toContain('Form not signed')
  })

  test('so does what was made orally, which lapses sooner', () => {
    const plot = hers({ 'interests/cleo-dray/2024-04-01.mdx': declaration('2024-04-01', 'form: oral\nnil: true') })
    expect(plot.written).toContain('Made orally or by letter')
    expect(plot.written).not.toContain('Form not signed')
    expect(plot.table[1]?.[1]).toBe('1 April 2024 (made orally), lapsed on 29 April 2024')
  })

  test('seats one after the other are one term; a break makes two', () => {
    const roles = (next: string) =>
      hers(
        declared('2024-04-01'),
        cleo(`{post: members, from: 2023-01-01, until: 2023-06-30}, {post: chair, from: ${next}}`),
      )
    expect(bands(roles('2023-07-01'), 'plot__served')).toHaveLength(1)
    expect(bands(roles('2023-07-02'), 'plot__served')).toHaveLength(2)
    expect(roles('2023-07-02').table[1]?.[0]).toContain('from 1 January 2023 until 30 June 2023; from 2 July 2023')
  })

  test('a term that lasts ends on the day of the judgement', () => {
    const plot = hers(declared('2024-04-01'))
    const today = marks(plot, 'plot__today')[0]?.d ?? ''
    expect(end(bands(plot, 'plot__served')[0])).toBeCloseTo(Number(/^M([\d.]+)/.exec(today)?.[1]) - 1.5, 0)
  })

  test('a first day that is not known is marked so', () => {
    const plot = hers(declared('2024-04-01'), cleo('{post: members, recorded: 2023-01-01}'))
    expect(plot.written).toContain('First day not known')
    expect(plot.written.filter((one) => one === '?')).toHaveLength(2)
    expect(plot.table[1]?.[0]).toContain('first recorded on 1 January 2023')
  })
})

test('years are named', () =>
  expect(hers(declared('2024-04-01')).written).toEqual(expect.arrayContaining(['2024', '2025'])))

test('long names are cut in the drawing alone', () => {
  const name = 'Cleo, by Marriage and by Custom the Very Honourable Dray'
  const roles = { 'people/cleo-dray.mdx': `---\nname: "${name}"\nroles: [{post: members, from: 2024-01-01}]\n---\n` }
  const plot = hers(declared('2024-04-01'), roles)
  expect(plot.written).toContain('Cleo, by Marriage and by Custom the…')
  expect(plot.table[1]?.[0]).toContain(name)
})

describe('4,000 meetings', () => {
  const many = whole(siteWith(4000, 2, '2003-01-01'))

  test('make a drawing of bounded size, in which one mark stands for several', () => {
    expect(JSON.stringify(many.drawing).length).toBeLessThan(20_000)
    expect(many.words).toContain('one mark stands for several')
    expect(whole(siteOf()).words).not.toContain('one mark stands for several')
  })

  test('are all counted in the table, and the latest listed', () => {
    const [, row] = many.table
    expect(row?.[2]).toBe('4000')
    expect(row?.[3]).toMatch(/^3835: (\d+ \w+ \d{4}, ){5}and 3830 earlier$/)
    const name = 'and 3830 earlier'
    expect(many.links).toContainEqual({ name, href: '/interests/ada-finch/', label: `${name} of Ada Finch` })
  })
})
